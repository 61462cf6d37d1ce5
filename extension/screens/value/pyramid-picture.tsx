/** A pyramid drawn: each tier's area is its share of the accounts, a dot an account. */
import type { PyramidPlace } from "#core";
import { useValueWords } from "../../locales/use-value-words.ts";
import { tierName } from "./place-words.ts";

const WIDTH = 300;
const HEIGHT = 230;
const GAP = 4;
/** More dots than this say less than their number. */
const DOTS = 14;

export function PyramidPicture(props: {
  name: string;
  places: readonly PyramidPlace[];
  tiers: readonly number[];
}) {
  const v = useValueWords();
  const { places, tiers } = props;
  const bands = tiers.map((_, tier) => {
    const own = places.filter(({ tier: one }) => one.tier === tier);
    return { tier, sure: own.filter((one) => one.tier.isSure).length, count: own.length };
  });
  const words = bands.map(({ tier, sure, count }) =>
    v("pyramids.tierWords", { tier: tierName(tier), count, open: count - sure }),
  );
  const heights = tiers.map((_, tier) => heightDownTo(tiers.slice(0, tier + 1)));
  return (
    <svg
      class="pyramid"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not loaded
      role="img"
      aria-label={v("pyramids.picture", {
        pyramid: props.name,
        tiers: words.join(v("pyramids.and")),
      })}
    >
      {bands.map(({ tier, sure, count }) => (
        <Band
          key={tier}
          tier={tier}
          top={tier === 0 ? 0 : heights[tier - 1]! + GAP / 2}
          end={heights[tier]! - GAP / 2}
          sure={sure}
          count={count}
          words={words[tier]!}
        />
      ))}
    </svg>
  );
}

/** Where the shares from the top end: areas of similar triangles grow with the square of their height. */
function heightDownTo(shares: readonly number[]): number {
  const share = shares.reduce((sum, one) => sum + one, 0);
  return HEIGHT * Math.sqrt(Math.min(1, share / 100));
}

function Band(props: {
  tier: number;
  top: number;
  end: number;
  sure: number;
  count: number;
  words: string;
}) {
  const { tier, top, end, sure, count } = props;
  const half = (y: number): number => (WIDTH / 2) * (y / HEIGHT);
  const middle = WIDTH / 2;
  const corners = [
    [middle - half(top), top],
    [middle + half(top), top],
    [middle + half(end), end],
    [middle - half(end), end],
  ];
  // The apex is narrow: its words stand where it is wide enough.
  const centre = tier === 0 ? end - Math.min(34, (end - top) * 0.42) : (top + end) / 2;
  const room = Math.max(1, Math.floor((2 * half(centre) - 24) / 12));
  const dots = Math.min(count, room, DOTS);
  return (
    <g class={`pyramid__band tier--${Math.min(tier, 5)}`}>
      <title>{props.words}</title>
      <polygon points={corners.map((corner) => corner.join(",")).join(" ")} />
      <text class="pyramid__name" x={middle} y={centre + (count > 0 ? 0 : 5)} text-anchor="middle">
        {`${tierName(tier)} · ${count}`}
      </text>
      {Array.from({ length: dots }, (_, dot) => (
        <circle
          key={dot}
          class={
            dot < Math.round((sure / count) * dots)
              ? "pyramid__dot"
              : "pyramid__dot pyramid__dot--open"
          }
          cx={middle + (dot - (dots - 1) / 2) * 12}
          cy={centre + 14}
          r="3.6"
        />
      ))}
    </g>
  );
}
