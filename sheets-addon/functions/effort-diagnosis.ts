/** DIAGNOSIS and EFFORT_ORDER: where effort lies beside what the purchase potential would ask for. */
import {
  diagnosis,
  effortSpread,
  placement,
  unknownScore,
  type Diagnosis,
  type LoggedActivity,
  type Placement,
  type Thresholds,
} from "#core";
import { cellAt, isEmpty, rowsOf } from "./arguments.ts";
import { scoresOf } from "./customer-map.ts";
import { namesIn, thresholdsOf } from "./quadrant.ts";
import { boundedNumber } from "./record-rows.ts";
import { saidIn } from "./said.ts";
import { orderWords, findingWords } from "./formula-words.ts";

/** An account with its place on the map, and the effort that it got; rows stand for their accounts' ids. */
interface Served {
  readonly placement: Placement;
  readonly effort: number;
}

/** For each row: quadrant, effort, effort that the potential asks for, how many times that, finding, whether it is sure. */
export function diagnosisRows(
  relationship: unknown,
  potential: unknown,
  effort: unknown,
  thresholds: unknown,
  language: unknown,
): readonly (readonly unknown[])[] {
  const lines = thresholdsOf(thresholds);
  const [quadrant, said] = [namesIn(language), saidIn(findingWords, language)];
  const rows = servedRows(relationship, potential, effort, lines);
  const served = rows.flatMap((one) => one ?? []);
  const { findings, asked } = readMap(served, lines);
  return rows.map((one) => {
    if (!one) return ["", "", "", "", "", ""];
    const { accountId } = one.placement;
    const wanted = asked.get(accountId);
    const found = findings.get(accountId);
    return [
      quadrant(one.placement.quadrant),
      one.effort,
      wanted ?? "",
      wanted ? one.effort / wanted : "",
      found ? said(found.finding) : "",
      found?.isSure ?? "",
    ];
  });
}

/** Accounts with a score, Kendall's tau of effort with potential, the chance of such a tau, and what that says. */
export function effortOrderRow(potential: unknown, effort: unknown, language: unknown): unknown {
  const said = saidIn(orderWords, language);
  const rows = servedRows(undefined, potential, effort, { relationship: 50, potential: 50 });
  const { order } = readMap(
    rows.flatMap((one) => one ?? []),
    { relationship: 50, potential: 50 },
  );
  return [[order.n, order.tau ?? "", order.chance ?? "", said(order.verdict)]];
}

function servedRows(
  relationship: unknown,
  potential: unknown,
  effort: unknown,
  lines: Thresholds,
): readonly (Served | undefined)[] {
  const efforts = rowsOf(effort).map(([cell], row) =>
    isEmpty(cell) ? undefined : boundedNumber(cell, cellAt("effort", row, 0), 0, Number.MAX_VALUE),
  );
  const upward = scoresOf(potential, "potential");
  const across =
    relationship === undefined
      ? upward.map(() => unknownScore)
      : scoresOf(relationship, "relationship");
  for (const [name, { length }] of Object.entries({ potential: upward, relationship: across }))
    if (length !== efforts.length)
      throw new Error(
        `“${name}” has ${length} rows and “effort” has ${efforts.length}. Give one row an account in both.`,
      );
  return efforts.map((own, row) => {
    const [x, y] = [across[row], upward[row]];
    // A row without effort and scores is no account.
    if (own === undefined && !y && (!x || relationship === undefined)) return undefined;
    const id = String(row) as Placement["accountId"];
    return {
      placement: placement(id, "", x ?? unknownScore, y ?? unknownScore, lines),
      effort: own ?? 0,
    };
  });
}

type Finding = keyof typeof findingWords;

/** What the core's diagnosis says of effort that is told as sums: here they are hours of one day. */
function readMap(served: readonly Served[], thresholds: Thresholds) {
  const day = "2000-01-01" as never;
  const placements = served.map((one) => one.placement);
  const found = diagnosis({
    placements,
    activities: served.map(({ placement: { accountId }, effort }): LoggedActivity => ({
      accountId,
      kind: "other",
      on: day,
      hours: effort,
    })),
    purchases: [],
    span: { from: day, to: day },
    measure: "hours",
    currency: "" as never,
    thresholds,
  });
  const efforts = new Map(served.map((one) => [one.placement.accountId, one.effort]));
  const { total, shares } = effortSpread(placements, (id) => efforts.get(id)!);
  return {
    order: found.order,
    findings: findingsOf(found),
    asked: new Map(
      total > 0 ? shares.map(({ placement: { accountId }, asked }) => [accountId, asked]) : [],
    ),
  };
}

function findingsOf({ comfortZone, fishedOut, underServed, unrated }: Diagnosis) {
  const named = (finding: Finding, all: Diagnosis["comfortZone"]) =>
    all.map(({ placement, isSure }) => [placement.accountId, { finding, isSure }] as const);
  return new Map<Placement["accountId"], { finding: Finding; isSure?: boolean }>([
    ...named("comfort-zone", comfortZone),
    ...named("fished-out", fishedOut),
    ...named("under-served", underServed),
    ...unrated.map(({ placement: { accountId } }) => [accountId, { finding: "unrated" }] as const),
  ]);
}
