/** The account profile: its facts by group, each with its proof. */
import { propertyGroups, propertyOf } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { FactRow } from "../../components/fact-row.tsx";
import { Card, EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import type { FullAccount } from "./account-query.ts";
import { FactActions } from "./fact-actions.tsx";
import { FactDialog } from "./fact-dialog.tsx";
import { SettleButton } from "./settle-button.tsx";

export function FactsCard(props: { full: FullAccount; correct?: string | undefined }) {
  const { t, term } = useLocale();
  const [isAdding, setAdding] = useState(false);
  // Needs and competitors have cards of their own.
  const groups = propertyGroups
    .filter((group) => group !== "competition")
    .map((group) => ({
      group,
      facts: props.full.facts.filter(({ property }) => propertyOf(property).group === group),
    }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <Card
      title={t("account.facts")}
      actions={
        <Button small icon="plus" onClick={() => setAdding(true)}>
          {t("account.addFact")}
        </Button>
      }
    >
      {groups.length === 0 && (
        <EmptyState icon="clip" title={t("account.factsNone")} text={t("account.factsNoneHelp")} />
      )}
      {groups.map(({ group, facts }) => (
        <section key={group} class="fact-group">
          <h3>{term(`property-group.${group}`)}</h3>
          <dl>
            {facts.map((fact) => (
              <FactRow
                key={fact.holds.id}
                fact={fact}
                actions={<FactActions fact={fact} isOpen={fact.holds.id === props.correct} />}
                renderChoice={(one) => <SettleButton chosen={one} ledger={props.full.ledger} />}
              />
            ))}
          </dl>
        </section>
      ))}
      {isAdding && (
        <FactDialog accountId={props.full.account.id} onClose={() => setAdding(false)} />
      )}
    </Card>
  );
}
