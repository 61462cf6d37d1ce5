/** Every open opportunity with its chance, where the chance comes from, and why it is what it is. */
import type { ChanceBook } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatMoney, formatPercent } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { hrefOf } from "../workspace/route.ts";
import { ChanceReasons } from "./chance-reasons.tsx";

const FEW = 12;

export function ChancesCard(props: { book: ChanceBook; open: readonly StandingOpportunity[] }) {
  const { locale, t } = useLocale();
  const words = useOutlookWords();
  const [limit, setLimit] = useState(FEW);
  const { book, open } = props;
  const sorted = [...open].sort((a, b) => b.probability - a.probability);
  return (
    <Card title={words("why.open")}>
      <ul class="people">
        {sorted.slice(0, limit).map((standing) => {
          const { opportunity, accountName, probability, isLearned } = standing;
          return (
            <li key={opportunity.id} class="chance-row">
              <div class="people__text">
                <a href={hrefOf({ screen: "opportunity", id: opportunity.id })}>
                  {opportunity.name}
                </a>
                <span class="faint small">{accountName}</span>
              </div>
              <span class="number">{formatMoney(locale, opportunity.amount)}</span>
              <div class="chance-row__chance">
                <strong class="number">{formatPercent(locale, probability)}</strong>
                <span class="faint small">
                  {isLearned
                    ? words("why.learned", { count: book.standing?.closed ?? 0 })
                    : words("why.fromTable")}
                </span>
              </div>
              <details class="why">
                <summary>{words("why.title")}</summary>
                <ChanceReasons book={book} standing={standing} />
              </details>
            </li>
          );
        })}
      </ul>
      {sorted.length > limit && (
        <Button kind="quiet" small onClick={() => setLimit(limit + 3 * FEW)}>
          {t("common.more")}
        </Button>
      )}
    </Card>
  );
}
