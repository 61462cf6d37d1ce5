/** What an answer would bring and what it takes to get it. */
import type { AccountDecision, Question } from "#core";
import { formatNumber } from "../locales/formats.ts";
import { useLocale } from "../locales/use-locale.tsx";

export function QuestionFacts(props: { question: Question; decision: AccountDecision }) {
  const { locale, t } = useLocale();
  const { gain, effort } = props.question;
  return (
    <>
      <span>
        {gain < 0.0005
          ? t("certainty.noGain")
          : t(`certainty.gain.${props.decision}`, { points: formatNumber(locale, gain * 100, 1) })}
      </span>
      <span>{t("certainty.hours", { hours: formatNumber(locale, effort, 2) })}</span>
    </>
  );
}
