/** Opportunities as a board: one column a stage. A card is never dragged, for its stage follows from its ticks. */
import { salesStages } from "#core";
import { Badge } from "../../components/surfaces.tsx";
import { formatDate, formatMoney, formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { hrefOf } from "../workspace/route.ts";

export function OpportunitiesBoard(props: { opportunities: readonly StandingOpportunity[] }) {
  const { t, term } = useLocale();
  const columns = [undefined, ...salesStages].map((stage, number) => ({
    number,
    title: stage ? `${number}. ${term(`sales-stage.${stage}`)}` : t("opportunity.beforeFirst"),
    cards: props.opportunities.filter(({ position }) => position.number === number),
  }));
  return (
    <section
      class="board"
      aria-label={t("opportunities.board")}
      // A region that scrolls must be reachable for those who scroll with keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {columns.map(({ number, title, cards }) => (
        <section key={number} class="board__column" aria-label={title}>
          <h2 class="board__title">
            <span>{title}</span>
            <span class="faint">{cards.length}</span>
          </h2>
          {cards.map((standing) => (
            <Card key={standing.opportunity.id} standing={standing} />
          ))}
        </section>
      ))}
    </section>
  );
}

function Card({ standing }: { standing: StandingOpportunity }) {
  const { locale, t } = useLocale();
  const { opportunity, accountName, position, probability } = standing;
  return (
    <article class="board__card">
      <a class="table__main" href={hrefOf({ screen: "opportunity", id: opportunity.id })}>
        {opportunity.name}
      </a>
      <p class="faint small">{accountName}</p>
      <p class="small">{formatMoney(locale, opportunity.amount)}</p>
      <p class="meta small soft">
        <span>{formatDate(locale, opportunity.closed?.on ?? opportunity.expectedClose)}</span>
        {!opportunity.closed && <span>{formatPercent(locale, probability)}</span>}
        {position.completed && <Badge tone="good">{t("opportunity.completed")}</Badge>}
      </p>
    </article>
  );
}
