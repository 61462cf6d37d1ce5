/** Which decision the questions are about: quadrant, tier or rank. */
import { type AccountDecision, accountDecisions } from "#core";
import { useLocale } from "../locales/use-locale.tsx";
import { Segments } from "./select.tsx";

export function DecisionChoice(props: {
  decision: AccountDecision;
  onDecision: (decision: AccountDecision) => void;
}) {
  const { t } = useLocale();
  return (
    <Segments
      label={t("certainty.decision")}
      value={props.decision}
      onValue={props.onDecision}
      options={accountDecisions.map((one) => ({
        value: one,
        label: t(`certainty.decision.${one}`),
      }))}
    />
  );
}
