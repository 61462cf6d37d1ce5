/** How ended opportunities with and without a condition ended: what its points come from. */
import { type ConditionSign, leastOfEach } from "#core";
import { useLocale } from "../../locales/use-locale.tsx";
import { useReasonsWords } from "../../locales/reasons-words.ts";

export function ConditionTally(props: { sign: ConditionSign | undefined; stood: number }) {
  const { locale } = useLocale();
  const words = useReasonsWords();
  const { sign, stood } = props;
  if (!sign) return stood > 0 ? <span>{words("reasons.unseen", { stood })}</span> : null;
  const { had, hadNot } = sign;
  const isTold = Math.min(had.count, hadNot.count) >= leastOfEach;
  return (
    <span>
      {[
        words("reasons.tally", {
          had: had.count,
          hadWon: had.won,
          hadNot: hadNot.count,
          hadNotWon: hadNot.won,
        }),
        isTold ? "" : words("reasons.tooFew", { least: leastOfEach }),
      ].join(locale === "zh" ? "" : " ")}
    </span>
  );
}
