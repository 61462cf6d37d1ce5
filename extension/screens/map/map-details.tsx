/** What is known of the account that is looked at; with none, how many lie in each quadrant. */
import { type Placement, quadrants } from "#core";
import { ButtonLink } from "../../components/button.tsx";
import { QuadrantBadge } from "../../components/quadrant-badge.tsx";
import { ScoreBar } from "../../components/score-bar.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf } from "../workspace/route.ts";

export function MapDetails(props: {
  placement: Placement | undefined;
  placements: readonly Placement[];
}) {
  const { t } = useLocale();
  return (
    <aside class="card map__details" aria-label={t("map.details")}>
      <Counts placements={props.placements} />
      {props.placement ? (
        <Looked placement={props.placement} />
      ) : (
        <p class="faint small">{t("map.pointAt")}</p>
      )}
    </aside>
  );
}

function Looked({ placement }: { placement: Placement }) {
  const { t, term } = useLocale();
  const { accountId, name, quadrant, couldLieIn, isSure, potential, relationship } = placement;
  const others = couldLieIn.filter((one) => one !== quadrant).map((one) => term(`quadrant.${one}`));
  return (
    <div class="stack stack--tight">
      <h2>{name}</h2>
      <QuadrantBadge placement={placement} />
      <p class="soft small">{term(`quadrant-meaning.${quadrant}`)}</p>
      <ScoreBar label={term("scale-kind.purchase-potential")} score={potential} />
      <ScoreBar label={term("scale-kind.business-relationship")} score={relationship} />
      <p class="soft small">
        {isSure ? t("map.isSure") : t("map.couldLieIn", { quadrants: others.join(t("list.or")) })}
      </p>
      <div class="row">
        <ButtonLink small href={hrefOf({ screen: "account", id: accountId })}>
          {t("map.open")}
        </ButtonLink>
        <ButtonLink small href={hrefOf({ screen: "rating", id: accountId })}>
          {t("account.rate")}
        </ButtonLink>
      </div>
    </div>
  );
}

function Counts({ placements }: { placements: readonly Placement[] }) {
  const { term } = useLocale();
  return (
    <dl class="counts">
      {quadrants.map((quadrant) => (
        <div key={quadrant} class={`counts__cell counts__cell--${quadrant}`}>
          <dt>{term(`quadrant.${quadrant}`)}</dt>
          <dd>{placements.filter((one) => one.quadrant === quadrant).length}</dd>
        </div>
      ))}
    </dl>
  );
}
