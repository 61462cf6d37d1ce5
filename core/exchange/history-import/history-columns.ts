/** The columns that a history of opportunities can have, and what their headings tell. */
import { foldSpace } from "../../value/white-space.ts";
import { writtenDay } from "../written/written-days.ts";

/** The headings by which each column is recognised; capitals, `_` and what stands in brackets don't matter. */
const headings = {
  ref: /^(id|ref(erence)?|(opportunity|opp|deal|case|lead|record)[ -]?(id|no|number|ref|key)|opportunity|deal|(商机|机会|项目|销售机会|案件)?(编号|单号|id)|商机)$/iu,
  name: /^((opportunity|deal|project)[ -]?name|name|title|subject|(商机|机会|项目|销售机会)?(名称|主题))$/iu,
  account:
    /^((account|company|customer|client|organi[sz]ation)( name)?|(客户|公司|企业|单位)(名称)?)$/iu,
  owner:
    /^((opportunity |deal )?owner( name)?|sales[ -]?(agent|rep|person)|salesperson|seller|assigned to|负责人|所有人|业务员|销售(员|人员|代表)?|客户经理)$/iu,
  amount:
    /^((deal |opportunity |expected |close[d]? |total |contract )?(amount|value|revenue)|(预计|合同|成交|商机|销售)?(金额|总额)|预计收入)$/iu,
  currency: /^(currency( iso)?( code)?|ccy|币种|货币)$/iu,
  outcome:
    /^((final )?(outcome|result|status)|won[ /]+lost|is[ -]?won|stage result|(最终)?结果|状态|赢单状态|成交状态|输赢)$/iu,
  closedAt:
    /^((actual )?clos(e|ed|ing)( date| on| at| time)?|date closed|end date|ended( on| at)?|(关闭|结束|结单|完成|成交)(日期|时间))$/iu,
  stage:
    /^((to|new|deal|sales|opportunity|pipeline)?[ -]?(stage|phase|step)( name)?|event|activity|new value|(新|销售|商机|当前)?阶段(名称)?|事件|变更后(阶段)?)$/iu,
  at: /^(at|date|time|timestamp|datetime|event (date|time)|(change|changed|entered|modified|last modified|edit|created?)( date| on| at| time)?|date (entered|changed|modified)|since|(进入|变更|修改|更新|发生|开始)?(日期|时间)|进入阶段时间)$/iu,
} as const;

/** What a column can hold; `reached` is a column of its own for one stage, with the days on which it was reached. */
export type HistoryRole = keyof typeof headings | "reached";
export const historyRoles = [...Object.keys(headings), "reached"] as readonly HistoryRole[];

/** One row an event, or one row an opportunity. */
export const historyShapes = ["events", "opportunities"] as const;
export type HistoryShape = (typeof historyShapes)[number];

/** The role of each column of a file, in its order; `undefined` for a column that isn't used. */
export type HistoryColumns = readonly (HistoryRole | undefined)[];

/** So many rows are looked at to tell what a column holds. */
const SAMPLE = 300;

/**
 * Guesses what each column holds by its heading, each role once; columns of days that nothing else explains are stages'
 * own, where a row is an opportunity.
 */
export function guessHistoryColumns(
  rows: readonly (readonly string[])[],
  shape: HistoryShape,
): HistoryColumns {
  const [head = [], ...body] = rows;
  const roles = headingRoles(head);
  if (shape === "events") return roles;
  const sample = body.slice(0, SAMPLE);
  const isDays = head.map((_, at) => holdsDays(sample.map((row) => row[at] ?? "")));
  const hasOutcome = roles.includes("outcome");
  return roles.map((role, at) => {
    // Where a row is an opportunity its stage says how it went, and a day besides the last one a stage that it reached.
    if (role === "stage") return hasOutcome ? undefined : "outcome";
    return role === "at" || (role === undefined && isDays[at]) ? "reached" : role;
  });
}

function headingRoles(head: readonly string[]): HistoryColumns {
  const taken = new Set<HistoryRole>();
  return head.map((title) => {
    const name = bareHeading(title);
    const role = (Object.keys(headings) as (keyof typeof headings)[]).find(
      (one) => !taken.has(one) && headings[one].test(name),
    );
    if (role) taken.add(role);
    return role;
  });
}

function holdsDays(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const days = filled.filter((cell) => writtenDay(cell, "day-first") !== undefined);
  const others = filled.filter((cell) => writtenDay(cell, "month-first") !== undefined);
  return filled.length > 0 && 2 * Math.max(days.length, others.length) > filled.length;
}

/**
 * Guesses the shape: where an opportunity's id comes back, a row is an event.
 * @example guessHistoryShape([["id", "event", "at"], ["7", "call", "2026-01-05"], ["7", "won", "2026-02-05"]]) // "events"
 */
export function guessHistoryShape(rows: readonly (readonly string[])[]): HistoryShape {
  const [head = [], ...body] = rows;
  const roles = headingRoles(head);
  const at = roles.indexOf("ref");
  const refs = body.map((row) => (row[Math.max(0, at)] ?? "").trim()).filter((ref) => ref !== "");
  const comesBack = new Set(refs).size < 0.9 * refs.length;
  return comesBack || (roles.includes("stage") && roles.includes("at") && !hasEnd(roles))
    ? "events"
    : "opportunities";
}

function hasEnd(roles: HistoryColumns): boolean {
  return roles.includes("outcome") || roles.includes("closedAt");
}

/** What must be told by some column before anything can be read. */
export function missingRoles(columns: HistoryColumns, shape: HistoryShape): readonly HistoryRole[] {
  const needed: readonly HistoryRole[] =
    shape === "events" ? ["ref", "stage", "at"] : ["ref", "reached"];
  return needed.filter((role) => !columns.includes(role));
}

/**
 * A heading without what stands in brackets.
 * @example bareHeading("Close_Date (UTC)") // "Close Date"
 */
export function bareHeading(title: string): string {
  return foldSpace(
    title
      .replace(/^\ufeff/u, "")
      .replaceAll("_", " ")
      .replace(/[([（【].*$/u, ""),
  ).trim();
}
