/** The sheet of scales as it came back: weights, points and texts, taken only where the whole scale keeps its rules. */
import { isSameScale, measuresTheSame } from "../../rating/scale/next-version.ts";
import { type Factor, Scale } from "../../rating/scale/scale.ts";
import type { FactorId } from "../../value/id.ts";
import { type Locale, locales } from "../../value/local-text.ts";
import type { Problem } from "../../value/problem.ts";
import { scaleProblems } from "../scale-problems.ts";
import { scaleTitle } from "../workbook/scales-sheet.ts";
import { workbookWord } from "../workbook/words.ts";
import { editedFactor } from "./edited-factor.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { Headings, KeyedRow, KeyedSheet } from "./keyed-sheet.ts";
import { typedId } from "./typed-id.ts";

/** More levels than these no sheet shows. */
const MOST_LEVELS = 20;
/** What follows from the rest by formulas, and is never read. */
const derived = ["=basisPoints", "=levels", "=least", "=most"] as const;

/** The headings of the sheet in both languages. */
export function scaleHeadings(): Headings {
  const levels = Array.from({ length: MOST_LEVELS }, (_, index) => index + 1);
  const plain = ["factor", "definition", "weight", "scaleId", "factorId"] as const;
  return new Map(
    locales.flatMap((locale) => [
      [workbookWord(locale, "scale"), "=scale"] as const,
      ...plain.map((key) => [workbookWord(locale, key), key] as const),
      ...levels.flatMap((level) => [
        [workbookWord(locale, "pointsOfLevel", { level }), `points.${level}`] as const,
        [workbookWord(locale, "level", { level }), `level.${level}`] as const,
      ]),
    ]),
  );
}

/** A scale on its way back: the rows of its factors by their ids. */
interface Draft {
  readonly base: Scale;
  readonly rows: Map<FactorId, KeyedRow>;
}

export function readScales(sheet: KeyedSheet, desk: ImportDesk): void {
  const { locale, scales } = desk.state;
  if (!locale || scales.size === 0)
    return void desk.notices.push({ code: "older-file", place: { sheet: sheet.name } });
  const drafts = new Map(
    [...scales].map(([id, base]): [string, Draft] => [id, { base, rows: new Map() }]),
  );
  for (const row of sheet.rows) {
    const draft = draftOf(row, drafts, locale);
    if (!draft) {
      row.problem("not-a-choice", "=scale", { value: row.text("=scale") });
      continue;
    }
    const id = factorId(row, draft.base, locale, desk);
    if (id === undefined) continue;
    const first = draft.rows.get(id);
    if (first) row.problem("duplicate-id", "factorId", { id, first: first.at + 1 });
    else draft.rows.set(id, row);
    for (const key of derived)
      if (row.has(key) && row.text(key) !== "" && !row.isFormula(key))
        row.notice("formula-overwritten", key, { value: row.text(key) });
  }
  let gone = 0;
  for (const { base, rows } of drafts.values()) {
    gone += base.factors.filter(({ id }) => !rows.has(id)).length;
    takeScale(base, rows, locale, desk);
  }
  if (gone > 0)
    desk.notices.push({
      code: "rows-missing",
      place: { sheet: sheet.name },
      params: { count: gone },
    });
}

function draftOf(
  row: KeyedRow,
  drafts: ReadonlyMap<string, Draft>,
  locale: Locale,
): Draft | undefined {
  const all = [...drafts.values()];
  return (
    drafts.get(row.text("scaleId")) ??
    all.find(({ base }) => scaleTitle(base, locale) === row.text("=scale"))
  );
}

/** The factor of a row: by its id, by its name where the ids are gone, or a new one. */
function factorId(
  row: KeyedRow,
  { id: scaleId, factors }: Scale,
  locale: Locale,
  { state }: ImportDesk,
): FactorId | undefined {
  const written = row.text("factorId");
  const name = row.text("factor");
  const known = factors.find((one) =>
    written === ""
      ? locales.some((each) => name !== "" && one.name[each]?.trim() === name)
      : one.id === written,
  );
  if (known) return known.id;
  if (written !== "") return void row.problem("unknown-reference", "factorId", { id: written });
  if (name === "") return void row.problem("row-without-name", "factor");
  return typedId<FactorId>([state.fileId, "factor", scaleId, locale, name]);
}

function takeScale(
  base: Scale,
  rows: ReadonlyMap<FactorId, KeyedRow>,
  locale: Locale,
  desk: ImportDesk,
): void {
  const known = new Map(base.factors.map((factor) => [factor.id, factor]));
  const ids = [...new Set([...known.keys(), ...rows.keys()])];
  const before = desk.problems.length;
  const factors = ids.map((id) => {
    const row = rows.get(id);
    return row ? editedFactor(row, id, known.get(id), locale) : known.get(id)!;
  });
  // A cell that can't be read is told already, and without it the whole can't be judged.
  if (desk.problems.length > before) return;
  const edited = { ...base, factors: factors as Factor[] };
  if (isSameScale(base, edited)) return;
  const first = [...rows.values()][0];
  const problems = scaleProblems(edited);
  for (const one of problems) {
    const row = rows.get(ids[Number(one.path[1])]!) ?? first;
    row?.problem(one.code, keyOf(one), one.params);
  }
  const parsed = Scale.safeParse(edited);
  if (problems.length > 0 || !parsed.success) return;
  if (!desk.around.scales.some(({ id }) => id === base.id))
    return void first?.problem("unknown-reference", "scaleId", { id: base.id });
  for (const factor of parsed.data.factors) {
    const old = known.get(factor.id);
    if (old && !measuresTheSame(old, factor))
      rows
        .get(factor.id)
        ?.notice("measures-anew", "factor", { value: rows.get(factor.id)!.text("factor") });
  }
  desk.scales.push({ base, edited: parsed.data });
}

/** The column in which a problem of a scale stands. */
function keyOf({ path }: Problem): string {
  const [, , field, level, part] = path;
  if (field === "levels")
    return `${part === "description" ? "level" : "points"}.${Number(level ?? 0) + 1}`;
  if (field === "definition" || field === "weight") return field;
  return field === undefined && path[0] === "factors" && path[1] === undefined
    ? "weight"
    : "factor";
}
