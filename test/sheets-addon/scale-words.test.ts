/** The editors of scales in the extension and in the workbook say the same in the same words. */
import { expect, it } from "vitest";
import { scaleCatalogues } from "../../extension/locales/use-scale-words.ts";
import { en } from "../../sheets-addon/pages/scales/locales/en.ts";
import { zh } from "../../sheets-addon/pages/scales/locales/zh.ts";

const same = (
  "new copy copyName saveNew added preview previewNote previewLater noMoves noQuadrants moves otherScores otherRanks move " +
  "moveScore moveRank moreMoves allCount someCount versionsNote version current original " +
  "ratedOn takeUp retire bringBack retired retiredNote wasRetired isBack pasteTable table " +
  "pasteProblems pasteNothing takeOver dryRun dryAdded dryRedefined dryRenamed dryWeighted " +
  "dryRegraded dryRebound dryReordered faults definition levels"
).split(" ");

it.each([
  ["English", en, scaleCatalogues.en],
  ["Chinese", zh, scaleCatalogues.zh],
] as const)("in %s", (_, workbook, extension) => {
  const said = (texts: object, prefix = "") =>
    same.map((key) => [key, (texts as Readonly<Record<string, string>>)[prefix + key]]);
  expect(said(workbook)).toEqual(said(extension, "scales."));
  expect(said(workbook).every(([, text]) => text)).toBe(true);
});
