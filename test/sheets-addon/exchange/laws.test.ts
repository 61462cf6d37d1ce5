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

  it("combines edits of different fields in whichever order several archives of two browsers come, old ones too", () => {
    fc.assert(
      fc.property(
        field,
        field,
        field,
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (one, two, other, order) => {
          const archives = [
            edited("browser-a", 5, { name: one }),
            edited("browser-a", 8, { name: two }),
            edited("browser-b", 6, { owner: other }),
            base,
          ];
          const book = workbookInMemory();
          book.import(base);
          for (const which of order) book.import(archives[which]!);
          expect(book.rowsOf("accounts")[0]!.slice(1, 4)).toEqual([two, "", other]);
          expect(book.conflicts()).toEqual([]);
        },
      ),
      { numRuns: 60 },
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
        expect(book.undo().kept).toEqual([]);
        expect(book.records()).toEqual(before);
        expect(book.conflicts()).toEqual([]);
        book.import(next);
        expect(book.records()).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });
});

const at5 = at(5);
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

test("an undo takes back what nobody touched since, and leaves each edited row as it is, naming it", () => {
  const book = workbookInMemory();
  book.import(base);
  const before = book.rowsOf("accounts");
  const next = edited("browser-a", 5, { name: "Renamed" });
  book.import({
    ...next,
    accounts: next.accounts.map((one, at) =>
      at === 1 ? { ...one, owner: "Lin", updatedAt: at5 } : one,
    ),
    contacts: [...base.contacts, extra],
  });
  book.type("accounts", "a1", "owner", "Typed later");
  expect(book.undo().kept).toEqual([{ tab: "accounts", row: 3, id: "a1" }]);
  const [first, second] = book.rowsOf("accounts");
  expect(first!.slice(0, 4)).toEqual(["a1", "Renamed", "", "Typed later"]);
  expect(second).toEqual(before[1]);
  expect(book.rowsOf("contacts").map(([id]) => id)).toEqual(["c1"]);
  // What was typed is still known as typed, so that it meets nobody's edit as a conflict.
  book.import({ ...next, exportedAt: at(7) });
  expect(book.conflicts()).toEqual([]);
  expect(book.rowsOf("accounts")[0]!.slice(0, 4)).toEqual(["a1", "Renamed", "", "Typed later"]);
});

test("a new record to which something was added since stays, with all that it needs; the others go", () => {
  const book = workbookInMemory();
  book.import(from("browser-a", 1, { accounts: [account("a1")] }));
  book.import(
    from("browser-a", 2, {
      accounts: [account("a1"), account("a5"), account("a6")],
      contacts: [contact("c5", "a5"), contact("c6", "a6")],
    }),
  );
  const order = { id: "b1", accountId: "a5", on: "2026-03-02", items: [] } as unknown as Order;
  book.hold(
    importArchive(
      { ...from("browser-a", 2, {}), orders: [{ ...order, createdAt: noon, updatedAt: noon }] },
      { ...terms({ isPasted: true }), isForgetting: true },
    ),
  );
  book.type("contacts", "c6", "phone", "+49 30 1");
  expect(book.undo().kept).toEqual([
    { tab: "contacts", row: 4, id: "c6" },
    { tab: "accounts", row: 4, id: "a5" },
    { tab: "accounts", row: 5, id: "a6" },
  ]);
  expect(book.rowsOf("accounts").map(([id]) => id)).toEqual(["a1", "a5", "a6"]);
  expect(book.rowsOf("contacts").map(([id]) => id)).toEqual(["c6"]);
});

test("a row that was deleted since stays deleted, and is named", () => {
  const book = workbookInMemory();
  book.import(base);
  book.import(edited("browser-a", 5, { name: "Renamed" }));
  book.delete("accounts", "a1");
  expect(book.undo().kept).toEqual([{ tab: "accounts", row: undefined, id: "a1" }]);
  expect(book.rowsOf("accounts").map(([id]) => id)).toEqual(["a2"]);
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
