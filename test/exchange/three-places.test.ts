/** The same archive gives the same figures in the extension's exports, in the add-on's workbook and in the Excel workbook. */
import { expect, it } from "vitest";
import { type Archive, type IsoDate, writeArchive } from "#core";
import {
  exportForecastCsv,
  exportOpportunitiesCsv,
  exportScorecardsCsv,
} from "../../extension/exporting/csv.ts";
import { workbookBytes } from "../../extension/exporting/export-workbook.ts";
import {
  bandOnly,
  differences,
  extensionFigures,
  importIntoWorkbook,
  workbookFigures,
  xlsxFigures,
} from "./figures.ts";
import { portfolio } from "./made-up-portfolio.ts";
import { calc, recalculated } from "./recalculate.ts";

const today = "2026-03-02" as IsoDate;

/** Figures are told apart by names, so each account and opportunity gets one of its own. */
function named(archive: Archive): Archive {
  return {
    ...archive,
    accounts: archive.accounts.map((account, index) => ({ ...account, name: `Company ${index}` })),
    opportunities: archive.opportunities.map((opportunity, index) => ({
      ...opportunity,
      name: `Project ${index}`,
    })),
  };
}

const archive = named(portfolio(3, 60));
const extension = extensionFigures(
  exportScorecardsCsv(archive, "en"),
  exportOpportunitiesCsv(archive, "en"),
  exportForecastCsv(archive, "en", today),
);

it("in the add-on, to the last bit", () => {
  const host = importIntoWorkbook(writeArchive(archive), `${today}T12:00:00`);
  const workbook = workbookFigures(host);
  expect(workbook.size).toBeGreaterThan(9 * archive.accounts.length);
  expect(differences(extension, workbook, ["extension", "workbook"])).toEqual([]);
});

it.skipIf(!calc)(
  "in the Excel workbook that LibreOffice recalculates",
  { timeout: 200_000 },
  async () => {
    const xlsx = xlsxFigures(await recalculated(await workbookBytes(archive, "en", today)));
    expect(xlsx.size).toBeGreaterThan(9 * archive.accounts.length);
    expect(differences(extension, xlsx, ["extension", "Excel workbook"], bandOnly)).toEqual([]);
  },
);

it("and a figure that differs in its last bit is noticed", () => {
  const [key, value] = [...extension].find(
    ([name, figure]) => name.endsWith("midpoint") && typeof figure === "number" && figure > 1,
  )!;
  const off = new Map(extension).set(key, Number(value) * (1 + Number.EPSILON));
  expect(differences(extension, off, ["one", "other"])).toHaveLength(1);
});
