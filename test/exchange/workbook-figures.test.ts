/** Scales and settings that somebody edited in a workbook: taken as a whole where they keep their rules, else told cell by cell. */
import { describe, expect, it } from "vitest";
import {
  type Archive,
  type IsoDate,
  type IsoInstant,
  mergeFigures,
  readWorkbook,
  type ReadWorkbook,
} from "#core";
import { workbookBytes } from "../../extension/exporting/export-workbook.ts";
import { readWorkbookFile } from "../../extension/importing/read-workbook.ts";
import { type EditedBook, edited, setCell } from "./edited-workbook.ts";
import { portfolio } from "./made-up-portfolio.ts";
import { calc, resaved } from "./recalculate.ts";

const today = "2026-03-02" as IsoDate;
const entry = {
  reader: { kind: "person", name: "Wu" },
  source: { channel: "workbook", title: "accounts.xlsx" },
  at: "2026-03-05T09:00:00Z" as IsoInstant,
  today: "2026-03-05" as IsoDate,
  note: "Entered in the workbook accounts.xlsx",
} as const;
const archive = portfolio(4, 3);
const read = async (
  edit: (book: EditedBook) => void,
  around: Archive = archive,
  way: (bytes: Uint8Array) => Promise<Uint8Array> = async (bytes) => bytes,
): Promise<ReadWorkbook> => {
  const file = await edited(await workbookBytes(archive, "en", today), edit);
  return readWorkbook(await readWorkbookFile(await way(file)), around, entry)!;
};
const places = ({ problems }: ReadWorkbook) =>
  problems.map(({ code, params }) => [
    code,
    params?.["sheet"],
    params?.["row"],
    params?.["column"],
  ]);

/** Relationship stands first on the sheet: its five factors are in the rows 3 to 7. */
const reweighed = (book: EditedBook): void => {
  const sheet = book.sheet("Scales");
  setCell(sheet, 3, "scales/weight", 15);
  setCell(sheet, 4, "scales/weight", "25");
};

describe("weights, points and texts that were changed in a workbook", () => {
  it("make a new version of the scale, and the same one each time", async () => {
    const before = archive.scales[1]!;
    const { figures, problems, notices } = await read((book) => {
      reweighed(book);
      setCell(book.sheet("Scales"), 3, "scales/points.2", 40);
    });
    expect([problems, notices]).toEqual([[], []]);
    const merged = mergeFigures(archive, figures, { at: entry.at });
    expect(merged.scales).toMatchObject([
      { kind: "business-relationship", replaces: before.id, savedAt: entry.at },
    ]);
    const [version] = merged.scales;
    expect(version!.factors.map(({ weight }) => weight)).toEqual([15, 25, 33.33, 13.33, 13.34]);
    expect(version!.factors[0]!.levels[1]!.points).toBe(40);
    expect(version!.factors.map(({ id }) => id)).toEqual(before.factors.map(({ id }) => id));
    const after = { ...archive, scales: [...archive.scales, ...merged.scales] };
    expect(mergeFigures(after, figures, { at: entry.at }).scales).toEqual([]);
    expect(archive.scales[1]).toBe(before);
  });

  it("are told with tab, row and column where they break a rule, all of them, and none is taken", async () => {
    const result = await read((book) => {
      const sheet = book.sheet("Scales");
      setCell(sheet, 3, "scales/weight", 99);
      setCell(sheet, 4, "scales/points.3", 20);
      setCell(sheet, 5, "scales/points.2", 33.5);
      setCell(sheet, 6, "scales/points.1", null);
      setCell(sheet, 9, "scales/weight", "much");
    });
    expect(places(result)).toEqual([
      ["wrong-type", "Scales", 5, "J · Points of level 2"],
      ["missing-field", "Scales", 6, "I · Points of level 1"],
      ["weights-do-not-sum", "Scales", 3, "D · Weight in %"],
      ["levels-overlap", "Scales", 4, "K · Points of level 3"],
      ["text-in-number", "Scales", 9, "D · Weight in %"],
    ]);
    expect(result.figures.scales).toEqual([]);
  });

  it("say that earlier ratings don't count where another definition measures something else", async () => {
    const result = await read((book) => {
      setCell(book.sheet("Scales"), 3, "scales/definition", "Number of visits in a year");
    });
    expect(result.notices.map(({ code, place }) => [code, place.sheet, place.row])).toEqual([
      ["measures-anew", "Scales", 3],
    ]);
    const [version] = mergeFigures(archive, result.figures, { at: entry.at }).scales;
    const before = archive.scales[1]!.factors[0]!;
    expect(version!.factors[0]!.id).not.toBe(before.id);
    expect(version!.factors[0]!.definition).toEqual({
      ...before.definition,
      en: "Number of visits in a year",
    });
  });

  it("are found when columns were moved, rows sorted and the keys deleted", async () => {
    const result = await read((book) => {
      reweighed(book);
      book.sortRows("Scales", 2, (rows) => rows.toReversed());
      book.moveColumns("Scales", (columns) => columns.toReversed());
      book.deleteRow("Scales", 1);
    });
    expect(result.problems).toEqual([]);
    expect(result.figures.scales).toMatchObject([{ base: { kind: "business-relationship" } }]);
  });

  it("are found where somebody deleted the headings below the keys, or sorted them down with the rows", async () => {
    const weights = ({ figures }: ReadWorkbook) =>
      figures.scales[0]?.edited.factors.slice(0, 2).map(({ weight }) => weight);
    const headless = await read((book) => {
      reweighed(book);
      book.deleteRow("Scales", 2);
    });
    expect([weights(headless), headless.problems, headless.notices]).toEqual([[15, 25], [], []]);
    const sorted = await read((book) => {
      reweighed(book);
      setCell(book.sheet("Settings"), 4, "settings/value", 55);
      for (const name of ["Scales", "Settings"])
        book.sortRows(name, 1, ([heads, first, second, ...rest]) => [
          second!,
          first!,
          heads!,
          ...rest,
        ]);
    });
    expect([weights(sorted), sorted.problems, sorted.notices]).toEqual([[15, 25], [], []]);
    expect(sorted.figures.settings?.edited.thresholds.relationship).toBe(55);
  });

  it("can bring a new factor; a row that is gone takes none away", async () => {
    const result = await read((book) => {
      const sheet = book.sheet("Scales");
      setCell(sheet, 3, "scales/weight", 9.99);
      book.addRow("Scales", {
        "scales/=scale": archive.scales[1]!.name.en!,
        "scales/factor": "Service calls",
        "scales/definition": "Calls answered within a day, by the ticket list",
        "scales/weight": 10,
        "scales/points.1": 0,
        "scales/points.2": 100,
        "scales/level.1": "fewer than half",
        "scales/level.2": "half or more",
      });
      book.deleteRow("Scales", 14);
    });
    expect(result.notices).toEqual([
      { code: "rows-missing", place: { sheet: "Scales" }, params: { count: 1 } },
    ]);
    expect(result.problems).toEqual([]);
    expect(result.figures.scales[0]!.edited.factors.map(({ weight }) => weight)).toEqual([
      9.99, 20.01, 33.33, 13.33, 13.34, 10,
    ]);
  });

  it("leave ratings of the same file where they belong when the scale has a newer version here", async () => {
    const [potential, relationship] = archive.scales;
    const newer = {
      ...relationship!,
      id: "s-newer" as never,
      replaces: relationship!.id,
      savedAt: entry.at,
    };
    const around = { ...archive, scales: [potential!, relationship!, newer] };
    const { archive: incoming } = await read((book) => {
      const key = book
        .keys("Ratings")
        .find((one) => one.startsWith(`ratings/${relationship!.id} `))!;
      const sheet = book.sheet("Ratings");
      const column = sheet.rows[0]!.indexOf(key);
      setCell(sheet, 4, key, sheet.rows[3]![column] === 1 ? 2 : 1);
    }, around);
    expect(incoming.ratings).toMatchObject([{ accountId: "a0", scaleId: "s-newer" }]);
  });
});

describe("dividing lines and the stage table that were changed in a workbook", () => {
  const settings = (changes: Readonly<Record<number, unknown>>) => (book: EditedBook) => {
    for (const [row, value] of Object.entries(changes))
      setCell(book.sheet("Settings"), Number(row), "settings/value", value as number);
  };

  it("become settings", async () => {
    const result = await read(settings({ 4: 61, 7: "12" }));
    expect([result.problems, result.notices]).toEqual([[], []]);
    const merged = mergeFigures(archive, result.figures, { at: entry.at });
    expect(merged.settings).toEqual({
      thresholds: { relationship: 61, potential: 55 },
      stageTable: [5, 12, 15, 25, 40, 55, 70, 85, 100],
    });
  });

  it("are told by their cells where they break a rule, and none is taken", async () => {
    const result = await read(settings({ 4: 161, 8: 3, 9: null }));
    expect(places(result)).toEqual([
      ["missing-field", "Settings", 9, "B · Value"],
      ["bad-value", "Settings", 4, "B · Value"],
      ["bad-value", "Settings", 8, "B · Value"],
    ]);
    expect(result.figures.settings).toBeUndefined();
  });

  it("take the day of the forecast for none", async () => {
    const result = await read(settings({ 3: 46_200 }));
    expect([result.problems, result.notices]).toEqual([[], []]);
    expect(result.figures.settings).toBeUndefined();
  });

  it.skipIf(!calc)(
    "are the same after LibreOffice has saved the file",
    { timeout: 120_000 },
    async () => {
      const result = await read(
        (book) => {
          reweighed(book);
          settings({ 5: 62.5 })(book);
        },
        archive,
        resaved,
      );
      expect([result.problems, result.notices]).toEqual([[], []]);
      const merged = mergeFigures(archive, result.figures, { at: entry.at });
      expect(merged.scales[0]!.factors[1]!.weight).toBe(25);
      expect(merged.settings.thresholds.potential).toBe(62.5);
    },
  );
});
