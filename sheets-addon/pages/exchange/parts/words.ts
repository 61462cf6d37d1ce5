/** Records and the values of their fields in words, for those who compare two of them. */
import { message, type Locale } from "#core";
import type { ExchangeState } from "../../exchange-contract.ts";
import { columnsOfField } from "../conflict-rows.ts";
import type { Say } from "../locales/language.tsx";

export interface Words {
  readonly locale: Locale;
  readonly say: Say;
  readonly state: ExchangeState;
  /** What accounts, contacts and opportunities are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a field is called: as the workbook heads its first column. */
export function fieldText(collection: string, field: string, { state }: Words): string {
  const [column = field] = collection === "scales" ? [] : columnsOfField(collection, field);
  return state.headings[column] ?? field;
}

export function valueText(field: string, value: unknown, words: Words): string {
  const { say, names, locale } = words;
  if (value === undefined || value === "") return say("value.empty");
  if (typeof value === "boolean") return say(value ? "value.yes" : "value.no");
  if (Array.isArray(value))
    return value.length > 0
      ? value.map((one) => valueText(field, one, words)).join("; ")
      : say("value.empty");
  if (typeof value === "object" && value !== null)
    return Object.values(value)
      .map((part) => valueText(field, part, words))
      .join(" ");
  const text = String(value);
  if (field === "customerStage") return message(locale, `purchasing-stage.${text}` as never);
  if (field === "claimedStage") return message(locale, `sales-stage.${text}` as never);
  return names.get(text) ?? text;
}

/** What a record is called: its own name, or whom it belongs to and what it says. */
export function recordText(record: object, { names, locale }: Words): string {
  const parts = record as Readonly<Record<string, unknown>>;
  if (typeof parts["name"] === "string") return parts["name"];
  const owner = [parts["contactId"], parts["opportunityId"], parts["accountId"]]
    .map((id) => names.get(String(id)))
    .find(Boolean);
  const says =
    typeof parts["property"] === "string"
      ? `${message(locale, `property.${parts["property"]}` as never)}: ${String(parts["value"])}`
      : (parts["on"] ?? parts["period"] ?? parts["point"] ?? parts["conditionId"]);
  const title = [owner, says]
    .filter((part) => part !== undefined)
    .map(String)
    .join(" · ");
  return title || String(parts["id"]);
}
