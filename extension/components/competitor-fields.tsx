/** What is asked of a fact of the competition beside its value: whom it is about, and what of it. */
import { type AccountId, type CompetitorAspect, competitorAspects, type PropertyKey } from "#core";
import { useLocale } from "../locales/use-locale.tsx";
import { competitorNames } from "../store/research/competitor-names.ts";
import { useLive } from "../store/live.ts";
import { TextField } from "./field.tsx";
import { Select } from "./select.tsx";

interface CompetitorChoice {
  readonly competitor: string;
  readonly aspect: CompetitorAspect;
}

export function CompetitorFields(props: {
  accountId: AccountId;
  choice: CompetitorChoice;
  onChoice: (change: Partial<CompetitorChoice>) => void;
  isTried: boolean;
}) {
  const { t, term } = useLocale();
  const { choice, onChoice } = props;
  return (
    <>
      <CompetitorName
        accountId={props.accountId}
        value={choice.competitor}
        onValue={(competitor) => onChoice({ competitor })}
        isTried={props.isTried}
      />
      <Select
        label={t("competitor.aspect")}
        options={competitorAspects.map((value) => ({ value, label: term(`property.${value}`) }))}
        value={choice.aspect}
        onValue={(aspect) => aspect && onChoice({ aspect })}
      />
    </>
  );
}

/** Whom a fact of the competition is about; those that are known are offered. */
export function CompetitorName(props: {
  accountId: AccountId;
  value: string;
  onValue: (value: string) => void;
  isTried: boolean;
}) {
  const { t } = useLocale();
  const { value } = props;
  const names = useLive(() => competitorNames(props.accountId), [props.accountId]);
  return (
    <TextField
      label={t("competitor.name")}
      value={value}
      onValue={props.onValue}
      suggestions={names.state === "ready" ? names.value : []}
      required
      error={props.isTried && value.trim() === "" ? t("common.required") : undefined}
    />
  );
}

/** Does a property of the competition want to know whom it is about? */
export function asksForCompetitor(property: PropertyKey | "" | undefined): boolean {
  return competitorAspects.some((aspect) => aspect === property);
}
