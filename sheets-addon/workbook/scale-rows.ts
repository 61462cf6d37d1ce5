/** The rows of the scales: each scale on its own, so that a broken one doesn't take the others with it. */
import {
  currentScale,
  message,
  scaleColumns,
  scalesFromRows,
  type Locale,
  type Problem,
  type Row,
  type Scale,
} from "#core";
import { text } from "../locales/text.ts";
import { rowProblem, type SheetProblem } from "./sheet-problem.ts";
import { FIRST_ROW, isBlank, picker, type Tab } from "./tab.ts";

export interface ReadScales {
  readonly scales: readonly Scale[];
  /** The ids of scales that can't be used. */
  readonly broken: readonly unknown[];
  readonly problems: readonly SheetProblem[];
}

/** Each scale on its own, so that a broken one doesn't take the others with it. */
export function readScales(tab: Tab | undefined, locale: Locale): ReadScales {
  const scales: Scale[] = [];
  const broken: unknown[] = [];
  const problems: SheetProblem[] = [];
  for (const { rows, at } of scaleGroups(tab)) {
    const read = scalesFromRows(rows);
    if (read.ok) scales.push(...read.value);
    else {
      broken.push(rows[0]![0]);
      for (const found of read.problems) {
        const row = FIRST_ROW + at[Number(found.path[0] ?? 0)]!;
        problems.push(rowProblem(locale, "scales", row, scaleColumn(found), found));
      }
    }
  }
  for (const kind of ["business-relationship", "purchase-potential"] as const)
    if (tab && !currentScale(scales, kind))
      problems.push({
        tab: "scales",
        row: undefined,
        column: "kind",
        sentence: text(locale, "problem.no-scale", { kind: message(locale, `scale-kind.${kind}`) }),
      });
  return { scales, broken, problems };
}

/** The rows of each scale with their places in the tab. */
export function scaleGroups(tab: Tab | undefined) {
  const keys = scaleColumns.map(({ key }) => key);
  const groups = new Map<string, { rows: Row[]; at: number[] }>();
  const pick = tab && picker(tab, keys);
  tab?.rows.forEach((row, at) => {
    const cells = pick!(row);
    if (isBlank(cells)) return;
    const id = String(cells[keys.indexOf("scaleId")]);
    let group = groups.get(id);
    if (!group) groups.set(id, (group = { rows: [], at: [] }));
    group.rows.push(cells);
    group.at.push(at);
  });
  return groups.values();
}

/** The column of a problem of a scale: the last name in its path, where the table has such a column. */
function scaleColumn({ path }: Problem): string | undefined {
  const names = path.filter((step) => typeof step === "string");
  const field = {
    name: "scaleName.en",
    definition: "definition.en",
    description: "description.en",
  };
  const last = String(names.at(-1) ?? "");
  const named = names.includes("factors") && last === "name" ? "factorName.en" : last;
  const found = field[named as keyof typeof field] ?? (named === "id" ? "scaleId" : named);
  return scaleColumns.find(({ key }) => key === found)?.key;
}
