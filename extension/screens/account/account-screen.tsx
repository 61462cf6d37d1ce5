/** One account: what is known of it and from where, its people, its rating and its opportunities. */
import type { AccountId } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button, ButtonLink } from "../../components/button.tsx";
import { JumpBar } from "../../components/jump-bar.tsx";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { isRated } from "../../store/map/placements.ts";
import { ActivitiesCard } from "../activities/activities-card.tsx";
import { AccountDialog } from "../accounts/account-dialog.tsx";
import { OrdersCard } from "../orders/orders-card.tsx";
import { Nowhere } from "../workspace/nowhere.tsx";
import { KeyAccountPlace } from "../value/key-accounts/key-account-place.tsx";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { AccountOpportunities } from "./account-opportunities.tsx";
import { type FullAccount, fullAccount } from "./account-query.ts";
import { BuyingCentre } from "./contacts/buying-centre.tsx";
import { CertaintyCard } from "./certainty-card.tsx";
import { CompetitorsCard } from "./competitors-card.tsx";
import { CoverageCard } from "./coverage/coverage-card.tsx";
import { coverageOfAccount } from "./coverage/coverage-query.ts";
import { FactsCard } from "./facts/facts-card.tsx";
import { NeedsCard } from "./needs/needs-card.tsx";
import { PlacementCard } from "./placement-card.tsx";

/** `correct` names the observation whose fact is to be corrected at once. */
export function AccountScreen({ id, correct }: { id: AccountId; correct?: string | undefined }) {
  const live = useLive(() => fullAccount(id, today()), [id]);
  return (
    <Awaited live={live}>
      {(full) => (full ? <Loaded full={full} correct={correct} /> : <Nowhere />)}
    </Awaited>
  );
}

function Loaded({ full, correct }: { full: FullAccount; correct: string | undefined }) {
  const { t } = useLocale();
  const say = useCentreWords();
  const [isEditing, setEditing] = useState(false);
  const { account } = full;
  const coverage = coverageOfAccount(full, today());
  return (
    <Page
      title={account.name}
      above={
        <a class="crumb" href={hrefOf({ screen: "accounts" })}>
          {t("nav.accounts")}
        </a>
      }
      lead={<Lead full={full} />}
      actions={
        <>
          <Button icon="edit" onClick={() => setEditing(true)}>
            {t("common.edit")}
          </Button>
          <ButtonLink
            kind="primary"
            icon="star"
            href={hrefOf({ screen: "rating", id: account.id })}
          >
            {t("account.rate")}
          </ButtonLink>
        </>
      }
    >
      <JumpBar label={say("centre.onThisPage")} />
      <div class="columns">
        <div class="stack">
          <ActivitiesCard accountId={account.id} />
          <AccountOpportunities full={full} />
          <OrdersCard accountId={account.id} />
          <NeedsCard full={full} />
          <CompetitorsCard full={full} />
          <FactsCard full={full} correct={correct} />
        </div>
        <div class="stack">
          <PlacementCard full={full} />
          {full.placement && (
            <CertaintyCard
              account={account}
              quadrant={full.placement.quadrant}
              isRated={isRated(full.placement)}
            />
          )}
          <KeyAccountPlace id={account.id} />
          <CoverageCard full={full} coverage={coverage} />
          <BuyingCentre full={full} coverage={coverage} />
        </div>
      </div>
      {isEditing && (
        <AccountDialog
          account={account}
          onClose={() => setEditing(false)}
          onSaved={() => undefined}
        />
      )}
    </Page>
  );
}

function Lead({ full: { account, facts } }: { full: FullAccount }) {
  const { t } = useLocale();
  return (
    <span class="meta small">
      {account.domains.map((domain) => (
        <a key={domain} href={`https://${domain}/`} target="_blank" rel="noreferrer">
          {domain}
          <span class="visually-hidden">{t("common.opensInNewTab")}</span>
        </a>
      ))}
      <span>{t("common.facts", { count: facts.length })}</span>
      {account.owner && (
        <span>
          {t("field.owner")} {account.owner}
        </span>
      )}
    </span>
  );
}
