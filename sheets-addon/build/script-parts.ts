/** How parts of the core become small enough for the script: shared, moved to the page, or without what is never shown. */
import { standardProcess } from "#core";
import { resolve } from "node:path";
import { parseSync, type Plugin } from "vite";
import { describedSchemas } from "./described-schemas.ts";

/** Modules of words, and the part of the page's words in which each stands. */
export const wordModules = {
  "core/exchange/locales/en.ts": { en: "method.en" },
  "core/exchange/locales/zh.ts": { zh: "method.zh" },
  "sheets-addon/locales/en.ts": { en: "workbook.en" },
  "sheets-addon/locales/zh.ts": { zh: "workbook.zh" },
  "core/rating/starter-scales/purchase-potential.ts": { purchasePotential: "purchase-potential" },
  "core/rating/starter-scales/business-relationship.ts": {
    businessRelationship: "business-relationship",
  },
  "core/rating/next-question/finding-effort.ts": { hoursAt: "hours-at" },
  "core/rating/metrics/metric-value.ts": { metrics: "metrics" },
  "core/rating/customer-value/value-metric.ts": { metricKinds: "metric-kinds" },
  "core/rating/scale/scale-rules.ts": { factorCounts: "factor-counts" },
  "core/buying-centre/needed-position.ts": { usualPositions: "usual-positions" },
  "core/exchange/archive/archive.ts": { collections: "collections" },
  "core/research/coverage/account-coverage.ts": {
    cardProperties: "card-properties",
    cardFields: "card-fields",
  },
  "core/exchange/tables/record-columns.ts": { recordColumns: "record-columns" },
  "core/exchange/tables/scale-table.ts": { scaleColumns: "scale-columns" },
  "core/exchange/tables/process-table.ts": { processColumns: "process-columns" },
  "core/research/facts/contract-term.ts": { contractTerms: "contract-terms" },
  "core/research/facts/property.ts": {
    propertyGroups: "property-groups",
    propertyKeys: "property-keys",
    properties: "properties",
  },
  "core/research/coverage/information-points.ts": { itemsOfPoints: "items-of-points" },
  "core/research/coverage/likely-sources.ts": { likelySources: "likely-sources" },
  "core/research/coverage/information-judgement.ts": { informationPoints: "information-points" },
  "core/research/sources/source.ts": { sourceChannels: "source-channels" },
  "core/map/drawing/map-palette.ts": { mapPalettes: "map-palettes" },
  "core/rating/customer-value/value-settings.ts": {
    pyramidMetrics: "pyramid-metrics",
    defaultPyramids: "default-pyramids",
  },
  "sheets-addon/recalculation/charts.ts": { drawings: "drawings" },
  "sheets-addon/layout/choices.ts": { choices: "choices", bounds: "bounds" },
  "sheets-addon/layout/columns.ts": { widths: "widths", technical: "technical" },
  "sheets-addon/layout/conditional-formats.ts": { tints: "tints", grades: "grades" },
  "sheets-addon/layout/looks.ts": { looks: "looks", tabColours: "tab-colours" },
  "sheets-addon/tabs/all-tabs.ts": { allTabs: "all-tabs" },
  "sheets-addon/tabs/charts.ts": { blocks: "chart-blocks" },
  "sheets-addon/tabs/forecast.ts": {
    periodColumns: "period-columns",
    basisColumns: "basis-columns",
  },
  "sheets-addon/tabs/opportunities.ts": { derivedColumns: "derived-columns" },
  "sheets-addon/tabs/setting-key.ts": { settingKeys: "setting-keys" },
  "sheets-addon/tabs/tab-spec.ts": { tabKeys: "tab-keys" },
  "sheets-addon/tabs/track-record.ts": {
    scoreColumns: "score-columns",
    bandColumns: "band-columns",
    chanceColumns: "chance-columns",
  },
  "sheets-addon/start-up/condition-texts.ts": { conditionTexts: "condition-texts" },
  "sheets-addon/sample/sample-rows.ts": { sampleRows: "sample-rows" },
  "core/value/problem.ts": { problemCodes: "problem-codes" },
} as const;

/** The exported declarations of a module: name and place. */
function exportsOf(file: string, source: string) {
  return parseSync(file, source).program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const { declaration, start, end } = statement;
    if (declaration?.type === "FunctionDeclaration")
      return { name: declaration.id?.name ?? "", start, end };
    if (declaration?.type !== "VariableDeclaration") return [];
    const [only, ...more] = declaration.declarations;
    return only?.id.type === "Identifier" && more.length === 0
      ? { name: only.id.name, start, end }
      : [];
  });
}

/** An entry of a bundle: its file and what stands in it. */
export interface Entry {
  readonly file: string;
  readonly source: string;
}

/** A name that an entry passes on from another module, and whose it is: the core's or the add-on's own. */
export interface PassedOn {
  readonly owner: "core" | "sheets-addon";
  readonly name: string;
}

export function passedOn({ file, source }: Entry): readonly PassedOn[] {
  return parseSync(file, source).program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || !statement.source) return [];
    const owner = statement.source.value === "#core" ? "core" : "sheets-addon";
    return statement.specifiers.flatMap(({ exported }) =>
      exported.type === "Identifier" ? { owner, name: exported.name } : [],
    );
  });
}

/** Takes what other bundles pass on from them, by the expression that gives the bundle: so it is carried once. */
export function takenFrom(bundles: Readonly<Record<string, Entry>>): Plugin {
  const owners = new Map(
    Object.entries(bundles).flatMap(([bundle, entry]) =>
      passedOn(entry).map(({ owner, name }) => [`${owner}/${name}`, bundle] as const),
    ),
  );
  return {
    name: "taken-from-others",
    enforce: "pre",
    transform(code, id) {
      const part = /\/(core|sheets-addon)\/[^?]*\.ts$/u.exec(id)?.[1];
      if (!part) return undefined;
      const taken = exportsOf(id, code).filter(({ name }) => owners.has(`${part}/${name}`));
      if (taken.length === 0) return undefined;
      return {
        code: replaced(code, taken, (name) => taking(name, owners.get(`${part}/${name}`)!)),
        map: null,
      };
    },
  };
}

/** The core, for a bundle that takes all of it from others: a name that nobody passes on stops the build. */
export function coreFrom(bundles: Readonly<Record<string, Entry>>): Plugin {
  const virtual = "\0core-from-others";
  const lines = Object.entries(bundles).flatMap(([bundle, entry]) =>
    passedOn(entry).flatMap(({ owner, name }) => (owner === "core" ? taking(name, bundle) : [])),
  );
  return {
    name: "core-from-others",
    enforce: "pre",
    resolveId: (source) => (source === "#core" ? virtual : undefined),
    load: (id) => (id === virtual ? lines.join("\n") : undefined),
  };
}

/** What is taken and never used must not stay, though the bundler can't know what reading it does. */
function taking(name: string, bundle: string): string {
  return `export const ${name} = /* @__PURE__ */ (() => ${bundle}.${name})();`;
}

function replaced(
  code: string,
  spans: readonly { readonly name: string; readonly start: number; readonly end: number }[],
  by: (name: string) => string,
): string {
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { name, start, end }) => text.slice(0, start) + by(name) + text.slice(end),
      code,
    );
}

/** Takes words from the page. */
export function wordsFromPage(root: string): Plugin {
  const reader = resolve(root, "sheets-addon/start-up/words.ts");
  const modules = new Map<string, Readonly<Record<string, string>>>(
    Object.entries(wordModules).map(([file, parts]) => [resolve(root, file), parts]),
  );
  return {
    name: "words-from-page",
    enforce: "pre",
    transform(code, id) {
      const parts = modules.get(id);
      if (!parts) return undefined;
      const found = exportsOf(id, code).filter(({ name }) => name in parts);
      if (found.length !== Object.keys(parts).length)
        this.error(`${id} no longer exports ${Object.keys(parts).join(", ")}.`);
      const rest = replaced(
        code,
        found,
        (name) => `export const ${name} = /* @__PURE__ */ words(${JSON.stringify(parts[name])});`,
      );
      return { code: `import { words } from ${JSON.stringify(reader)};\n${rest}`, map: null };
    },
  };
}

/** All tabs stand on the page: what makes one of them must not stay, though the bundler can't know what it does. */
export const tabsFromPage: Plugin = {
  name: "tabs-from-page",
  enforce: "pre",
  transform(code, id) {
    if (!/\/sheets-addon\/tabs\/[\w-]+\.ts$/u.test(id)) return undefined;
    const made = /^(export const \w+Tab): TabSpec = (\{[\s\S]*?^\});$/gmu;
    const kept = code.replace(made, "$1 = /* @__PURE__ */ (() => ($2))();");
    return kept === code ? undefined : { code: kept, map: null };
  },
};

/**
 * The script never shows the texts of the conditions, only derives the stage from their ids: which are made here from
 * how many of each kind a stage has.
 */
export const conditionsWithoutText: Plugin = {
  name: "conditions-without-text",
  enforce: "pre",
  transform(_code, id) {
    if (!id.endsWith("/core/pipeline/standard-process.ts")) return undefined;
    const counts = standardProcess.map(
      ({ key, milestones, criteria }) => [key, milestones.length, criteria.length] as const,
    );
    const code = `const some = (stage, kind, count) =>
      Array.from({ length: count }, (_, at) => ({ id: stage + 1 + kind + (at + 1) }));
    const of = (counts) => counts.map(([key, milestones, criteria], stage) =>
      ({ key, milestones: some(stage, "-m", milestones), criteria: some(stage, "-c", criteria) }));
    export const standardProcess = /* @__PURE__ */ of(${JSON.stringify(counts)});`;
    const known = counts.every(([, ...of], stage) =>
      (["milestones", "criteria"] as const).every((kind, place) =>
        standardProcess[stage]![kind].every(
          (condition, at) => condition.id === `${stage + 1}-${kind[0]}${at + 1}` && at < of[place]!,
        ),
      ),
    );
    if (!known) this.error("The ids of the standard process are no longer counted up.");
    return { code, map: null };
  },
};

/** Takes the schemas that can be told as data from the page. */
export function schemasFromPage(root: string): Plugin {
  const maker = resolve(root, "sheets-addon/start-up/schemas-from-page.ts");
  const described = describedSchemas();
  return {
    name: "schemas-from-page",
    enforce: "pre",
    transform(code, id) {
      if (!/\/core\/[^?]*\.ts$/u.test(id)) return undefined;
      const found = exportsOf(id, code).filter(({ name }) => name in described);
      if (found.length === 0) return undefined;
      const rest = replaced(
        code,
        found,
        (name) => `export const ${name} = /* @__PURE__ */ pageSchema("${name}");`,
      );
      return { code: `import { pageSchema } from ${JSON.stringify(maker)};\n${rest}`, map: null };
    },
  };
}

/** Puts our small schemas in the place of zod. */
export function smallSchemas(root: string): Plugin {
  return {
    name: "small-schemas",
    enforce: "pre",
    resolveId: (source) =>
      source === "zod/mini" ? resolve(root, "sheets-addon/start-up/small-schemas.ts") : undefined,
  };
}
