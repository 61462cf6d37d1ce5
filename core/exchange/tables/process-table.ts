/** Versions of the process as a table: one row a text or condition, as people read and edit them in a sheet. */
import { processProblems } from "../../pipeline/process-rules.ts";
import { type ProcessContent, ProcessVersion } from "../../pipeline/process-version.ts";
import { purchasingStages, salesStages, type Condition } from "../../pipeline/sales-process.ts";
import type { IsoInstant } from "../../value/iso-date.ts";
import type { LocalText } from "../../value/local-text.ts";
import { problem, type Checked, type Problem } from "../../value/problem.ts";
import { schemaProblems } from "../schema-problems.ts";
import { columnsOf, type Row } from "./table.ts";

export const processColumns = /* @__PURE__ */ columnsOf(
  "processId createdAt stage:number part id text.en text.zh print",
);

/** What a row may be, and where its texts stand: in our stage, in its guide, or in the customer's stage. */
const parts = {
  milestone: ["stages", "milestones"],
  criterion: ["stages", "criteria"],
  process: ["guides", "process"],
  relationship: ["guides", "relationship"],
  information: ["guides", "information"],
  appraisal: ["guides", "appraisal"],
  aid: ["guides", "aids"],
  action: ["guides", "actions"],
  customer: ["purchasing", "name"],
  sign: ["purchasing", "signs"],
} as const;
type Part = keyof typeof parts;
export const processParts = Object.keys(parts) as readonly Part[];

type Drafted = Record<string, unknown> & { readonly key: string };
type Draft = Record<"stages" | "guides" | "purchasing", Drafted[]>;

interface Group {
  readonly row: number;
  readonly createdAt: string;
  readonly print: string;
  readonly draft: Draft;
}

/** The rows of versions, stage by stage; all rows of a version end with its print, by which a later edit is known. */
export function processRows(versions: readonly ProcessVersion[]): readonly Row[] {
  return versions.flatMap((version) => {
    const print = printOf(version);
    return textRows(version).map((row) => [version.id, version.createdAt, ...row, print]);
  });
}

/** Stage, part, id and texts. */
function textRows(version: ProcessContent): readonly Row[] {
  return salesStages.flatMap((_, stage) =>
    processParts.flatMap((part) => {
      const [place, field] = parts[part];
      const own = version[place]?.[stage] as Drafted | undefined;
      const found = own?.[field] as LocalText | readonly Condition[] | undefined;
      const texts: readonly { readonly id: string; readonly text: LocalText }[] = !found
        ? []
        : Array.isArray(found)
          ? (found as readonly Condition[])
          : [{ id: own!.key, text: found as LocalText }];
      return texts.map(({ id, text }): Row => [stage + 1, part, id, text.en ?? "", text.zh ?? ""]);
    }),
  );
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

/** The id of a row's text; somebody who adds a row needn't think of one. */
function itemId([, , stage, part, id, en, zh]: Row): string {
  return String(id).trim() || `own-${markOf([[stage!, part!, en!, zh!]])}`;
}

/** A mark of everything that a process says. */
function printOf(content: ProcessContent): string {
  return markOf(textRows(content));
}

function markOf(rows: readonly Row[]): string {
  let mark = 17;
  for (const cell of rows.flat().map(String))
    for (let at = 0; at <= cell.length; at++)
      mark = (Math.imul(mark, 31) + (cell.charCodeAt(at) || 7)) | 0;
  return (mark >>> 0).toString(36);
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

function emptyDraft(): Draft {
  const stage = (key: string) => ({ key, milestones: [], criteria: [] });
  const guide = (key: string) => ({
    key,
    process: [],
    relationship: [],
    information: [],
    appraisal: [],
    aids: [],
    actions: [],
  });
  return { stages: salesStages.map(stage), guides: salesStages.map(guide), purchasing: [] };
}

function stageOf(draft: Draft, place: keyof Draft, stage: number): Drafted {
  if (place === "purchasing" && draft.purchasing.length === 0)
    draft.purchasing = purchasingStages.map((key) => ({ key, name: {}, signs: [] }));
  return draft[place][stage]!;
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
