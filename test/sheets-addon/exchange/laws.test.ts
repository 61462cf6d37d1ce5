/** What holds of the exchange between a workbook and browsers, whatever was edited on which side. */
import type { Contact, Order } from "#core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { importArchive } from "../../../sheets-addon/pages/exchange/importing.ts";
import { account, contact, noon } from "../../core/made-up.ts";
import { terms } from "../exchange-on-host.ts";
import { workbookInMemory } from "../workbook-in-memory.ts";
import { at, base, edited, from } from "./browser-archives.ts";

const field = fc.constantFrom("p", "q", "r");
const change = fc.oneof(
  fc.record({ name: field }),
  fc.record({ owner: field }),
  fc.record({ name: field, owner: field }),
) as fc.Arbitrary<{ readonly name?: string; readonly owner?: string }>;

describe("the exchange", () => {
  it("changes nothing when the same archive comes again, whatever was typed meanwhile", () => {
    fc.assert(
      fc.property(change, change, (typed, theirs) => {
        const book = workbookInMemory();
        book.import(base);
        for (const [column, value] of Object.entries(typed))
          book.type("accounts", "a1", column, value);
        const next = edited("browser-a", 5, theirs);
        book.import(next);
        const before = book.everything();
        expect(book.import(next).changes).toEqual([]);
        expect(book.everything()).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it("ends alike in whichever order the archives of two browsers come", () => {
    fc.assert(
      fc.property(change, change, fc.boolean(), (one, other, isTwice) => {
        const archives = [edited("browser-a", 5, one), edited("browser-b", 6, other)];
        const books = [archives, archives.toReversed()].map((order) => {
          const book = workbookInMemory();
          book.import(base);
          for (const next of isTwice ? [...order, ...order] : order) book.import(next);
          return book;
        });
        expect(books[0]!.records()).toEqual(books[1]!.records());
      }),
      { numRuns: 40 },
    );
  });

  it("combines what was typed here with what was edited elsewhere, and loses neither value of a conflict", () => {
    fc.assert(
      fc.property(change, change, (typed, theirs) => {
        const book = workbookInMemory();
        book.import(base);
        for (const [column, value] of Object.entries(typed))
          book.type("accounts", "a1", column, value);
        book.import(edited("browser-a", 5, theirs));
        const after = book.export().accounts.find(({ id }) => (id as string) === "a1")!;
        for (const key of ["name", "owner"] as const) {
          const [here, there] = [typed[key], theirs[key]];
          expect(after[key]).toBe(here ?? there ?? base.accounts[0]![key]);
          const isOpen = book.conflicts().some((row) => row[0] === `accounts a1 ${key}`);
          expect(isOpen).toBe(here !== undefined && there !== undefined && here !== there);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is as before when the import is undone, and the same file can come again", () => {
    fc.assert(
      fc.property(change, change, (typed, theirs) => {
        const book = workbookInMemory();
        book.import(base);
        for (const [column, value] of Object.entries(typed))
          book.type("accounts", "a1", column, value);
        const before = book.records();
        const next = { ...edited("browser-a", 5, theirs), contacts: [...base.contacts, extra] };
        book.import(next);
        const after = book.records();
        expect(book.undo().changed).toEqual([]);
        expect(book.records()).toEqual(before);
        expect(book.conflicts()).toEqual([]);
        book.import(next);
        expect(book.records()).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });
});

const extra: Contact = contact("c9", "a2", { name: "Person nine" });

test("a row that was deleted here comes back as long as nobody forgets it", () => {
  const book = workbookInMemory();
  book.import(base);
  const before = book.records();
  book.delete("contacts", "c1");
  book.import({ ...base, exportedAt: at(3) });
  expect(book.records()).toEqual(before);
});

test("a fact that was typed over stays, and what was typed stands beside it, entered in the workbook", () => {
  const book = workbookInMemory();
  book.import(base);
  book.type("observations", "o1", "value", "900");
  book.import({ ...base, exportedAt: at(3) });
  book.import({ ...base, exportedAt: at(4) });
  const facts = book.export().observations;
  expect(facts.map(({ id, value }) => [(id as string) === "o1", value])).toEqual([
    [true, "860"],
    [false, "900"],
  ]);
  expect(facts[0]).toEqual(base.observations[0]);
  expect(facts[1]).toMatchObject({ source: { channel: "workbook" }, readBy: { kind: "person" } });
  expect(facts[1]!.observedAt > facts[0]!.observedAt).toBe(true);
});

test("an import whose rows were edited since is not undone, not in part either, and says which", () => {
  const book = workbookInMemory();
  book.import(base);
  book.import(edited("browser-a", 5, { name: "Renamed" }));
  book.type("accounts", "a1", "owner", "Typed later");
  const before = book.everything();
  expect(book.undo().changed).toEqual([{ tab: "accounts", row: 3, id: "a1" }]);
  expect(book.everything()).toBe(before);
});

test("nor is one to whose new records something was added since", () => {
  const book = workbookInMemory();
  book.import(from("browser-a", 1, { accounts: [account("a1")] }));
  book.import(from("browser-a", 2, { accounts: [account("a1"), account("a5")] }));
  const order = { id: "b1", accountId: "a5", on: "2026-03-02", items: [] } as unknown as Order;
  book.hold(
    importArchive(
      { ...from("browser-a", 2, {}), orders: [{ ...order, createdAt: noon, updatedAt: noon }] },
      { ...terms({ isPasted: true }), isForgetting: true },
    ),
  );
  expect(book.undo().changed).toEqual([{ tab: "orders", row: 3, id: "b1" }]);
});

test("a choice in the dry run settles a conflict, and none is left open", () => {
  const book = workbookInMemory();
  book.import(base);
  book.type("accounts", "a1", "name", "Typed");
  book.import(
    edited("browser-a", 5, { name: "Theirs" }),
    new Map([["accounts a1 name", "theirs"]]),
  );
  expect(book.export().accounts[0]!.name).toBe("Theirs");
  expect(book.conflicts()).toEqual([]);
});
