/** Rows that somebody deletes in the sheet: they come back with the next import, or are forgotten everywhere, as that person chooses. */
import { mergeArchives, type Activity, type Archive, type MetricValue } from "#core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deletedHere, forgetting } from "../../../sheets-addon/pages/exchange/deleted-records.ts";
import { planExchange } from "../../../sheets-addon/pages/exchange/exchange-plan.ts";
import { importArchive } from "../../../sheets-addon/pages/exchange/importing.ts";
import { overviewOf } from "../../../sheets-addon/pages/exchange/overview.ts";
import {
  account,
  contact,
  noon,
  observation,
  opportunity,
  rating,
  stakeholder,
  tick,
} from "../../core/made-up.ts";
import { terms } from "../exchange-on-host.ts";
import { workbookInMemory, type InMemory } from "../workbook-in-memory.ts";
import { from } from "./browser-archives.ts";

const activity = {
  id: "v1",
  accountId: "a1",
  contactIds: [],
  kind: "visit",
  on: "2026-03-02",
  createdAt: noon,
  updatedAt: noon,
} as unknown as Activity;
const metric = {
  id: "m1",
  accountId: "a1",
  metric: "sales",
  period: "2026",
  value: 5,
  enteredBy: { kind: "person", name: "" },
  enteredAt: noon,
} as unknown as MetricValue;

/** One record of many kinds, and two facts: one of them is a need. */
const whole = (hour: number, place = "browser-a"): Archive =>
  from(place, hour, {
    accounts: [account("a1"), account("a2")],
    contacts: [contact("c1", "a1")],
    observations: [
      observation("f1", { value: "860" }),
      observation("f2", { property: "implicit-need", value: "Too much scrap" } as never),
    ],
    ratings: [rating("r1")],
    stakeholders: [stakeholder("c1")],
    opportunities: [opportunity("p1", { accountId: "a1" as never })],
    ticks: [tick("t1", "1-m1", { opportunityId: "p1" as never })],
    activities: [activity],
    metricValues: [metric],
  });

/** The rows that can be deleted without anything else hanging on them. */
const rows = [
  ["observations", "f1"],
  ["observations", "f2"],
  ["ratings", "r1"],
  ["ticks", "t1"],
  ["activities", "v1"],
  ["metricValues", "m1"],
] as const;
const some = fc.subarray([...rows], { minLength: 1 });

const deletedIn = (book: InMemory) =>
  book.hold(overviewOf()).deleted.map(({ collection, id }) => [collection, id]);

function forget(book: InMemory, ids: readonly string[]): void {
  const archive = forgetting(whole(1), ids, "2026-11-21T00:00:00.000Z");
  book.hold(importArchive(archive, { ...terms({ isPasted: true, file: "" }), isForgetting: true }));
}

describe("a row that was deleted in the sheet", () => {
  it("is known as deleted, of whatever kind it was, and nothing else is", () => {
    fc.assert(
      fc.property(some, (gone) => {
        const book = workbookInMemory();
        book.import(whole(1));
        expect(deletedIn(book)).toEqual([]);
        for (const [tab, id] of gone) book.delete(tab, id);
        expect(new Set(deletedIn(book).map(String))).toEqual(new Set(gone.map(String)));
      }),
      { numRuns: 20 },
    );
  });

  it("is known when it had only gone out with an export, and not before anybody else had it", () => {
    const book = workbookInMemory();
    book.import(from("browser-a", 1, { accounts: [account("a1")] }));
    const paste = (id: string) =>
      book.hold(
        importArchive(
          { ...from("browser-a", 2, {}), observations: [observation(id)] },
          terms({ isPasted: true }),
        ),
      );
    paste("f9");
    book.delete("observations", "f9");
    expect(deletedIn(book)).toEqual([]);
    paste("f8");
    book.export();
    book.delete("observations", "f8");
    expect(deletedIn(book)).toEqual([["observations", "f8"]]);
  });

  it("comes back with the next import, which says so beforehand, unless it is to stay deleted", () => {
    fc.assert(
      fc.property(some, fc.boolean(), (gone, isForgotten) => {
        const book = workbookInMemory();
        book.import(whole(1));
        const before = book.records();
        for (const [tab, id] of gone) book.delete(tab, id);
        const { book: read } = book.hold(overviewOf());
        const next = whole(3);
        const plan = book.hold(planExchange(read, next, terms()));
        expect(new Set(plan.returning)).toEqual(new Set(gone.map(([, id]) => id)));
        const forgotten = isForgotten ? plan.returning : [];
        book.hold(importArchive(next, { ...terms(), forgotten }));
        expect(deletedIn(book)).toEqual([]);
        if (!isForgotten) {
          expect(book.records()).toEqual(before);
          return;
        }
        for (const [tab, id] of gone)
          expect(book.rowsOf(tab).map(([one]) => one)).not.toContain(id);
        expect(
          book
            .export()
            .tombstones.map(({ id }) => id as string)
            .toSorted(),
        ).toEqual(gone.map(([, id]) => id as string).toSorted());
      }),
      { numRuns: 20 },
    );
  });

  it("once forgotten stays so, whatever archives come in whichever order, and goes from where they came", () => {
    fc.assert(
      fc.property(
        some,
        fc.array(fc.constantFrom(1, 2, 3), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (gone, hours, isUndone) => {
          const book = workbookInMemory();
          book.import(whole(2));
          for (const [tab, id] of gone) book.delete(tab, id);
          forget(
            book,
            gone.map(([, id]) => id),
          );
          const after = book.records();
          for (const hour of hours)
            book.import(whole(hour, hour === 2 ? "browser-b" : "browser-a"));
          if (isUndone) book.undo();
          for (const [tab, id] of gone)
            expect(book.rowsOf(tab).map(([one]) => one)).not.toContain(id);
          if (!isUndone) expect(book.records()).toEqual(after);
          const there = mergeArchives(whole(9), book.export()).merged;
          for (const [tab, id] of gone)
            expect(
              (there[tab] as readonly { readonly id: string }[]).map((one) => one.id),
            ).not.toContain(id);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("that an undo took away was deleted by nobody", () => {
    const book = workbookInMemory();
    book.import(from("browser-a", 1, { accounts: [account("a1"), account("a2")] }));
    book.import(whole(2));
    expect(book.undo().kept).toEqual([]);
    expect(deletedIn(book)).toEqual([]);
    book.import(whole(2));
    expect(deletedIn(book)).toEqual([]);
  });

  it("is none that still stands there with a space about its id", () => {
    const book = workbookInMemory();
    book.import(whole(1));
    book.type("observations", "f1", "id", " f1");
    book.type("activities", "v1", "id", "v1 ");
    expect(deletedIn(book)).toEqual([]);
  });

  it("can't be told where the tab has lost its ids", () => {
    const book = workbookInMemory();
    book.import(whole(1));
    const { book: read, here } = book.hold(overviewOf());
    const tabs = read.state.tabs.map((tab) =>
      tab.key === "observations" ? { ...tab, missing: ["id"] } : tab,
    );
    const without = { ...here, archive: { ...here.archive, observations: [] } };
    const blind = { ...read, state: { ...read.state, tabs } };
    expect(deletedHere(blind, without, book.memory())).toEqual([]);
    expect(deletedHere(read, without, book.memory())).toHaveLength(2);
  });

  it("is remembered by its id in few rows, however many there are", () => {
    const book = workbookInMemory();
    const many = Array.from({ length: 9000 }, (_, at) => observation(`fact-with-a-long-id-${at}`));
    book.import({ ...whole(1), observations: many });
    const known = () =>
      book.rowsOf("exchange").filter(([key]) => String(key).startsWith("known obs"));
    expect(known().length).toBeLessThan(4);
    for (const row of known())
      for (const cell of row) expect(String(cell).length).toBeLessThan(50_000);
    book.delete("observations", "fact-with-a-long-id-8999");
    expect(deletedIn(book)).toEqual([["observations", "fact-with-a-long-id-8999"]]);
  });
});
