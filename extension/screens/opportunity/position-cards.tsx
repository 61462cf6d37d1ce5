/** What follows from the ticks: the stage, the chance of winning, the alignment and the next step. */
import { alignmentOf, salesStages, textIn } from "#core";
import { Badge, Card, type Tone } from "../../components/surfaces.tsx";
import { formatDate, formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { usePurchasing } from "../../store/pipeline/purchasing.ts";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { StageWords } from "../opportunities/stage-words.tsx";

export function PositionCards({ standing }: { standing: StandingOpportunity }) {
  return (
    <div class="tiles">
      <Position standing={standing} />
      <AlignmentCard standing={standing} />
      <Next standing={standing} />
    </div>
  );
}

function Position({ standing }: { standing: StandingOpportunity }) {
  const { locale, t } = useLocale();
  const { opportunity, position, probability } = standing;
  return (
    <Card title={t("opportunity.stage")}>
      <StageWords standing={standing} />
      {opportunity.closed ? (
        <p class="soft small">{formatDate(locale, opportunity.closed.on)}</p>
      ) : (
        <>
          <p class="figure">{formatPercent(locale, probability)}</p>
          {!standing.isLearned && (
            <p class="soft small">
              {position.lastCompleted === 0
                ? t("opportunity.chanceBefore")
                : t("opportunity.chanceAfter", { stage: position.lastCompleted })}
            </p>
          )}
        </>
      )}
    </Card>
  );
}

const tones: Readonly<Record<ReturnType<typeof alignmentOf>, Tone>> = {
  "in-step": "good",
  ahead: "info",
  behind: "caution",
  "far-behind": "bad",
};

function AlignmentCard({ standing: { opportunity, position } }: { standing: StandingOpportunity }) {
  const { locale, t, term } = useLocale();
  const guideOf = usePurchasing();
  const { customerStage } = opportunity;
  if (!customerStage)
    return (
      <Card title={t("opportunity.alignment")}>
        <p class="soft">{t("opportunity.customerStageUnknown")}</p>
      </Card>
    );
  const alignment = alignmentOf(position.number, customerStage);
  return (
    <Card
      title={t("opportunity.alignment")}
      actions={<Badge tone={tones[alignment]}>{term(`alignment.${alignment}`)}</Badge>}
    >
      <p>
        {t("opportunity.customerIsAt", {
          stage:
            textIn(guideOf(customerStage)?.name ?? {}, locale) ||
            term(`purchasing-stage.${customerStage}`),
        })}
      </p>
      <p class="soft small">{term(`alignment-advice.${alignment}`)}</p>
    </Card>
  );
}

function Next({ standing: { next, opportunity } }: { standing: StandingOpportunity }) {
  const { locale, t, term } = useLocale();
  if (!next || opportunity.closed)
    return (
      <Card title={t("opportunity.next")}>
        <p class="soft">{t("opportunity.nothingNext")}</p>
      </Card>
    );
  return (
    <Card title={t("opportunity.next")}>
      <p>
        {t(next.aim === "complete" ? "opportunity.toComplete" : "opportunity.toEnter", {
          stage: `${salesStages.indexOf(next.stage) + 1}. ${term(`sales-stage.${next.stage}`)}`,
        })}
      </p>
      <ul class="dots soft small">
        {next.conditions.map(({ id, text }) => (
          <li key={id}>{textIn(text, locale)}</li>
        ))}
      </ul>
    </Card>
  );
}
