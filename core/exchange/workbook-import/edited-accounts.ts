/** The sheet of accounts as it came back: edited names, owners and domains, typed facts, and new accounts. */
import { Account } from "../../research/account/account.ts";
import { saidBy } from "../../research/account/account-profile.ts";
import {
  comparePrecedence,
  type Observation,
  particularsOf,
} from "../../research/facts/observation.ts";
import {
  properties,
  propertyKeys,
  propertyOf,
  type PropertyKey,
} from "../../research/facts/property.ts";
import type { AccountId } from "../../value/id.ts";
import { locales } from "../../value/local-text.ts";
import { foldSpace } from "../../value/white-space.ts";
import { message } from "../messages.ts";
import { schemaProblems } from "../schema-problems.ts";
import { comparedText, valuesText } from "../workbook/cell-text.ts";
import type { AccountState } from "../workbook/state-sheet.ts";
import { workbookWord } from "../workbook/words.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { Headings, KeyedRow, KeyedSheet } from "./keyed-sheet.ts";
import { typedId } from "./typed-id.ts";

const FACT = "fact.";
/** So long a value may be at most. */
const VALUE_LENGTH = 20_000;

/** The headings of the sheet in both languages. */
export function accountHeadings(): Headings {
  return new Map(
    locales.flatMap((locale) => [
      [workbookWord(locale, "account"), "name"] as const,
      [workbookWord(locale, "accountId"), "id"] as const,
      [workbookWord(locale, "owner"), "owner"] as const,
      [workbookWord(locale, "domains"), "domains"] as const,
      ...propertyKeys.map((key) => [message(locale, `property.${key}`), FACT + key] as const),
    ]),
  );
}

export function readAccounts(sheet: KeyedSheet, desk: ImportDesk): void {
  const facts = sheet.keys.flatMap((key) => {
    const property = key.slice(FACT.length);
    const isFact = key.startsWith(FACT) && property in properties;
    const { personal, subject } = isFact
      ? propertyOf(property as PropertyKey)
      : { personal: true, subject: "" };
    return personal || subject === "contact" ? [] : [property as PropertyKey];
  });
  for (const row of sheet.rows) {
    const found = accountOf(row, desk);
    if (!found) continue;
    for (const property of facts) readFact(row, property, found.id, found.state, desk);
  }
  desk.missing(sheet.name, desk.state.accounts.keys());
}

function accountOf(
  row: KeyedRow,
  desk: ImportDesk,
): { readonly id: AccountId; readonly state: AccountState | undefined } | undefined {
  const id = desk.idOf(row, "id", "name", desk.accountsByName);
  if (id === undefined) return undefined;
  if (id === "new") return newAccount(row, desk);
  const state = desk.state.accounts.get(id);
  const base = state?.record ?? desk.ownAccounts.get(id as AccountId);
  if (!base) return void row.problem("unknown-reference", "id", { id });
  const fields = typed(row, base);
  const record = Object.keys(fields).length > 0 ? sound({ ...base, ...fields }, base, row) : base;
  desk.take("accounts", record, state?.record);
  return { id: record.id, state };
}

/** The cells that say something else than was written into them. */
function typed(
  row: KeyedRow,
  base: Pick<Account, "name" | "domains"> & { readonly owner?: string | undefined },
) {
  const fields: { name?: string; owner?: string | undefined; domains?: string[] } = {};
  const differs = (key: string, written: string): boolean =>
    row.has(key) && row.isSound(key) && row.text(key) !== comparedText(written);
  if (differs("name", base.name)) {
    if (row.text("name") === "") row.problem("row-without-name", "name");
    else fields.name = foldSpace(row.text("name"));
  }
  if (differs("owner", base.owner ?? "")) fields.owner = foldSpace(row.text("owner")) || undefined;
  if (differs("domains", valuesText(base.domains))) fields.domains = domainsOf(row.text("domains"));
  return fields;
}

function domainsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[;；,，\s]+/u)
    .filter((part) => part !== "");
}

/** The record, with fields that aren't allowed as they were. */
function sound(
  record: Account & { owner?: string | undefined },
  base: Account,
  row: KeyedRow,
): Account {
  const { owner, ...rest } = record;
  const whole = owner === undefined ? rest : { ...rest, owner };
  const parsed = Account.safeParse(whole);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  for (const { code, path, params } of schemaProblems(parsed.error, whole))
    row.problem(code, String(path[0]), params);
  return Object.fromEntries(
    Object.entries(whole).map(([key, value]) => [
      key,
      wrong.has(key) ? base[key as keyof Account] : value,
    ]),
  ) as Account;
}

function newAccount(row: KeyedRow, desk: ImportDesk) {
  if (!row.isSound("name")) return undefined;
  const name = foldSpace(row.text("name"));
  if (name === "") return void row.problem("row-without-name", "name");
  const id = typedId<AccountId>([desk.state.fileId, "account", name]);
  const at = desk.entry.at;
  const empty = { id, name, domains: [], createdAt: at, updatedAt: at };
  const record = sound({ ...empty, ...typed(row, { name, domains: [] }) }, empty, row);
  if (!Account.safeParse(record).success) return undefined;
  desk.accountsByName.set(name.toLowerCase(), id);
  desk.take("accounts", desk.knownOr(record, desk.ownAccounts.get(id), row), undefined);
  return { id, state: undefined };
}

/** A value typed over a known one stands beside it; one that was deleted from its cell stays, and that is said. */
function readFact(
  row: KeyedRow,
  property: PropertyKey,
  accountId: AccountId,
  state: AccountState | undefined,
  desk: ImportDesk,
): void {
  const key = FACT + property;
  const written = state?.facts[property] ?? [];
  const text = row.text(key);
  if (!row.isSound(key) || text === comparedText(valuesText(written))) return;
  const said = (value: string): string => foldSpace(value).toLowerCase();
  const known = new Set(written.flatMap((value) => partsOf(value, property)).map(said));
  const parts = partsOf(text, property);
  const added = parts.filter((part) => !known.has(said(part)));
  const here = new Set(parts.map(said));
  const gone = written.filter(
    (value) => !partsOf(value, property).every((part) => here.has(said(part))),
  );
  if (gone.length > added.length) row.notice("kept-fact", key, { value: gone.join("; ") });
  const own =
    added.length > 0 ? [...desk.factsOf(accountId, property)].sort(comparePrecedence) : [];
  for (const value of added) {
    if (value.length > VALUE_LENGTH) {
      row.problem("too-long", key, { field: property });
      continue;
    }
    const before = own.find((one) => gone.some((old) => said(old) === said(one.value)));
    const particulars = before ? particularsOf(before) : {};
    // Of a property with one value only the one that holds counts: an older one may be typed again.
    const holding = propertyOf(property).many ? own : own.slice(0, 1);
    if (holding.some((one) => saidBy(one) === saidBy({ ...particulars, value }))) continue;
    desk.observations.push({
      id: typedId([desk.state.fileId, accountId, property, said(value)]),
      accountId,
      property,
      value,
      ...particulars,
      source: desk.entry.source,
      readBy: desk.entry.reader,
      observedAt: desk.entry.at,
    } as Observation);
  }
}

function partsOf(text: string, property: PropertyKey): readonly string[] {
  const parts = propertyOf(property).many ? text.split(/[;；]/u) : [text];
  return parts.map((part) => comparedText(part)).filter((part) => part !== "");
}
