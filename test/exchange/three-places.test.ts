/** The same archive gives the same figures in the extension's exports, in the add-on's workbook and in the Excel workbook. */
import { expect, it } from "vitest";
import {
  type AccountId,
  type Archive,
  archiveMap,
  bookWith,
  type ChanceBook,
  chanceBook,
  type IsoDate,
  type Rating,
  salesOutlook,
  type ScaleId,
  writeArchive,
} from "#core";
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
import { observation } from "../core/made-up.ts";
import { livedPipeline } from "../core/made-up-pipeline.ts";
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

/** Half of the head counts are left to the facts, and both scales were replaced since by versions in another order. */
function livedWith(archive: Archive): Archive {
  const isLeft = ({ accountId, factorId }: Rating) =>
    factorId === "employees" && Number(accountId.slice(1)) % 2 === 0;
  return {
    ...archive,
    scales: [
      ...archive.scales.map((scale) => ({
        ...scale,
        id: `a-${scale.id}` as ScaleId,
        replaces: scale.id,
        factors: scale.factors.toReversed(),
      })),
      ...archive.scales,
    ],
    ratings: archive.ratings.filter((rating) => !isLeft(rating)),
    observations: [
      ...archive.observations,
      ...archive.accounts.map(({ id }, index) =>
        observation(`heads${index}`, { accountId: id, value: String(index * 41) }),
      ),
    ],
  };
}

/** With what another system kept, so that the ladder has something to learn from. */
function withHistory(archive: Archive): Archive {
  return { ...archive, pastOpportunities: [...livedPipeline(5, 300, 1).pastOpportunities] };
}

/** With two offers for one project, in different months. */
function withRivals(archive: Archive): Archive {
  const rival = { accountId: "a0" as AccountId, project: "New hall" };
  const opportunities = archive.opportunities.map((one, at) =>
    at === 4 || at === 8 ? { ...one, ...rival } : one,
  );
  return { ...archive, opportunities };
}

const archive = withHistory(livedWith(named(portfolio(3, 60))));
const figuresBy = (archive: Archive, book: ChanceBook) =>
  extensionFigures(
    exportScorecardsCsv(archive, "en"),
    exportOpportunitiesCsv(archive, "en", book),
    exportForecastCsv(salesOutlook(book, archive).months, "en"),
  );
const extension = figuresBy(archive, chanceBook(archive, today));

it("from facts and earlier versions too: without them other scores would come out", () => {
  const potentials = (of: Archive) => archiveMap(of).map(({ potential }) => potential.known);
  const bare = { ...archive, observations: [], scales: archive.scales.slice(0, 2) };
  expect(potentials(bare).every((known) => known === 0)).toBe(true);
  expect(potentials(archive).filter((known) => known > 0)).toHaveLength(60);
});

it("in the add-on: scores to the last bit, and learned chances and bands of offers that compete", () => {
  const rivals = withRivals(archive);
  const book = chanceBook(rivals, today);
  expect(book.standing?.rung).toBe("hazard");
  const host = importIntoWorkbook(writeArchive(rivals), `${today}T12:00:00`);
  const workbook = workbookFigures(host);
  expect(workbook.size).toBeGreaterThan(9 * archive.accounts.length);
  expect(differences(figuresBy(rivals, book), workbook, ["extension", "workbook"])).toEqual([]);
});

it.skipIf(!calc)(
  "in the Excel workbook that LibreOffice recalculates",
  { timeout: 200_000 },
  async () => {
    const outlook = salesOutlook(chanceBook(archive, today), archive);
    const results = await recalculated(await workbookBytes(archive, "en", today, { outlook }));
    const live = xlsxFigures(results, "formulas");
    expect(live.size).toBeGreaterThan(9 * archive.accounts.length);
    // Formulas can't learn: they follow the stage table.
    const byTable = figuresBy(archive, bookWith(archive, today, undefined));
    const names = ["extension", "Excel workbook"] as const;
    expect(differences(byTable, live, names, bandOnly)).toEqual([]);
    expect(differences(extension, xlsxFigures(results, "learned"), names)).toEqual([]);
  },
);

it("and a figure that differs in its last bit is noticed", () => {
  const [key, value] = [...extension].find(
    ([name, figure]) => name.endsWith("midpoint") && typeof figure === "number" && figure > 1,
  )!;
  const off = new Map(extension).set(key, Number(value) * (1 + Number.EPSILON));
  expect(differences(extension, off, ["one", "other"])).toHaveLength(1);
});
