/** The value of a field in words, for those who compare two of them. */
import { type Currency, type Locale, textIn } from "#core";
import type { ExchangeWords } from "../../locales/exchange-words.ts";
import { formatMoney } from "../../locales/formats.ts";
import type { Language } from "../../locales/use-locale.tsx";

export interface ValueWords {
  readonly locale: Locale;
  readonly term: Language["term"];
  readonly x: ExchangeWords;
  /** What accounts, contacts and opportunities are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

export function valueText(field: string, value: unknown, words: ValueWords): string {
  const { locale, term, x, names } = words;
  if (value === undefined || value === "") return x("exchange.empty");
  if (typeof value === "boolean") return x(value ? "exchange.yes" : "exchange.no");
  if (Array.isArray(value))
    return value.length > 0
      ? value.map((one) => valueText(field, one, words)).join("; ")
      : x("exchange.empty");
  if (typeof value === "object" && value !== null) {
    const parts = value as Readonly<Record<string, unknown>>;
    if (typeof parts["amount"] === "number" && typeof parts["currency"] === "string")
      return formatMoney(locale, {
        amount: parts["amount"],
        currency: parts["currency"] as Currency,
      });
    return Object.values(parts)
      .map((part) => valueText(field, part, words))
      .join(", ");
  }
  const text = String(value);
  if (field === "customerStage") return term(`purchasing-stage.${text}` as never);
  if (field === "claimedStage") return term(`sales-stage.${text}` as never);
  return names.get(text) ?? text;
}

const named =
  "name domains owner accountId position department phone email released amount expectedClose customerStage project discount claimedStage neededPositions closed on items margin collected opportunityId contactIds kind factor seller hours cost invited reached outcome quote";
const fields: ReadonlySet<string> = new Set(named.split(" "));

/** What a field is called; one that nobody edits keeps the key that it has in files. */
export function fieldText(field: string, x: ExchangeWords): string {
  return fields.has(field) ? x(`exchange.field.${field}` as never) : field;
}

/** What a record is called: its own name, or whom it belongs to and what it says. */
export function recordText(record: object, words: ValueWords): string {
  const parts = record as Readonly<Record<string, unknown>>;
  const { names } = words;
  const name = parts["name"];
  if (typeof name === "string") return name;
  if (typeof name === "object" && name !== null) return textIn(name, words.locale);
  const owner = [parts["contactId"], parts["opportunityId"], parts["accountId"]]
    .map((id) => names.get(String(id)))
    .find(Boolean);
  const says = statementOf(parts, words);
  const title = [owner, says]
    .filter((part) => part !== undefined)
    .map(String)
    .join(" · ");
  return title || String(parts["id"]);
}

function statementOf(parts: Readonly<Record<string, unknown>>, words: ValueWords): unknown {
  const { names, term, x } = words;
  const said = (what: unknown, value: unknown, field: string): string =>
    x("exchange.says", {
      what: names.get(String(what)) ?? String(what),
      value: valueText(field, value, words),
    });
  if (typeof parts["property"] === "string")
    return said(term(`property.${parts["property"]}` as never), parts["value"], "value");
  if (parts["factorId"] !== undefined) return said(parts["factorId"], parts["level"], "level");
  if (parts["conditionId"] !== undefined) return said(parts["conditionId"], parts["done"], "done");
  return parts["on"] ?? parts["period"] ?? parts["point"];
}
