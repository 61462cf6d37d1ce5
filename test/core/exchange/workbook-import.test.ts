import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Archive,
  archiveWorkbook,
  columnName,
  currentLevels,
  type IsoDate,
  type IsoInstant,
  locales,
  mapScales,
  mergeArchives,
  plainText,
  type ReadFile,
  readWorkbook,
  serialDay,
  type SheetValue,
} from "#core";
import { portfolio } from "../../exchange/made-up-portfolio.ts";

const today = "2026-03-02" as IsoDate;
const entry = {
  reader: { kind: "person", name: "Wu" },
  source: { channel: "workbook" },
  at: "2026-03-05T09:00:00Z" as IsoInstant,
  today: "2026-03-05" as IsoDate,
  note: "typed",
} as const;

type Sheets = { name: string; rows: SheetValue[][] }[];

/** The workbook as a program would give it back, once `edit` has been over it. */
function back(archive: Archive, locale: "en" | "zh", edit: (sheets: Sheets) => void): ReadFile {
  const sheets: Sheets = archiveWorkbook(archive, locale, today, { fileId: "file-1" }).sheets.map(
    ({ name, rows }) => ({
      name,
      rows: rows.map((row) =>
        row.map((cell): SheetValue => {
          if (cell?.kind === "number") return cell.value;
          return cell?.kind === "text" && cell.text !== "" ? cell.text : undefined;
        }),
      ),
    }),
  );
  edit(sheets);
  return {
    countsFrom1904: false,
    sheets: sheets.map((sheet) => ({ ...sheet, isFormula: () => true })),
  };
}

describe("days behind numbers", () => {
  it.each([
    [61, false, "1900-03-01"],
    [46_347.75, false, "2026-11-21"],
    [44_885, true, "2026-11-21"],
    [12, false, undefined],
  ])("%d counted from 1904: %s is %s", (serial, from1904, day) => {
    expect(serialDay(serial, from1904)).toBe(day);
  });
});

describe("what stands in a cell", () => {
  it("is read as people would write it", () => {
    expect(plainText({ kind: "day", day: today })).toBe("2026-03-02");
    expect(plainText({ kind: "error", text: "#REF!" })).toBe("#REF!");
    expect([plainText({ kind: "covered" }), plainText(undefined)]).toEqual(["", ""]);
    expect(columnName(27, " Amount ")).toBe("AB · Amount");
  });
});

describe("a workbook that comes back", () => {
  it("changes nothing as long as nobody edits it, in either language and any order of rows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom(...locales),
        fc.boolean(),
        (seed, locale, isTurned) => {
          const archive = portfolio(seed, 8);
          const file = back(archive, locale, (sheets) => {
            for (const [at, headings] of [
              [0, 2],
              [2, 3],
              [6, 3],
            ] as const)
              if (isTurned) {
                const { rows } = sheets[at]!;
                sheets[at]!.rows = [...rows.slice(0, headings), ...rows.slice(headings).reverse()];
              }
          });
          const read = readWorkbook(file, archive, entry)!;
          expect([read.problems, read.notices]).toEqual([[], []]);
          expect([read.archive.ratings, read.archive.ticks, read.archive.observations]).toEqual([
            [],
            [],
            [],
          ]);
          expect(mergeArchives(archive, read.archive).merged).toEqual(archive);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("brings any level that was typed, once, and the same again without effect", () => {
    const archive = portfolio(9, 4);
    const { relationship } = mapScales(archive.scales);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: relationship.factors.length - 1 }),
        fc.integer({ min: 1, max: 5 }),
        (account, place, level) => {
          const file = back(archive, "en", (sheets) => {
            sheets[2]!.rows[3 + account]![2 + place] = level;
          });
          const read = readWorkbook(file, archive, entry)!;
          const { merged } = mergeArchives(archive, read.archive);
          const levels = currentLevels(relationship, merged.ratings);
          expect(levels.get(archive.accounts[account]!.id)?.[place]).toBe(level);
          expect(merged.ratings.length - archive.ratings.length).toBeLessThanOrEqual(1);
          const again = readWorkbook(file, merged, entry)!;
          expect(mergeArchives(merged, again.archive).merged).toEqual(merged);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("combines with what was edited here since, and names what both changed", () => {
    const archive = portfolio(9, 4);
    const [, account] = archive.accounts;
    const mine: Archive = {
      ...archive,
      accounts: archive.accounts.map((one) =>
        one === account ? { ...one, owner: "Li", domains: ["mine.example"] } : one,
      ),
    };
    const file = back(archive, "en", (sheets) => {
      const row = sheets[0]!.rows[3]!;
      row[0] = "Renamed Ltd";
      row[2] = "Lin";
    });
    const read = readWorkbook(file, mine, entry)!;
    const { merged, conflicts } = mergeArchives(mine, read.archive, {
      bases: (id) => read.bases.get(id) ?? [],
      choose: () => "mine",
    });
    expect(merged.accounts[1]).toMatchObject({
      name: "Renamed Ltd",
      owner: "Li",
      domains: ["mine.example"],
    });
    expect(conflicts).toMatchObject([{ id: "a1", field: "owner", mine: "Li", theirs: "Lin" }]);
  });

  it("keeps what was forgotten here forgotten", () => {
    const archive = portfolio(9, 4);
    const mine: Archive = {
      ...archive,
      accounts: archive.accounts.slice(1),
      opportunities: archive.opportunities.slice(1),
      tombstones: [{ id: "a0", forgottenAt: entry.at }] as unknown as Archive["tombstones"],
    };
    const read = readWorkbook(
      back(archive, "en", () => undefined),
      mine,
      entry,
    )!;
    const { merged } = mergeArchives(mine, read.archive, {
      bases: (id) => read.bases.get(id) ?? [],
    });
    expect(merged.accounts.map(({ id }) => id)).not.toContain("a0");
  });

  it("is not recognised where no sheet is one of ours", () => {
    const file: ReadFile = {
      countsFrom1904: false,
      sheets: [{ name: "A", rows: [["Account", "Owner"]], isFormula: () => false }],
    };
    expect(readWorkbook(file, portfolio(9, 1), entry)).toBeUndefined();
  });
});
