/** Ranks and tiers as they are: one figure when sure, the range that is still possible when not. */
import type { Rank, Tier } from "#core";
import "../../styles/value.css";
import { useValueWords } from "../../locales/use-value-words.ts";
import { rankText, tierName, tierText } from "./place-words.ts";

export function RankCell({ rank }: { rank: Rank }) {
  const v = useValueWords();
  const { best, worst, isSure } = rank;
  const doubt = isSure ? undefined : v("rank.undecided", { best, worst });
  return (
    <span class={isSure ? "rank" : "rank rank--open"} title={doubt}>
      {rankText(rank, v)}
      {doubt && <span class="visually-hidden">{` (${doubt})`}</span>}
    </span>
  );
}

export function TierBadge({ tier }: { tier: Tier }) {
  const v = useValueWords();
  const doubt = tier.isSure
    ? undefined
    : v("tier.undecided", { best: tierName(tier.best), worst: tierName(tier.worst) });
  return (
    <span
      class={`tier tier--${Math.min(tier.tier, 5)}${tier.isSure ? "" : " tier--open"}`}
      title={doubt}
    >
      {tierText(tier, v)}
      {doubt && <span class="visually-hidden">{` (${doubt})`}</span>}
    </span>
  );
}
