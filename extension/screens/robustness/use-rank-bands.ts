/** The bands of ranks with their words in the reader's language. */
import { useMemo } from "preact/hooks";
import { useLocale } from "../../locales/use-locale.tsx";
import { type RankBand, rankBands } from "./rank-bands.ts";

export interface WordedBand extends RankBand {
  readonly words: string;
}

export function useRankBands(accounts: number): readonly WordedBand[] {
  const { t } = useLocale();
  return useMemo(
    () =>
      rankBands(accounts).map(({ first, last }) => ({
        first,
        last,
        words:
          first === last
            ? t("robustness.rank", { rank: first })
            : t("robustness.rankBand", { first, last }),
      })),
    [accounts, t],
  );
}
