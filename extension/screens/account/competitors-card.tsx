/** The competitors in an account: each with its products in use, how content people are, its sellers and relations. */
import { competitorsOf } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { FactRow } from "../../components/fact-row.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import type { FullAccount } from "./account-query.ts";
import { FactActions } from "./facts/fact-actions.tsx";
import { FactDialog } from "./facts/fact-dialog.tsx";

export function CompetitorsCard({ full }: { full: FullAccount }) {
  const { t, term } = useLocale();
  const [added, setAdded] = useState<{ readonly competitor: string } | undefined>();
  const competitors = competitorsOf(full.facts);
  return (
    <Card
      title={t("competitor.title")}
      actions={
        <Button small icon="plus" onClick={() => setAdded({ competitor: "" })}>
          {t("competitor.add")}
        </Button>
      }
    >
      {competitors.length === 0 && <p class="soft">{t("competitor.none")}</p>}
      {competitors.map(({ name, facts, missing }) => (
        <section key={name ?? ""} class="fact-group">
          <h3>{name ?? t("competitor.unnamed")}</h3>
          <dl>
            {facts.map((fact) => (
              <FactRow key={fact.holds.id} fact={fact} actions={<FactActions fact={fact} />} />
            ))}
          </dl>
          {name && missing.length > 0 && (
            <p class="small soft">
              {t("competitor.missing", {
                what: missing.map((aspect) => term(`property.${aspect}`)).join(t("coverage.and")),
              })}
            </p>
          )}
        </section>
      ))}
      {added && (
        <FactDialog
          accountId={full.account.id}
          beginning={{ property: "competitor-products", ...added }}
          onClose={() => setAdded(undefined)}
        />
      )}
    </Card>
  );
}
