/** Reads an archive file: either the whole archive, or every problem that it has. */
import { brokenRules } from "../../rating/scale/scale-rules.ts";
import { problem, type Checked, type Problem } from "../../value/problem.ts";
import { Archive, archiveVersion, collections, type Collection } from "./archive.ts";
import { schemaProblems } from "../schema-problems.ts";
import { upgradeArchive } from "./upgrade-archive.ts";

/**
 * Parses the text of an archive. A file that is cut off, foreign, of a newer version, or damaged gives
 * all its problems with their paths and no archive.
 */
export function readArchive(text: string): Checked<Archive> {
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
  const parsed = Archive.safeParse(upgraded);
  const found = parsed.success ? [] : schemaProblems(parsed.error, upgraded);
  const sound = parsed.success ? parsed.data : soundParts(upgraded, found);
  const problems = [
    ...found,
    ...duplicateIds(sound),
    ...danglingReferences(sound),
    ...brokenScales(sound),
  ];
  return parsed.success && problems.length === 0
    ? { ok: true, value: parsed.data }
    : { ok: false, problems };
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
