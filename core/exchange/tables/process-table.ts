/** Versions of the process as a table: one row a text or condition, as people read and edit them in a sheet. */
import { processProblems } from "../../pipeline/process-rules.ts";
import { ProcessVersion, type ProcessContent } from "../../pipeline/process-version.ts";
import { salesStages } from "../../pipeline/sales-process.ts";
import type { IsoInstant } from "../../value/iso-date.ts";
import { problem, type Checked, type Problem } from "../../value/problem.ts";
import { schemaProblems } from "../schema-problems.ts";
import { columnsOf, type Row } from "./table.ts";
import { parts, type Part, textRows, itemId, printOf } from "./process-table/process-texts.ts";
import { type Draft, emptyDraft, stageOf } from "./process-table/process-draft.ts";

export const processColumns = /* @__PURE__ */ columnsOf(
  "processId createdAt stage:number part id text.en text.zh print",
);

interface Group {
  readonly row: number;
  readonly createdAt: string;
  readonly print: string;
  readonly draft: Draft;
}

/** A version, to be read only. */
type VersionContent = ProcessContent & Pick<ProcessVersion, "id" | "createdAt">;

/** The rows of versions, stage by stage; all rows of a version end with its print, by which a later edit is known. */
export function processRows(versions: readonly VersionContent[]): readonly Row[] {
  return versions.flatMap((version) => {
    const print = printOf(version);
    return textRows(version).map((row) => [version.id, version.createdAt, ...row, print]);
  });
}

/** The rows that a version was read from, as its own: where they were edited, they say from now on what they are. */
export function stampedRows(rows: readonly Row[], version: ProcessVersion): readonly Row[] {
  const print = printOf(version);
  return rows.map((row) => [
    version.id,
    version.createdAt,
    ...row.slice(2, 4),
    itemId(row),
    ...row.slice(5, 7),
    print,
  ]);
}

/**
 * The versions of rows, in the order of their rows; every problem names its row, counted from 0. Rows that no longer say
 * what their print does were edited: they are another version, made at `editedAt`, with an id by what it says.
 */
export function processesFromRows(
  rows: readonly Row[],
  editedAt: IsoInstant,
): Checked<readonly ProcessVersion[]> {
  const problems: Problem[] = [];
  const groups = new Map<string, Group>();
  const places = new Map<object, number>();
  const broken = new Set<string>();
  const refuse = (row: number, found: Problem) => {
    broken.add(String(rows[row]![0]));
    problems.push(found);
  };
  rows.forEach((cells, row) => {
    const [id, createdAt, number, part, , en, zh, print] = cells;
    const stage = Number(number);
    if (!Number.isInteger(stage) || stage < 1 || stage > salesStages.length)
      return refuse(
        row,
        problem("text-in-number", [row, "stage"], { column: "stage", value: String(number) }),
      );
    const where = parts[String(part) as Part];
    if (!where)
      return refuse(
        row,
        problem("not-a-choice", [row, "part"], { column: "part", value: String(part) }),
      );
    let group = groups.get(String(id));
    if (!group) {
      group = {
        row,
        createdAt: String(createdAt),
        print: String(print),
        draft: emptyDraft(),
      };
      groups.set(String(id), group);
    }
    const [place, field] = where;
    const own = stageOf(group.draft, place, stage - 1);
    const text = {
      ...(en === "" ? {} : { en: String(en) }),
      ...(zh === "" ? {} : { zh: String(zh) }),
    };
    const condition = { id: itemId(cells), text };
    places.set(condition, row);
    if (field === "name") own[field] = text;
    else (own[field] as unknown[]).push(condition);
  });
  const versions: ProcessVersion[] = [];
  for (const [id, { row, createdAt, print, draft }] of groups) {
    // What a row lacks is told there; the rules would tell it again.
    if (broken.has(id)) continue;
    const { purchasing, ...rest } = draft;
    const fields = { id, createdAt, ...rest, ...(purchasing.length > 0 && { purchasing }) };
    const parsed = ProcessVersion.safeParse(fields);
    const found = parsed.success
      ? processProblems(parsed.data)
      : schemaProblems(parsed.error, fields);
    problems.push(
      ...found.map((one) => ({
        ...one,
        path: [rowOf(fields, one.path, places) ?? row, ...one.path],
      })),
    );
    if (parsed.success) versions.push(asEdited(parsed.data, print, editedAt));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: versions };
}

function asEdited(version: ProcessVersion, print: string, createdAt: IsoInstant): ProcessVersion {
  const now = printOf(version);
  // Rows without a print are told by whoever knows the version.
  return print === "" || now === print
    ? version
    : { ...version, id: `${version.id.slice(0, 40)}-${now}` as ProcessVersion["id"], createdAt };
}

/** The row of the deepest condition on the way to a problem. */
function rowOf(
  fields: object,
  path: Problem["path"],
  places: ReadonlyMap<object, number>,
): number | undefined {
  let row: number | undefined;
  let value: unknown = fields;
  for (const step of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[step];
    if (typeof value === "object" && value !== null) row = places.get(value) ?? row;
  }
  return row;
}
