/** The Coverage tab: how much of each account's profile is known, group by group, and how the nine points stand. */
import {
  informationPoints,
  message,
  propertyGroups,
  type Account,
  type Locale,
  type Row,
} from "#core";
import type { AccountKnowledge } from "../recalculation/account-knowledge.ts";
import { accountColumn, derived, SHARE, type TabSpec } from "./tab-spec.ts";

/** The twelve groups that count; needs are no group of the profile. */
const groups = propertyGroups;

export const coverageTab: TabSpec = {
  key: "coverage",
  columns: [
    accountColumn,
    derived("name"),
    derived("share", "number", SHARE),
    derived("pointsKnown", "number", "0"),
    derived("stale", "number", "0"),
    derived("disputed", "number", "0"),
    derived("sourceToTry"),
    ...groups.map((group) => derived(`group.${group}`, "number", SHARE)),
    ...informationPoints.map((point) => derived(`point.${point}`)),
  ],
};

export function coverageRow(account: Account, { coverage }: AccountKnowledge, locale: Locale): Row {
  const { groups: covered, points, sources } = coverage;
  const count = (state: "known" | "stale" | "disputed" | "unknown") =>
    covered.reduce((sum, group) => sum + group[state].length, 0);
  const all = count("known") + count("stale") + count("disputed") + count("unknown");
  const shares = new Map(covered.map(({ group, share }) => [group, share]));
  const [source] = sources;
  return [
    account.id,
    account.name,
    all === 0 ? 0 : count("known") / all,
    points.filter(({ state }) => state === "known").length,
    count("stale"),
    count("disputed"),
    source ? message(locale, `channel.${source.channel}`) : "",
    ...groups.map((group) => shares.get(group) ?? ""),
    ...points.map(({ state }) => message(locale, `information-state.${state}`)),
  ];
}
