/** The settings as a table: one row a figure, by its path, such as `thresholds.relationship`. */
import { problem, type Checked, type Problem } from "../../value/problem.ts";
import { ArchiveSettings } from "../archive/archive.ts";
import { schemaProblems } from "../schema-problems.ts";
import { columnsOf, type Cell, type Row } from "./table.ts";

export const settingColumns = /* @__PURE__ */ columnsOf("setting settingValue");

/** The rows of the settings; a position in a list counts from zero. */
export function settingRows(settings: ArchiveSettings): readonly Row[] {
  return leavesOf(settings, []);
}

function leavesOf(value: unknown, path: readonly string[]): readonly Row[] {
  if (typeof value !== "object" || value === null)
    return value === undefined ? [] : [[path.join("."), value as Cell]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** The settings with what the rows say; every problem names its row, counted from 0. Settings that no row names stay. */
export function settingsFromRows(
  rows: readonly Row[],
  settings: ArchiveSettings,
): Checked<ArchiveSettings> {
  const draft = JSON.parse(JSON.stringify(settings)) as Record<string, unknown>;
  const places = new Map<string, number>();
  const named = new Set(rows.map(([path]) => String(path).split(".")[0]!));
  // A list or part is taken as a whole, for it may have become shorter.
  for (const part of named) delete draft[part];
  rows.forEach(([path = "", value = ""], row) => {
    places.set(String(path), row);
    put(draft, String(path).trim().split("."), plain(value));
  });
  const parsed = ArchiveSettings.safeParse(listed(draft));
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = schemaProblems(parsed.error, draft).map((one): Problem =>
    problem(one.code, [rowOf(places, one.path), "settingValue"], one.params),
  );
  return { ok: false, problems };
}

function plain(value: Cell): Cell {
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (/^(?:true|false)$/iu.test(text)) return text.toLowerCase() === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

function put(draft: Record<string, unknown>, path: readonly string[], value: Cell): void {
  const [first = "", ...rest] = path;
  if (first === "__proto__") return;
  if (rest.length === 0) draft[first] = value;
  else put((draft[first] ??= {}) as Record<string, unknown>, rest, value);
}

/** Parts whose keys are 0, 1, 2 … are lists. */
function listed(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, listed(part)] as const);
  const isList = entries.length > 0 && entries.every(([key], at) => key === String(at));
  return isList || Array.isArray(value)
    ? entries.map(([, part]) => part)
    : Object.fromEntries(entries);
}

function rowOf(places: ReadonlyMap<string, number>, path: Problem["path"]): number {
  const wanted = path.join(".");
  const found = [...places].find(([key]) => key === wanted || key.startsWith(`${wanted}.`));
  return found?.[1] ?? 0;
}
