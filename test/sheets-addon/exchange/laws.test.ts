/** What holds of the exchange between a workbook and browsers, whatever was edited on which side. */
import type { Account, Archive, Contact, IsoInstant, Order } from "#core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { forgetting } from "../../../sheets-addon/exchange/exchange-plan.ts";
import { importArchive } from "../../../sheets-addon/exchange/importing.ts";
import { account, contact, noon, observation, stakeholder } from "../../core/made-up.ts";
import { archive as madeUp } from "../../core/exchange/made-up-archive.ts";
import { terms } from "../exchange-on-host.ts";
import { workbookInMemory } from "../workbook-in-memory.ts";

const empty: Archive = {
  ...madeUp,
  scales: [],
  accounts: [],
  contacts: [],
  observations: [],
  ratings: [],
  stakeholders: [],
  opportunities: [],
  ticks: [],
  judgements: [],
  orders: [],
  activities: [],
  metricValues: [],
  reviews: [],
  revisions: [],
  frozenChances: [],
  frozenBands: [],
  pastOpportunities: [],
  processes: [],
  withdrawals: [],
  tombstones: [],
};

/** The archive of a browser at an hour; what another one holds of the first came from its first archive. */
const from = (place: string, hour: number, records: Partial<Archive>): Archive => ({
  ...empty,
  ...records,
  exportedAt: at(hour),
  origin: {
    id: place,
    seen: place === "browser-a" ? [] : [{ id: "browser-a", exportedAt: at(1) }],
  },
});
const at = (hour: number) => `2026-04-${String(hour).padStart(2, "0")}T08:00:00Z` as IsoInstant;

const base = from("browser-a", 1, {
  accounts: [account("a1", { name: "Orrin", owner: "Wu" }), account("a2", { name: "Brack" })],
  contacts: [contact("c1", "a1")],
  observations: [observation("o1", { value: "860" })],
});
const edited = (place: string, hour: number, changes: Partial<Account>): Archive => ({
  ...from(place, hour, base),
  accounts: base.accounts.map((one) =>
    one.id === base.accounts[0]!.id ? { ...one, ...changes, updatedAt: at(hour) } : one,
  ),
});

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

describe("forgetting", () => {
  const person: Archive = from("browser-a", 2, {
    ...base,
    contacts: [contact("c1", "a1", { name: "Unforgettable Lin" })],
    observations: [
      ...base.observations,
      observation("o2", { contactId: "c1" as never, property: "family", value: "sailing boats" }),
    ],
    stakeholders: [
      stakeholder("c1"),
      stakeholder("c2", { friends: ["c1"], influence: 3 } as never),
    ],
  });
  const whole = { ...person, contacts: [...person.contacts, contact("c2", "a1")] };
  const forgotten = (place: string, hour: number): Archive => ({
    ...from(place, hour, base),
    contacts: [contact("c2", "a1")],
    stakeholders: [stakeholder("c2", { influence: 3 })],
    tombstones: [{ id: "c1" as never, forgottenAt: at(hour) }],
  });

  test("erases every trace, from the versions that are remembered and from the undoing too", () => {
    const book = workbookInMemory();
    book.import(base);
    book.import(whole);
    book.import({
      ...whole,
      exportedAt: at(3),
      contacts: whole.contacts.map((one) => ({ ...one, phone: "+49 30 1", updatedAt: at(3) })),
    });
    expect(book.everything()).toContain("Unforgettable Lin");
    book.import(forgotten("browser-b", 4));
    expect(book.everything()).not.toContain("Unforgettable Lin");
    expect(book.everything()).not.toContain("sailing boats");
    expect(book.everything()).not.toContain('friends":["c1');
  });

  test("survives older archives in any order, an undo, and an export", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.boolean(),
        (order, undone) => {
          const archives = [whole, forgotten("browser-b", 4), base];
          const book = workbookInMemory();
          for (const which of order) book.import(archives[which]!);
          if (undone) book.undo();
          book.import(whole);
          book.import(forgotten("browser-b", 4));
          expect(book.everything()).not.toContain("Unforgettable Lin");
          const back = book.export();
          expect(back.contacts.map(({ id }) => id as string)).toEqual(["c2"]);
          for (const stone of back.tombstones)
            expect(Object.keys(stone).toSorted()).toEqual(["forgottenAt", "id"]);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("of a row that was deleted here goes with all that belongs to it, and nothing brings it back", () => {
    const book = workbookInMemory();
    book.import(whole);
    book.delete("contacts", "c1");
    const archive = forgetting(whole, ["c1"], "2026-11-21T00:00:00.000Z");
    book.hold(
      importArchive(archive, { ...terms({ isPasted: true, file: "" }), isForgetting: true }),
    );
    expect(book.everything()).not.toContain("Unforgettable Lin");
    expect(book.everything()).not.toContain("sailing boats");
    book.import({ ...whole, exportedAt: at(9) });
    expect(book.everything()).not.toContain("Unforgettable Lin");
    expect(book.export().tombstones.map(({ id }) => id as string)).toContain("c1");
  });
});

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
