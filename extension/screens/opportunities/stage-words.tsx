/** The stage of an opportunity in words: entered and in progress, completed, won or lost. */
import { salesStages } from "#core";
import { Badge } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import type { StandingOpportunity } from "../../store/pipeline.ts";

export function StageWords({ standing }: { standing: StandingOpportunity }) {
  const { t, term } = useLocale();
  const { position, opportunity } = standing;
  if (opportunity.closed)
    return (
      <Badge tone={opportunity.closed.outcome === "won" ? "good" : "bad"}>
        {t(`opportunity.${opportunity.closed.outcome}`)}
      </Badge>
    );
  const stage = salesStages[position.number - 1];
  if (!stage) return <Badge>{t("opportunity.beforeFirst")}</Badge>;
  return (
    <span class="row">
      <span>
        {position.number}
        {". "}
        {term(`sales-stage.${stage}`)}
      </span>
      <Badge tone={position.completed ? "good" : "info"}>
        {t(position.completed ? "opportunity.completed" : "opportunity.inProgress")}
      </Badge>
    </span>
  );
}
