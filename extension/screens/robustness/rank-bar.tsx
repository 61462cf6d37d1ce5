/** The shares of ranks as one stacked bar, the darkest for the best. */
import { useLocale } from "../../locales/use-locale.tsx";
import { useRobustnessWords } from "../../locales/use-robustness-words.ts";
import { shadeOf } from "./rank-bands.ts";
import type { Figures } from "./use-figures.ts";
import type { WordedBand } from "./use-rank-bands.ts";

export function RankBar(props: {
  figures: Figures;
  name: string;
  bands: readonly WordedBand[];
  shares: readonly number[];
}) {
  const { locale } = useLocale();
  const w = useRobustnessWords();
  const { name, bands, shares, figures } = props;
  const { percent } = figures;
  const parts = bands.flatMap(({ words }, at) =>
    shares[at]! < 0.005 ? [] : [w("barPart", { band: words, share: percent(shares[at]!) })],
  );
  const starts = shares.map((_, at) =>
    shares.slice(0, at).reduce((sum, share) => sum + 100 * share, 0),
  );
  return (
    <svg
      class="firm__bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an svg in the page can't be an img element
      role="img"
      aria-label={w("barWords", {
        name,
        parts: parts.join(locale === "zh" ? "，" : ", "),
      })}
    >
      <rect class="firm__ground" width="100" height="10" />
      {shares.map(
        (share, at) =>
          share > 0 && (
            <rect
              key={bands[at]!.first}
              class="firm__band"
              x={starts[at]!}
              width={100 * share}
              height="10"
              fill-opacity={shadeOf(at, bands.length)}
            >
              <title>{`${bands[at]!.words}: ${percent(share)}`}</title>
            </rect>
          ),
      )}
    </svg>
  );
}

/** Which shade stands for which ranks. */
export function RankLegend({ bands }: { bands: readonly WordedBand[] }) {
  return (
    <ul class="firm__legend small soft" aria-hidden="true">
      {bands.map((band, at) => (
        <li key={band.first}>
          <svg viewBox="0 0 10 10">
            <rect class="firm__ground" width="10" height="10" />
            <rect
              class="firm__band"
              width="10"
              height="10"
              fill-opacity={shadeOf(at, bands.length)}
            />
          </svg>
          {band.words}
        </li>
      ))}
    </ul>
  );
}
