/** The sheet of opportunities as it came back: edited fields, ticks set and taken back, and new opportunities. */
import { conditionsMet, type Tick } from "../../pipeline/tick.ts";
import type { SalesProcess } from "../../pipeline/sales-process.ts";
import type { OpportunityId } from "../../value/id.ts";
import { conditionsOf } from "../workbook/opportunity-headings.ts";
import { opportunityColumns } from "../workbook/opportunity-places.ts";
import type { ImportDesk } from "./import-desk.ts";
import type { KeyedSheet } from "./keyed-sheet.ts";
import { CONDITION } from "./opportunity-headings.ts";
import { edited, newOpportunity } from "./typed-opportunity.ts";
import { readTick } from "./typed-tick.ts";

/** What follows from the rest by formulas, and is never read; the learned chance is no formula. */
const derived = Object.keys(opportunityColumns)
  .slice(opportunityColumns.open, opportunityColumns.firstTick)
  .filter((key) => key !== "learnedChance")
  .map((key) => `=${key}`);

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
