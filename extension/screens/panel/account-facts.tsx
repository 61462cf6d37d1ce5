/** What is known of the account already, in brief, with the way to all of it. */
import { accountProfile, type Account } from "#core";
import { ButtonLink } from "../../components/button.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import type { Ledger } from "../../store/research/ledger.ts";

export function AccountFacts(props: { account: Account; ledger: Ledger }) {
  const { t, term } = useLocale();
  const { observations, withdrawals } = props.ledger;
  const facts = accountProfile(observations, today(), withdrawals);
  return (
    <Card
      title={t("panel.knownFacts")}
      note={t("common.facts", { count: facts.length })}
      actions={
        <ButtonLink
          kind="quiet"
          small
          icon="right"
          href={`/workspace.html#/accounts/${props.account.id}`}
        >
          {t("panel.openAccount")}
        </ButtonLink>
      }
    >
      {facts.length === 0 && <p class="soft">{t("panel.noFacts")}</p>}
      <dl class="facts">
        {facts.map(({ property, holds, isStale, conflictsWith }) => (
          <div key={`${property} ${holds.id}`} class="facts__fact">
            <dt>{term(`property.${property}`)}</dt>
            <dd>
              {holds.value} {isStale && <Badge tone="caution">{t("fact.stale")}</Badge>}
              {conflictsWith.length > 0 && <Badge tone="bad">{t("fact.conflict")}</Badge>}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
