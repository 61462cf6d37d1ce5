/** Where the account lies on the customer map, how sure that is, and what the place asks for. */
import { textIn } from "#core";
import { ButtonLink } from "../../components/button.tsx";
import { QuadrantBadge } from "../../components/quadrant-badge.tsx";
import { ScoreBar } from "../../components/score-bar.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRelationshipWords } from "../../locales/use-relationship-words.ts";
import { isRated } from "../../store/map/placements.ts";
import { hrefOf } from "../workspace/route.ts";
import type { FullAccount } from "./account-query.ts";
import { RelationshipPhase } from "./relationship-phase.tsx";

export function PlacementCard({ full }: { full: FullAccount }) {
  const { t, term } = useLocale();
  const { account, placement, thresholds } = full;
  if (!placement) return null;
  if (!isRated(placement))
    return (
      <Card title={t("account.placement")}>
        <div class="stack stack--tight">
          <p class="soft">{t("account.notRated")}</p>
          <OwnScores own={full.own} />
          <RelationshipPhase full={full} />
          <div class="row">
            <ButtonLink small icon="star" href={hrefOf({ screen: "rating", id: account.id })}>
              {t("account.rate")}
            </ButtonLink>
          </div>
        </div>
      </Card>
    );
  return (
    <Card title={t("account.placement")} actions={<QuadrantBadge placement={placement} />}>
      <div class="stack stack--tight">
        <ScoreBar
          label={term("scale-kind.purchase-potential")}
          score={placement.potential}
          threshold={thresholds.potential}
        />
        <ScoreBar
          label={term("scale-kind.business-relationship")}
          score={placement.relationship}
          threshold={thresholds.relationship}
        />
        <OwnScores own={full.own} />
        <RelationshipPhase full={full} />
        <p class="soft small">{term(`quadrant-meaning.${placement.quadrant}`)}</p>
        <p class="small">{term(`posture.${placement.quadrant}`)}</p>
      </div>
    </Card>
  );
}

/** The scales of the user's own: they have no axis, but say something of the account all the same. */
function OwnScores({ own }: { own: FullAccount["own"] }) {
  const { locale } = useLocale();
  const say = useRelationshipWords();
  return (
    <>
      {own.map(({ scale, score }) => (
        <ScoreBar
          key={scale.id}
          label={
            scale.retired
              ? say("relationship.retiredScale", { name: textIn(scale.name, locale) })
              : textIn(scale.name, locale)
          }
          score={score}
        />
      ))}
    </>
  );
}
