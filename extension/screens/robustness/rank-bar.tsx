/** The shares of ranks as one stacked bar, the darkest for the best. */
import { formatPercent } from "../../locales/formats.ts";
import { languageTag } from "../../locales/language.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { type RankBand, shadeOf } from "./rank-bands.ts";

export function RankBar(props: {
  name: string;
  bands: readonly RankBand[];
  shares: readonly number[];
}) {
  const { locale, t } = useLocale();
  const bandWords = useBandWords();
  const { name, bands, shares } = props;
  const parts = bands.flatMap((band, at) => {
    const share = formatPercent(locale, shares[at]!);
    return shares[at]! < 0.005 ? [] : [t("robustness.barPart", { band: bandWords(band), share })];
  });
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
      aria-label={t("robustness.barWords", {
        name,
        parts: new Intl.ListFormat(languageTag(locale), { type: "unit" }).format(parts),
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
              <title>{`${bandWords(bands[at]!)}: ${formatPercent(locale, share)}`}</title>
            </rect>
          ),
      )}
    </svg>
  );
}

/** Which shade stands for which ranks. */
export function RankLegend({ bands }: { bands: readonly RankBand[] }) {
  const bandWords = useBandWords();
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
          {bandWords(band)}
        </li>
      ))}
    </ul>
  );
}

/** The words of a band: one rank, or from one to another. */
export function useBandWords(): (band: RankBand) => string {
  const { t } = useLocale();
  return ({ first, last }) =>
    first === last
      ? t("robustness.rank", { rank: first })
      : t("robustness.rankBand", { first, last });
}
