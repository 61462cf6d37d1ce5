/** The eight stages, each with its milestones and success criteria; the one to work on stands open. */
import { type Condition, contentInForce, type StageState } from "#core";
import { Badge } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { ConditionRow } from "./condition-row.tsx";
import { StageGuideCard } from "./stage-guide-card.tsx";

export function Stages({ standing }: { standing: StandingOpportunity }) {
  const { t, term } = useLocale();
  const guides = useLive(async () => contentInForce(await database.processes.toArray()).guides, []);
  return (
    <ol class="stages" aria-label={t("opportunity.stages")}>
      {standing.process.map((stage, index) => {
        const state = standing.position.stages[index]!;
        return (
          <li key={stage.key}>
            <details
              class={`stage stage--${stateOf(state)}`}
              open={standing.next?.stage === stage.key}
            >
              <summary class="stage__head">
                <span class="stage__number" aria-hidden="true">
                  {index + 1}
                </span>
                <span class="stage__name">{term(`sales-stage.${stage.key}`)}</span>
                <StageBadge state={state} />
              </summary>
              <div class="stage__body">
                <Conditions
                  title={t("opportunity.milestones")}
                  conditions={stage.milestones}
                  standing={standing}
                />
                <Conditions
                  title={t("opportunity.criteria")}
                  conditions={stage.criteria}
                  standing={standing}
                />
                {guides.state === "ready" && guides.value[index] && (
                  <StageGuideCard guide={guides.value[index]} standing={standing} />
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}

function Conditions(props: {
  title: string;
  conditions: readonly Condition[];
  standing: StandingOpportunity;
}) {
  return (
    <section>
      <h3>{props.title}</h3>
      <ul>
        {props.conditions.map((condition) => (
          <ConditionRow key={condition.id} condition={condition} standing={props.standing} />
        ))}
      </ul>
    </section>
  );
}

function stateOf({ entered, completed }: StageState): "completed" | "entered" | "open" {
  return completed ? "completed" : entered ? "entered" : "open";
}

function StageBadge({ state }: { state: StageState }) {
  const { t } = useLocale();
  switch (stateOf(state)) {
    case "completed":
      return <Badge tone="good">{t("opportunity.completed")}</Badge>;
    case "entered":
      return <Badge tone="info">{t("opportunity.entered")}</Badge>;
    case "open":
      return <Badge>{t("opportunity.notEntered")}</Badge>;
  }
}
