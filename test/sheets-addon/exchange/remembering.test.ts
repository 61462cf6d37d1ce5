/** What a workbook remembers of exchanges is bounded, and enough to tell edits from what was there. */
import type { Archive } from "#core";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { account } from "../../core/made-up.ts";
import { workbookInMemory } from "../workbook-in-memory.ts";
import { at, base, edited, from } from "./browser-archives.ts";

/** The archive of a browser that has taken in the workbook's last export. */
const afterSeeing = (book: Archive, hour: number, owner: string): Archive => ({
  ...book,
  exportedAt: at(hour),
  origin: {
    id: "browser-a",
    seen: [{ id: book.origin!.id, exportedAt: book.exportedAt }],
  },
  accounts: book.accounts.map((one) => ({ ...one, owner, updatedAt: at(hour) })),
});

describe("the memory of a workbook", () => {
  it("doesn't grow with the number of exchanges", () => {
    const book = workbookInMemory();
    book.import(base);
    const sizes: number[] = [];
    for (let hour = 2; hour < 22; hour++) {
      book.import(afterSeeing(book.export(), hour, `Owner ${hour}`));
      sizes.push(book.rowsOf("exchange").length);
    }
    // Of two accounts and a contact: three versions and two bases at most for each of the two places.
    expect(Math.max(...sizes)).toBeLessThan(45);
    expect(sizes.at(-1)).toBe(sizes.at(-8));
    expect(book.rowsOf("accounts")[0]![3]).toBe("Owner 21");
  });

  it("still knows what the last archive of a place was built on, after many exchanges with another", () => {
    const book = workbookInMemory();
    book.import(base);
    const first = book.export();
    const b = (hour: number, changes: object): Archive => ({
      ...first,
      exportedAt: at(hour),
      origin: { id: "browser-b", seen: [{ id: first.origin!.id, exportedAt: first.exportedAt }] },
      accounts: first.accounts.map((one) => ({ ...one, ...changes, updatedAt: at(hour) })),
    });
    book.import(b(2, {}));
    for (let hour = 3; hour < 15; hour++)
      book.import(afterSeeing(book.export(), hour, `Owner ${hour}`));
    // Browser B has edited another field of what it knew from the first export.
    book.import(b(16, { domains: ["orrin.example"] }));
    expect(book.rowsOf("accounts")[0]!.slice(2, 4)).toEqual(["orrin.example", "Owner 14"]);
    expect(book.conflicts()).toEqual([]);
  });

  it("loses no edit of a place that it never heard of: what can't be told apart is asked", () => {
    const book = workbookInMemory();
    book.import(base);
    const name = (hour: number) => edited("browser-a", hour, { name: `Name ${hour}` });
    for (let hour = 2; hour < 12; hour++) book.import(name(hour));
    // Browser C knows what A had at four, and has edited another field since.
    const fromC = edited("browser-c", 12, { name: "Name 4", owner: "Lin" });
    book.import({
      ...fromC,
      origin: { id: "browser-c", seen: [{ id: "browser-a", exportedAt: at(4) }] },
    });
    expect(book.rowsOf("accounts")[0]![3]).toBe("Lin");
    expect(book.conflicts().map(([id]) => id)).toEqual(["accounts a1 name"]);
  });

  it("gives back with an undo what the import had let go", () => {
    const book = workbookInMemory();
    book.import(base);
    for (let hour = 2; hour < 9; hour++)
      book.import(afterSeeing(book.export(), hour, `Owner ${hour}`));
    const next = afterSeeing(book.export(), 9, "Owner 9");
    const versions = () =>
      book.rowsOf("exchange").filter(([key]) => String(key).startsWith("version"));
    const before = versions().map(String).toSorted();
    book.import(next);
    expect(book.undo().kept).toEqual([]);
    expect(versions().map(String).toSorted()).toEqual(before);
  });
});

test("archives of one browser end alike in whichever order they come: the latest holds", () => {
  const owner = fc.constantFrom("p", "q", "r");
  fc.assert(
    fc.property(
      owner,
      owner,
      owner,
      fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      (one, two, three, order) => {
        const archives = [
          from("browser-a", 1, { accounts: [account("a1", { owner: one, updatedAt: at(1) })] }),
          from("browser-a", 5, { accounts: [account("a1", { owner: two, updatedAt: at(5) })] }),
          from("browser-a", 9, { accounts: [account("a1", { owner: three, updatedAt: at(9) })] }),
        ];
        const book = workbookInMemory();
        for (const which of order) book.import(archives[which]!);
        expect(book.rowsOf("accounts")[0]![3]).toBe(three);
        expect(book.conflicts()).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
});

test("an older archive takes nothing back, neither what was typed nor what a newer one brought", () => {
  const book = workbookInMemory();
  book.import(edited("browser-b", 6, { name: "New" }));
  book.type("accounts", "a1", "owner", "Typed");
  book.import({
    ...edited("browser-c", 3, { name: "Old" }),
    origin: { id: "browser-c", seen: [] },
  });
  expect(book.rowsOf("accounts")[0]!.slice(1, 4)).toEqual(["New", "", "Typed"]);
  expect(book.conflicts()).toEqual([]);
});
