/** Scales as a table: one row a level, with its factor and scale repeated, as people edit them in a sheet. */
import { problem, type Checked, type Problem } from "../../value/problem.ts";
import type { LocalText } from "../../value/local-text.ts";
import { brokenRules } from "../../rating/scale/scale-rules.ts";
import { Scale } from "../../rating/scale/scale.ts";
import { schemaProblems } from "../schema-problems.ts";
import { columnsOf, type Cell, type Row } from "./table.ts";

export const scaleColumns = /* @__PURE__ */ columnsOf(
  "scaleId kind scaleName.en scaleName.zh factorId factorName.en factorName.zh " +
    "definition.en definition.zh weight:number level:number points:number description.en " +
    "description.zh atLeast:number below:number property currency words:some replaces savedAt retired:flag",
);

/** The rows of scales, level by level. */
export function scaleRows(scales: readonly Scale[]): readonly Row[] {
  return scales.flatMap((scale) =>
    scale.factors.flatMap((factor) =>
      factor.levels.map((level, index): Row => [
        scale.id,
        scale.kind,
        scale.name.en ?? "",
        scale.name.zh ?? "",
        factor.id,
        factor.name.en ?? "",
        factor.name.zh ?? "",
        factor.definition.en ?? "",
        factor.definition.zh ?? "",
        factor.weight,
        index + 1,
        level.points,
        level.description.en ?? "",
        level.description.zh ?? "",
        level.atLeast ?? "",
        level.below ?? "",
        factor.property ?? "",
        factor.currency ?? "",
        level.words?.join("; ") ?? "",
        scale.replaces ?? "",
        scale.savedAt ?? "",
        scale.retired ?? "",
      ]),
    ),
  );
}

/** The scales of rows; every problem names its row, counted from 0. Levels are ordered by their number. */
export function scalesFromRows(rows: readonly Row[]): Checked<readonly Scale[]> {
  const drafts = new Map<string, ScaleDraft>();
  const problems: Problem[] = rows.flatMap((row, index) => addRow(drafts, row, index));
  const scales: Scale[] = [];
  for (const draft of drafts.values()) {
    const parsed = Scale.safeParse(inOrder(draft));
    const found = parsed.success
      ? brokenRules(parsed.data)
      : schemaProblems(parsed.error, inOrder(draft));
    problems.push(...found.map((one) => ({ ...one, path: [rowOf(draft, one.path), ...one.path] })));
    if (parsed.success) scales.push(parsed.data);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: scales };
}

interface FactorDraft {
  readonly row: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly levels: Map<
    number,
    { readonly row: number; readonly fields: Readonly<Record<string, unknown>> }
  >;
}

interface ScaleDraft {
  readonly row: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly factors: Map<string, FactorDraft>;
}

function addRow(drafts: Map<string, ScaleDraft>, row: Row, index: number): readonly Problem[] {
  const cell = (key: string): Cell =>
    row[scaleColumns.findIndex((column) => column.key === key)] ?? "";
  const text = (key: string): LocalText => localText(cell(`${key}.en`), cell(`${key}.zh`));
  const some = (key: string): string | undefined => String(cell(key)).trim() || undefined;
  const problems: Problem[] = [];
  const number = (key: string): number | undefined => {
    const value = String(cell(key)).trim();
    if (value === "") return undefined;
    if (Number.isFinite(Number(value))) return Number(value);
    problems.push(problem("text-in-number", [index, key], { column: key, value }));
    return undefined;
  };
  const scaleId = String(cell("scaleId"));
  const factorId = String(cell("factorId"));
  const scale = entry(drafts, scaleId, () => ({
    row: index,
    fields: withoutGaps({
      id: scaleId,
      kind: cell("kind"),
      name: text("scaleName"),
      replaces: some("replaces"),
      savedAt: some("savedAt"),
      retired: String(cell("retired")).trim().toLowerCase() === "true" || undefined,
    }),
    factors: new Map(),
  }));
  const factor = entry(scale.factors, factorId, () => ({
    row: index,
    fields: withoutGaps({
      id: factorId,
      name: text("factorName"),
      definition: text("definition"),
      weight: number("weight"),
      property: some("property"),
      currency: some("currency"),
    }),
    levels: new Map(),
  }));
  const level = number("level") ?? factor.levels.size + 1;
  if (factor.levels.has(level))
    problems.push(
      problem("levels-overlap", [index, "level"], {
        factor: scale.factors.size,
        lower: level,
        upper: level,
      }),
    );
  factor.levels.set(level, {
    row: index,
    fields: withoutGaps({
      points: number("points"),
      description: text("description"),
      atLeast: number("atLeast"),
      below: number("below"),
      words: wordsOf(cell("words")),
    }),
  });
  return problems;
}

function inOrder({ fields, factors }: ScaleDraft): unknown {
  return {
    ...fields,
    factors: [...factors.values()].map((factor) => ({
      ...factor.fields,
      levels: orderedLevels(factor).map((level) => level.fields),
    })),
  };
}

function orderedLevels({ levels }: FactorDraft) {
  return [...levels].sort(([a], [b]) => a - b).map(([, level]) => level);
}

function rowOf(draft: ScaleDraft, path: readonly (string | number)[]): number {
  const factor = path[0] === "factors" ? [...draft.factors.values()][Number(path[1])] : undefined;
  const level = factor && path[2] === "levels" ? orderedLevels(factor)[Number(path[3])] : undefined;
  return level?.row ?? factor?.row ?? draft.row;
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/**
 * The words of a cell, with semicolons between them; none is absent.
 * @example wordsOf("national; nationwide") // ["national", "nationwide"]
 */
export function wordsOf(cell: Cell): readonly string[] | undefined {
  const words = String(cell)
    .split(/[;；]/u)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return words.length > 0 ? words : undefined;
}

function localText(en: Cell, zh: Cell): LocalText {
  return withoutGaps({
    en: en === "" ? undefined : String(en),
    zh: zh === "" ? undefined : String(zh),
  });
}

function withoutGaps<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as never;
}
