/** One opportunity: its eight stages with what is done and what is open, and what follows from it. */
import type { OpportunityId } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { formatDate, formatMoney } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useLive } from "../../store/live.ts";
import { opportunityWith, type StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { ActivitiesCard } from "../activities/activities-card.tsx";
import { OpportunityDialog } from "../opportunities/opportunity-dialog.tsx";
import { Nowhere } from "../workspace/nowhere.tsx";
import { WhyThisChance } from "../forecast/chance-reasons.tsx";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { CloseButtons } from "./close-buttons.tsx";
import { HistoryCard } from "./history-card.tsx";
import { PositionCards } from "./position-cards.tsx";
import { Stages } from "./stages.tsx";
import "../../styles/forecast.css";
import "../../styles/pipeline.css";

export function OpportunityScreen({ id }: { id: OpportunityId }) {
  const live = useLive(() => opportunityWith(id), [id]);
  return (
    <Awaited live={live}>
      {(standing) => (standing ? <Loaded standing={standing} /> : <Nowhere />)}
    </Awaited>
  );
}

function Loaded({ standing }: { standing: StandingOpportunity }) {
  const { locale, t } = useLocale();
  const [isEditing, setEditing] = useState(false);
  const { opportunity, accountName } = standing;
  return (
    <Page
      title={opportunity.name}
      above={
        <a class="crumb" href={hrefOf({ screen: "account", id: opportunity.accountId })}>
          {accountName}
        </a>
      }
      lead={
        <span class="meta">
          <span>{formatMoney(locale, opportunity.amount)}</span>
          <span>
            {t("opportunity.closesOn", { date: formatDate(locale, opportunity.expectedClose) })}
          </span>
        </span>
      }
      actions={
        <>
          <CloseButtons opportunity={opportunity} />
          <Button icon="edit" onClick={() => setEditing(true)}>
            {t("common.edit")}
          </Button>
        </>
      }
    >
      <PositionCards standing={standing} />
      {!opportunity.closed && <WhyThisChance id={opportunity.id} />}
      <ActivitiesCard accountId={opportunity.accountId} opportunityId={opportunity.id} />
      <Stages standing={standing} />
      <HistoryCard standing={standing} />
      {isEditing && (
        <OpportunityDialog
          opportunity={opportunity}
          onClose={() => setEditing(false)}
          onSaved={() => undefined}
        />
      )}
    </Page>
  );
}
