/** The opportunities of one account, each with the stage that its ticks have brought it to. */
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatDate, formatMoney } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { OpportunityDialog } from "../opportunities/opportunity-dialog.tsx";
import { StageWords } from "../opportunities/stage-words.tsx";
import { goTo, hrefOf } from "../workspace/route.ts";
import type { FullAccount } from "./account-query.ts";

export function AccountOpportunities({ full }: { full: FullAccount }) {
  const { locale, t } = useLocale();
  const [isAdding, setAdding] = useState(false);
  return (
    <Card
      title={t("account.opportunities")}
      actions={
        <Button small icon="plus" onClick={() => setAdding(true)}>
          {t("opportunities.add")}
        </Button>
      }
    >
      {full.opportunities.length === 0 && <p class="soft">{t("account.opportunitiesNone")}</p>}
      <ul class="people">
        {full.opportunities.map((standing) => (
          <li key={standing.opportunity.id} class="people__row">
            <div class="people__text">
              <a
                class="table__main"
                href={hrefOf({ screen: "opportunity", id: standing.opportunity.id })}
              >
                {standing.opportunity.name}
              </a>
              <p class="meta small soft">
                <span>{formatMoney(locale, standing.opportunity.amount)}</span>
                <span>{formatDate(locale, standing.opportunity.expectedClose)}</span>
              </p>
              <p class="small">
                <StageWords standing={standing} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      {isAdding && (
        <OpportunityDialog
          accountId={full.account.id}
          onClose={() => setAdding(false)}
          onSaved={(id) => goTo({ screen: "opportunity", id })}
        />
      )}
    </Card>
  );
}
