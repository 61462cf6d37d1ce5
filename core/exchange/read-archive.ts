/** Reads an archive file: either the whole archive, or every problem that it has. */
import { brokenRules } from "../rating/scale-rules.ts";
import { problem, type Checked, type Problem } from "../value/problem.ts";
import { Archive, archiveVersion, collections, type Collection } from "./archive.ts";
import { schemaProblems } from "./schema-problems.ts";

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
  const parsed = Archive.safeParse(input);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error, input) };
  const problems = [
    ...duplicateIds(parsed.data),
    ...danglingReferences(parsed.data),
    ...brokenScales(parsed.data),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data };
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

function duplicateIds(archive: Archive): readonly Problem[] {
  return collections.flatMap((key) => {
    const seen = new Set<string>();
    return archive[key].flatMap(({ id }, index) => {
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
export function danglingReferences(archive: Pick<Archive, Collection>): readonly Problem[] {
  const accounts = new Set<string>(archive.accounts.map(({ id }) => id));
  const contacts = new Set<string>(archive.contacts.map(({ id }) => id));
  const opportunities = new Set<string>(archive.opportunities.map(({ id }) => id));
  const found: Problem[] = [];
  const check = (
    known: ReadonlySet<string>,
    id: string | undefined,
    path: readonly (string | number)[],
  ) => {
    if (id !== undefined && !known.has(id)) found.push(problem("unknown-reference", path, { id }));
  };
  for (const key of [
    "contacts",
    "observations",
    "ratings",
    "stakeholders",
    "opportunities",
  ] as const)
    archive[key].forEach((record, index) =>
      check(accounts, record.accountId, [key, index, "accountId"]),
    );
  for (const key of ["observations", "stakeholders"] as const)
    archive[key].forEach((record, index) =>
      check(contacts, record.contactId, [key, index, "contactId"]),
    );
  archive.ticks.forEach((tick, index) =>
    check(opportunities, tick.opportunityId, ["ticks", index, "opportunityId"]),
  );
  return found;
}

function brokenScales(archive: Archive): readonly Problem[] {
  return archive.scales.flatMap((scale, index) =>
    brokenRules(scale).map((rule) => ({ ...rule, path: ["scales", index, ...rule.path] })),
  );
}
