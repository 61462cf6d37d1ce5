/** BUYING_GATES: the three gates of a win, and what stands in the way at each. */
import {
  addDays,
  currentStakeholders,
  gateNames,
  gatesOf,
  informationPoints,
  stakeholdersOn,
  supportSurface,
  topDecider,
  type GateInput,
  type IsoDate,
} from "#core";
import { cellAt, isEmpty, rowsOf, shown } from "./arguments.ts";
import { dayArgument } from "./days.ts";
import { methodWordsIn } from "./method-words.ts";
import { assessmentsOf } from "./people.ts";
import { shownRows } from "./record-rows.ts";
import { keyNamed, saidIn } from "./said.ts";
import { gateWords, stateWords } from "./formula-words.ts";

/** Days over which a surface must have grown: a quarter. */
const QUARTER = 91;

/** Before anybody is assessed: a surface without a past need not have grown. */
const NEVER = "0001-01-01" as IsoDate;

/**
 * A row an account: account, the gates of information, people and top decider, the support surface now and a quarter
 * ago, the top decider, the last day met, what stands in the way.
 */
export function buyingGateRows(
  people: unknown,
  points: unknown,
  assessed: unknown,
  today: unknown,
  language: unknown,
): unknown {
  const [said, say] = [saidIn(gateWords, language), methodWordsIn(language)];
  const told = pointsOf(points);
  const since = isEmpty(assessed)
    ? NEVER
    : addDays(dayArgument()(today, "“today”, which “assessed” needs,"), -QUARTER);
  return shownRows(
    [...assessmentsOf(people, assessed)].map(([account, assessments]) => {
      const own = told && (told.get(account) ?? unknownPoints);
      const now = currentStakeholders(assessments);
      const decider = topDecider(now);
      const gates = gatesOf({ points: own ?? [], assessments, since });
      return [
        account,
        ...gates.map(({ gate, isOpen }) =>
          // Of points that nobody told the gate can't be judged.
          gate === gateNames[0] && !own ? "" : said(isOpen ? "open" : "shut"),
        ),
        supportSurface(now) ?? "",
        supportSurface(stakeholdersOn(assessments, since)) ?? "",
        decider?.contactId ?? "",
        decider?.metOn ?? "",
        gates
          .flatMap(({ obstacles }) =>
            obstacles.map(({ obstacle, count }) => say("gate-obstacle", obstacle, count)),
          )
          .join("; "),
      ];
    }),
  );
}

type Points = GateInput["points"];

const unknownPoints: Points = informationPoints.map(() => ({ state: "unknown" }));

/** Account and nine states, as INFORMATION_POINTS shows them; an empty state is unknown. */
function pointsOf(argument: unknown): ReadonlyMap<string, Points> | undefined {
  if (isEmpty(argument)) return undefined;
  const rows = rowsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width !== 1 + informationPoints.length)
    throw new Error(
      `“points” has ${width} columns, but needs ten: the account and its nine points, as INFORMATION_POINTS shows them.`,
    );
  return new Map(
    rows.map(([account, ...states], row) => [
      String(account).trim(),
      states.map((cell, at) => {
        if (isEmpty(cell)) return { state: "unknown" };
        const state = keyNamed(stateWords, String(cell)) as Points[number]["state"] | undefined;
        if (state) return { state };
        throw new Error(
          `${cellAt("points", row, at + 1)} must be known, partly or unknown, not ${shown(cell)}.`,
        );
      }),
    ]),
  );
}
