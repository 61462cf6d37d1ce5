/** An opportunity as somebody typed it: the edited fields of a known one, or a new one. */
import { Opportunity } from "../../pipeline/opportunity.ts";
import { purchasingStages } from "../../pipeline/sales-process.ts";
import type { AccountId, OpportunityId } from "../../value/id.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import { locales } from "../../value/local-text.ts";
import { foldSpace } from "../../value/white-space.ts";
import { message } from "../messages.ts";
import { schemaProblems } from "../schema-problems.ts";
import { comparedText } from "../workbook/cell-text.ts";
import { workbookWord } from "../workbook/words.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { KeyedRow } from "./keyed-sheet.ts";
import { isSameNumber } from "./same-number.ts";
import { typedId } from "./typed-id.ts";

type Written = Pick<Opportunity, "name" | "amount" | "expectedClose" | "customerStage" | "closed">;

/** The cells that can be read and say something else than was written into them, by field. */
function typed(row: KeyedRow, base: Partial<Written>): Partial<Written> {
  const isEdited = (key: string, isSame: (text: string) => boolean): boolean =>
    row.has(key) && row.isSound(key) && !isSame(row.text(key));
  const result: { -readonly [K in keyof Written]?: Written[K] | undefined } = {};
  if (isEdited("name", (text) => text === comparedText(base.name ?? ""))) {
    if (row.text("name") === "") row.problem("row-without-name", "name");
    else result.name = foldSpace(row.text("name"));
  }
  const amount = row.has("amount") && row.isSound("amount") ? row.number("amount") : undefined;
  const isCurrency = row.has("currency") && row.isSound("currency") && row.text("currency") !== "";
  const currency = isCurrency ? row.text("currency").toUpperCase() : base.amount?.currency;
  if (
    (amount !== undefined && !isSameNumber(amount, base.amount?.amount)) ||
    currency !== base.amount?.currency
  )
    result.amount = { amount: amount ?? base.amount?.amount, currency } as Opportunity["amount"];
  const close = isEdited("expectedClose", (text) => text === (base.expectedClose ?? ""))
    ? row.day("expectedClose")
    : undefined;
  if (close !== undefined && close !== base.expectedClose) result.expectedClose = close as IsoDate;
  const isStage = (text: string): boolean =>
    stageOf(text) === base.customerStage && (text === "" || base.customerStage !== undefined);
  if (isEdited("customerStage", isStage)) {
    const text = row.text("customerStage");
    const stage = stageOf(text);
    if (text !== "" && stage === undefined)
      row.problem("not-a-choice", "customerStage", { value: text });
    else result.customerStage = stage;
  }
  readEnd(row, base, result);
  return result as Partial<Written>;
}

function readEnd(
  row: KeyedRow,
  base: Partial<Written>,
  result: { closed?: Opportunity["closed"] | undefined },
): void {
  if (!row.has("outcome") || !row.isSound("outcome") || !row.isSound("closedOn")) return;
  const text = row.text("outcome");
  const outcome = outcomeOf(text);
  if (text !== "" && outcome === undefined)
    return row.problem("not-a-choice", "outcome", { value: text });
  if (outcome === undefined) {
    if (base.closed) result.closed = undefined;
    return;
  }
  const on = row.day("closedOn") ?? (outcome === base.closed?.outcome ? base.closed.on : undefined);
  if (on === undefined)
    return row.problem("ended-without-day", "closedOn", { name: row.text("name") });
  if (outcome !== base.closed?.outcome || on !== base.closed.on)
    result.closed = { outcome, on: on as IsoDate };
}

function stageOf(text: string): Opportunity["customerStage"] {
  return purchasingStages.find(
    (stage) =>
      stage === text ||
      locales.some((locale) => message(locale, `purchasing-stage.${stage}`) === text),
  );
}

function outcomeOf(text: string): "won" | "lost" | undefined {
  const plain = text.toLowerCase();
  return (["won", "lost"] as const).find((one) =>
    locales.some((locale) => workbookWord(locale, one) === plain),
  );
}

export function edited(row: KeyedRow, base: Opportunity): Opportunity {
  const fields = typed(row, base);
  if (Object.keys(fields).length === 0) return base;
  const fresh = withoutGaps({ ...base, ...fields });
  const parsed = Opportunity.safeParse(fresh);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  for (const { code, path, params } of schemaProblems(parsed.error, fresh))
    row.problem(code, String(path.at(-1)), params);
  const kept = Object.entries({ ...base, ...fresh }).map(([key, value]) => [
    key,
    wrong.has(key) ? base[key as keyof Opportunity] : value,
  ]);
  return withoutGaps(Object.fromEntries(kept)) as Opportunity;
}

export function newOpportunity(row: KeyedRow, desk: ImportDesk): Opportunity | undefined {
  const name = foldSpace(row.text("name"));
  if (name === "") return void row.problem("row-without-name", "name");
  const account = row.text("=account");
  const accountId = row.text("accountId") || desk.accountsByName.get(account.toLowerCase());
  if (!accountId) return void row.problem("unknown-reference", "=account", { id: account });
  const id = typedId<OpportunityId>([desk.state.fileId, "opportunity", accountId, name]);
  const { at } = desk.entry;
  const record = {
    id,
    accountId: accountId as AccountId,
    ...typed(row, {}),
    name,
    createdAt: at,
    updatedAt: at,
  };
  const parsed = Opportunity.safeParse(withoutGaps(record));
  if (parsed.success) return parsed.data;
  for (const { code, path, params } of schemaProblems(parsed.error, record))
    row.problem(code, String(path.at(-1)), params);
  return undefined;
}

function withoutGaps<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
