/** COVERAGE and INFORMATION_POINTS: how far each account is known, by the profile and by the nine points of a large deal. */
import {
  coverageOf,
  coverageStates,
  currentStakeholders,
  informationPoints,
  informationStates,
  pointsOfInformation,
  sourcesToTry,
  type Judgement,
} from "#core";
import { dayArgument } from "./days.ts";
import { factsOf } from "./facts.ts";
import { methodWordsIn } from "./method-words.ts";
import { assessmentsOf, keyIn } from "./people.ts";
import { groupedBy, recordRows, shownRows } from "./record-rows.ts";
import { isEmpty } from "./arguments.ts";
import { stateWords } from "./formula-words.ts";

/** A row an account: account, known share, known, stale, disputed, unknown, the source to try, and the share of each group. */
export function coverageRows(facts: unknown, today: unknown, language: unknown): unknown {
  const say = methodWordsIn(language);
  const known = factsOf(facts, dayArgument()(today, "“today”"));
  return shownRows(
    [...known].map(([account, own]) => {
      const groups = coverageOf(own);
      const counts = coverageStates.map((state) =>
        groups.reduce((sum, group) => sum + group[state].length, 0),
      );
      const all = counts.reduce((sum, count) => sum + count, 0);
      const [source] = sourcesToTry(groups);
      return [
        account,
        counts[0]! / all,
        ...counts,
        source ? say("channel", source.channel) : "",
        ...groups.map(({ share }) => share),
      ];
    }),
  );
}

/** A row an account: account, and the nine points in their order, each known, partly or unknown. */
export function informationPointRows(
  facts: unknown,
  people: unknown,
  today: unknown,
  judgements: unknown,
  language: unknown,
): unknown {
  const say = methodWordsIn(language);
  const profiles = factsOf(facts, dayArgument()(today, "“today”"));
  const assessments = isEmpty(people) ? new Map<string, never[]>() : assessmentsOf(people);
  const judged = judgementsOf(judgements);
  const accounts = new Set([...profiles.keys(), ...assessments.keys(), ...judged.keys()]);
  return shownRows(
    [...accounts].map((account) => [
      account,
      ...pointsOfInformation({
        facts: profiles.get(account) ?? [],
        people: currentStakeholders(assessments.get(account) ?? []),
        judgements: judged.get(account) ?? [],
      }).map(({ state }) => say("information-state", state)),
    ]),
  );
}

type Judged = Judgement & { readonly account: string };

/** Account, point and state, as the Judgements tab has them; of two rows of a point the lower counts. */
function judgementsOf(argument: unknown): ReadonlyMap<string, readonly Judged[]> {
  if (isEmpty(argument)) return new Map();
  const rows = recordRows(argument, "judgements", [3, 3], "account, information point, state");
  const all = rows.map((row): Judged => {
    const [point, state] = [row.text(1), keyIn(row, 2, stateWords)];
    return {
      account: row.needed(row.text(0), 0, "an account"),
      point:
        informationPoints.find((one) => one === point) ??
        row.refuse(1, "must be one of the nine points, such as decision-structure"),
      state: informationStates.find((one) => one === state),
      judgedAt: String(row.place).padStart(7, "0") as Judgement["judgedAt"],
    };
  });
  return groupedBy(all, ({ account }) => account);
}
