/** Reads an archive file: either the whole archive, or every problem that it has. */
import { brokenRules } from "../../rating/scale/scale-rules.ts";
import { problem, type Checked, type Problem } from "../../value/problem.ts";
import { Archive, archiveVersion, collections, type Collection } from "./archive.ts";
import { schemaProblems } from "../schema-problems.ts";
import { upgradeArchive } from "./upgrade-archive.ts";

/** So many records are checked before whoever runs `readingArchive` may do something else. */
const SLICE = 2000;

/**
 * Parses the text of an archive. A file that is cut off, foreign, of a newer version, or damaged gives
 * all its problems with their paths and no archive.
 */
export function readArchive(text: string): Checked<Archive> {
  const reading = readingArchive(text);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads as `readArchive` does, and rests after every two thousand records: a page that goes through it step by step
 * stays alive while it reads the largest archive.
 */
export function* readingArchive(text: string): Generator<undefined, Checked<Archive>> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      problems: [problem("not-json", [], { detail: String((error as Error).message) })],
    };
  }
  const foreign = foreignProblem(input);
  if (foreign) return { ok: false, problems: [foreign] };
  const upgraded = upgradeArchive(input as Record<string, unknown>);
  yield;
  const read = yield* checkedInSlices(upgraded);
  const found = read.ok ? [] : read.problems;
  const sound = read.ok ? read.value : soundParts(upgraded, found);
  const problems = [...found];
  for (const check of [duplicateIds, danglingReferences, brokenScales]) {
    yield;
    problems.push(...check(sound));
  }
  return read.ok && problems.length === 0 ? read : { ok: false, problems };
}

/** Checks an archive whose long collections are taken out, and then each of those slice by slice. */
function* checkedInSlices(
  input: Readonly<Record<string, unknown>>,
): Generator<undefined, Checked<Archive>> {
  const lists = collections.flatMap((key) => {
    const list = input[key];
    return Array.isArray(list) ? [[key, list as readonly unknown[]] as const] : [];
  });
  const long = lists.filter(([, list]) => list.length > SLICE);
  const without = (some: typeof lists) => ({
    ...input,
    ...Object.fromEntries(some.map(([key]) => [key, []])),
  });
  const rest = checked(without(long));
  const problems = rest.ok ? [] : [...rest.problems];
  const sound: Record<string, unknown[]> = {};
  const bare = without(lists);
  for (const [key, list] of long) {
    const records: unknown[] = (sound[key] = []);
    for (let from = 0; from < list.length; from += SLICE) {
      yield;
      const part = checked({ ...bare, [key]: list.slice(from, from + SLICE) });
      if (part.ok) for (const record of part.value[key]) records.push(record);
      else
        for (const { path, ...found } of part.problems)
          // What is wrong elsewhere was found once already.
          if (path[0] === key)
            problems.push({ ...found, path: [key, Number(path[1]) + from, ...path.slice(2)] });
    }
  }
  return rest.ok && problems.length === 0
    ? { ok: true, value: { ...rest.value, ...sound } as Archive }
    : { ok: false, problems };
}

function checked(input: unknown): Checked<Archive> {
  const parsed = Archive.safeParse(input);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: schemaProblems(parsed.error, input) };
}

function foreignProblem(input: unknown): Problem | undefined {
  const { format, version } = (typeof input === "object" && input !== null ? input : {}) as Record<
    string,
    unknown
  >;
  if (format !== "account-atlas") return problem("not-an-archive", ["format"]);
  if (typeof version === "number" && version > archiveVersion)
    return problem("newer-version", ["version"], { version, known: archiveVersion });
  return undefined;
}

type Readable = Partial<Pick<Archive, Collection>>;

/** The collections of a damaged archive in which no schema found a problem: what else is wrong in them is named too. */
function soundParts(input: Readonly<Record<string, unknown>>, found: readonly Problem[]): Readable {
  const damaged = new Set(found.map(({ path }) => path[0]));
  return Object.fromEntries(
    collections.flatMap((key) => (damaged.has(key) ? [] : [[key, input[key]]])),
  );
}

function duplicateIds(archive: Readable): readonly Problem[] {
  return collections.flatMap((key) => {
    const seen = new Set<string>();
    return (archive[key] ?? []).flatMap(({ id }, index) => {
      if (seen.has(id)) return [problem("duplicate-id", [key, index, "id"], { id })];
      seen.add(id);
      return [];
    });
  });
}

/**
 * References that a record can't do without, each with the path of the field that holds it. A scale or
 * condition that is gone leaves its history readable.
 */
export function danglingReferences(archive: Readable): readonly Problem[] {
  const idsOf = (records?: readonly { readonly id: string }[]): ReadonlySet<unknown> | undefined =>
    records && new Set(records.map(({ id }) => id));
  const known = {
    accountId: idsOf(archive.accounts),
    contactId: idsOf(archive.contacts),
    opportunityId: idsOf(archive.opportunities),
  };
  return collections.flatMap((key) =>
    (archive[key] ?? []).flatMap((record, index) =>
      Object.entries(known).flatMap(([field, ids]) => {
        const id = (record as Readonly<Record<string, string>>)[field];
        return id === undefined || !ids || ids.has(id)
          ? []
          : [problem("unknown-reference", [key, index, field], { id })];
      }),
    ),
  );
}

function brokenScales(archive: Readable): readonly Problem[] {
  return (archive.scales ?? []).flatMap((scale, index) =>
    brokenRules(scale).map((rule) => ({ ...rule, path: ["scales", index, ...rule.path] })),
  );
}
