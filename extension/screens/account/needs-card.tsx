/** The needs of an account: what was said, what was only heard, and how one came from the other. */
import type { Need } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { FactRow } from "../../components/fact-row.tsx";
import { ObservationProof } from "../../components/observation-proof.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { formatDate } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { FullAccount } from "./account-query.ts";
import { ConversionDialog } from "./conversion-dialog.tsx";
import { FactActions } from "./fact-actions.tsx";
import { NeedDialog } from "./need-dialog.tsx";

export function NeedsCard({ full }: { full: FullAccount }) {
  const { t } = useLocale();
  const [isAdding, setAdding] = useState(false);
  const [converted, setConverted] = useState<Need>();
  // What was made explicit stands with the need that it has become.
  const shown = full.needs.filter(({ isConverted }) => !isConverted);
  return (
    <Card
      title={t("need.title")}
      actions={
        <Button small icon="plus" onClick={() => setAdding(true)}>
          {t("need.add")}
        </Button>
      }
    >
      {shown.length === 0 && <p class="soft">{t("need.none")}</p>}
      <dl>
        {shown.map((need) => (
          <NeedRow
            key={need.fact.holds.id}
            need={need}
            full={full}
            onConvert={() => setConverted(need)}
          />
        ))}
      </dl>
      {isAdding && <NeedDialog accountId={full.account.id} onClose={() => setAdding(false)} />}
      {converted && <ConversionDialog need={converted} onClose={() => setConverted(undefined)} />}
    </Card>
  );
}

function NeedRow(props: { need: Need; full: FullAccount; onConvert: () => void }) {
  const { locale, t, term } = useLocale();
  const { kind, fact, contactId, conversion, from } = props.need;
  const person = props.full.contacts.find(({ contact }) => contact.id === contactId)?.contact;
  const isExplicit = kind === "explicit-need";
  return (
    <FactRow
      fact={fact}
      label={
        <span class="need__kind">
          <Badge tone={isExplicit ? "good" : "caution"}>
            {t(isExplicit ? "need.explicit" : "need.implicit")}
          </Badge>
          {fact.holds.term && <span>{term(`contract-term.${fact.holds.term}`)}</span>}
          {person && <span>{t("need.of", { name: person.name })}</span>}
        </span>
      }
      actions={
        <>
          {!isExplicit && (
            <Button
              small
              aria-label={t("need.convertNamed", { value: fact.holds.value })}
              onClick={props.onConvert}
            >
              {t("need.convert")}
            </Button>
          )}
          <FactActions fact={fact} />
        </>
      }
    >
      {conversion && (
        <div class="need__conversion">
          <p class="small">
            {t("need.convertedFrom", {
              date: formatDate(locale, conversion.on),
              how: conversion.how,
            })}
          </p>
          {from && (
            <>
              <p class="row">
                <Badge tone="caution">{t("need.implicit")}</Badge>
                <span>{from.holds.value}</span>
              </p>
              <ObservationProof observation={from.holds} />
            </>
          )}
        </div>
      )}
    </FactRow>
  );
}
