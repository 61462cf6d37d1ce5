/** Merging two archives of 50,000 records, field by field against the state last exchanged, beside parsing their texts. */
import {
  type Account,
  type Archive,
  defaultStageTable,
  defaultThresholds,
  type IsoInstant,
  mergeArchives,
  type Observation,
  writeArchive,
} from "#core";
import { atMost, type Figure } from "./figure.ts";
import { seconds } from "./in-turns.ts";
import { noRecords } from "../core/exchange/no-records.ts";

const ACCOUNTS = 10_000;
const FACTS = 40_000;

const monday = "2026-03-02T12:00:00Z" as IsoInstant;
const tuesday = "2026-03-03T12:00:00Z" as IsoInstant;

export function mergeSpeed(say: (text: string) => void): readonly Figure[] {
  const before = Array.from({ length: ACCOUNTS }, (_, number) => company(number));
  const bases = new Map(before.map((account) => [account.id as string, [account]]));
  // Every second account was edited in both places, and half of the facts are in both.
  const mine = archive(
    before.map((one, at) =>
      at % 2 ? one : { ...one, name: `${one.name} AG`, updatedAt: tuesday },
    ),
    0,
  );
  const theirs = archive(
    before.map((one, at) => (at % 2 ? one : { ...one, owner: "Lin", updatedAt: tuesday })),
    FACTS / 2,
  );
  const texts = [mine, theirs].map(writeArchive);
  const [parsing, merging] = seconds(
    () => texts.map((text) => JSON.parse(text) as unknown),
    () => mergeArchives(mine, theirs, { bases: (id) => bases.get(id) ?? [] }),
  );
  say(`  parsing both: ${ms(parsing)} ms; merging: ${ms(merging)} ms`);
  return [
    atMost(
      10,
      "ratio",
      "merging two archives of 50,000 records, against parsing them",
      merging / parsing,
    ),
  ];
}

function ms(time: number): string {
  return (time * 1000).toFixed(1);
}

function company(number: number): Account {
  return {
    id: `account-${number}` as Account["id"],
    name: `Company ${number}`,
    domains: [`company-${number}.example`],
    owner: "Wu",
    createdAt: monday,
    updatedAt: monday,
  };
}

function archive(accounts: readonly Account[], from: number): Archive {
  const observations = Array.from({ length: FACTS }, (_, at): Observation => ({
    id: `fact-${from + at}` as Observation["id"],
    accountId: `account-${at % ACCOUNTS}` as Account["id"],
    property: "employees",
    value: String(from + at),
    quote: { exact: `${from + at} people`, prefix: "employs ", suffix: " here", start: 17 },
    source: { channel: "company-website", url: "https://company.example/about" },
    readBy: { kind: "heuristic", name: "footer" },
    observedAt: monday,
  }));
  return {
    format: "account-atlas",
    version: 5,
    exportedAt: tuesday,
    settings: { thresholds: defaultThresholds, stageTable: defaultStageTable },
    ...noRecords,
    accounts: [...accounts],
    observations,
  };
}
