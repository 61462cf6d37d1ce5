/** The bands of ranks with their words in the reader's language. */
import { useRobustnessWords } from "../../locales/use-robustness-words.ts";
import { useMemo } from "preact/hooks";
import { type RankBand, rankBands } from "./rank-bands.ts";

export interface WordedBand extends RankBand {
  readonly words: string;
}

export function useRankBands(accounts: number): readonly WordedBand[] {
  const w = useRobustnessWords();
  return useMemo(
    () =>
      rankBands(accounts).map(({ first, last }) => ({
        first,
        last,
        words: first === last ? w("rank", { rank: first }) : w("rankBand", { first, last }),
      })),
    [accounts, w],
  );
}
