/** The sheet of opportunities as it came back: edited fields, ticks set and taken back, and new opportunities. */
import { conditionsMet, type Tick } from "../../pipeline/tick.ts";
import { Opportunity } from "../../pipeline/opportunity.ts";
import { purchasingStages, type SalesProcess } from "../../pipeline/sales-process.ts";
import type { AccountId, ConditionId, OpportunityId } from "../../value/id.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import { locales, textIn } from "../../value/local-text.ts";
import { foldSpace } from "../../value/white-space.ts";
import { message } from "../messages.ts";
import { schemaProblems } from "../schema-problems.ts";
import { comparedText } from "../workbook/cell-text.ts";
import { conditionsOf } from "../workbook/opportunities-sheet.ts";
import { opportunityColumns } from "../workbook/opportunity-places.ts";
import { workbookWord } from "../workbook/words.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { Headings, KeyedRow, KeyedSheet } from "./keyed-sheet.ts";
import { isSameNumber } from "./same-number.ts";
import { typedId } from "./typed-id.ts";

const CONDITION = "condition.";
const fields = [
  "name",
  "amount",
  "currency",
  "expectedClose",
  "customerStage",
  "outcome",
  "closedOn",
] as const;
/** What follows from the rest by formulas, and is never read; the learned chance is no formula. */
const derived = Object.keys(opportunityColumns)
  .slice(opportunityColumns.open, opportunityColumns.firstTick)
  .filter((key) => key !== "learnedChance")
  .map((key) => `=${key}`);

/** The headings of the sheet in both languages. */
export function opportunityHeadings(process: SalesProcess): Headings {
  return new Map(
    locales.flatMap((locale) => [
      ...process.flatMap(({ milestones, criteria }) => [
        ...milestones.map(
          ({ id, text }) =>
            [
              `${workbookWord(locale, "milestone")}: ${textIn(text, locale)}`,
              CONDITION + id,
            ] as const,
        ),
        ...criteria.map(
          ({ id, text }) =>
            [
              `${workbookWord(locale, "criterion")}: ${textIn(text, locale)}`,
              CONDITION + id,
            ] as const,
        ),
      ]),
      ...fields.map(
        (key) => [workbookWord(locale, key === "name" ? "opportunity" : key), key] as const,
      ),
      [workbookWord(locale, "account"), "=account"] as const,
      [workbookWord(locale, "opportunityId"), "id"] as const,
      [workbookWord(locale, "accountId"), "accountId"] as const,
    ]),
  );
}

export function readOpportunities(
  sheet: KeyedSheet,
  process: SalesProcess,
  desk: ImportDesk,
): void {
  const own = new Map(desk.around.opportunities.map((one) => [one.id, one]));
  const byName = new Map(
    [...[...desk.state.opportunities.values()].map(({ record }) => record), ...own.values()].map(
      ({ name, id }) => [name.trim().toLowerCase(), id as string],
    ),
  );
  const ticks = new Map<OpportunityId, Tick[]>();
  for (const tick of desk.around.ticks) {
    const list = ticks.get(tick.opportunityId);
    if (list) list.push(tick);
    else ticks.set(tick.opportunityId, [tick]);
  }
  const conditions = conditionsOf(process).filter(({ id }) => sheet.keys.includes(CONDITION + id));
  for (const row of sheet.rows) {
    const id = desk.idOf(row, "id", "name", byName);
    if (id === undefined) continue;
    const state = desk.state.opportunities.get(id);
    const base = state?.record ?? own.get(id as OpportunityId);
    if (!base && id !== "new") {
      row.problem("unknown-reference", "id", { id });
      continue;
    }
    const record = base ? edited(row, base) : newOpportunity(row, desk);
    if (!record) continue;
    const known = id === "new" ? desk.knownOr(record, own.get(record.id), row) : record;
    desk.take("opportunities", known, state?.record);
    const met = conditionsMet(ticks.get(record.id) ?? []);
    const done = new Set(state?.done);
    for (const condition of conditions) readTick(row, record.id, condition.id, done, met, desk);
    if (base)
      for (const key of derived)
        if (row.has(key) && row.text(key) !== "" && !row.isFormula(key))
          row.notice("formula-overwritten", key, { value: row.text(key) });
  }
  desk.missing(sheet.name, desk.state.opportunities.keys());
}

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

function edited(row: KeyedRow, base: Opportunity): Opportunity {
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

function newOpportunity(row: KeyedRow, desk: ImportDesk): Opportunity | undefined {
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

/** A one says that it is done; an emptied cell takes an earlier tick back, as an event of its own. */
function readTick(
  row: KeyedRow,
  opportunityId: OpportunityId,
  conditionId: ConditionId,
  written: ReadonlySet<string>,
  met: ReadonlySet<ConditionId>,
  desk: ImportDesk,
): void {
  const key = CONDITION + conditionId;
  if (!row.isSound(key)) return;
  const text = row.text(key);
  const done = /^(?:1|true|x|✓|√|yes|是)$/iu.test(text);
  if (!done && text !== "" && !/^(?:0|false|no|否)$/iu.test(text))
    return row.problem("not-a-choice", key, { value: text });
  if (done === written.has(conditionId) || done === met.has(conditionId)) return;
  desk.ticks.push({
    id: typedId([desk.state.fileId, opportunityId, conditionId, String(done)]),
    opportunityId,
    conditionId,
    done,
    on: desk.entry.today,
    evidence: { text: desk.entry.note },
    recordedAt: desk.entry.at,
  });
}

function withoutGaps<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
