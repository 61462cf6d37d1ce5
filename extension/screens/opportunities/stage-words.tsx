/** The stage of an opportunity in words: entered and in progress, completed, won or lost; and beside it what was claimed. */
import { salesStages } from "#core";
import { Badge } from "../../components/surfaces.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";

export function StageWords({ standing }: { standing: StandingOpportunity }) {
  const { term } = useLocale();
  const words = useSellingWords();
  const { claimedStage, closed } = standing.opportunity;
  if (!claimedStage || closed) return <Evidenced standing={standing} />;
  const stage = `${salesStages.indexOf(claimedStage) + 1}. ${term(`sales-stage.${claimedStage}`)}`;
  return (
    <>
      <Evidenced standing={standing} />
      <p class="faint small">{words("details.claimed", { stage })}</p>
    </>
  );
}

function Evidenced({ standing }: { standing: StandingOpportunity }) {
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
