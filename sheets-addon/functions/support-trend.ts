/** SUPPORT_TREND: how the support surface of each account has moved. */
import { supportTrend } from "#core";
import { isEmpty } from "./arguments.ts";
import { assessmentsOf } from "./people.ts";
import { shownRows } from "./record-rows.ts";

/** A row a day on which somebody was assessed: account, day, surface. */
export function supportTrendRows(people: unknown, assessed: unknown): unknown {
  if (isEmpty(assessed))
    throw new Error("“assessed” must be the day of each row of “people”, one column.");
  return shownRows(
    [...assessmentsOf(people, assessed)].flatMap(([account, assessments]) =>
      supportTrend(assessments).map(({ on, surface }) => [account, on, surface ?? ""]),
    ),
  );
}
