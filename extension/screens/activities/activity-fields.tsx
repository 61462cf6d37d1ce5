/** The fields of an activity: what, when, with whom, what for, at which cost, and what came of it. */
import { type AccountId, activityKinds, sellingFactors } from "#core";
import { TextArea, TextField } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { OpportunitySelect } from "../opportunities/opportunity-select.tsx";
import type { ActivityDraft, ActivityFault } from "./activity-draft.ts";
import { ParticipantChecks } from "./participant-checks.tsx";

/** Kinds that many people are invited to, so that their reach is worth a note. */
const gatherings: readonly string[] = ["demonstration", "seminar", "trade-fair"];

export function ActivityFields(props: {
  accountId: AccountId;
  draft: ActivityDraft;
  onChange: (part: Partial<ActivityDraft>) => void;
  faults: readonly ActivityFault[];
}) {
  const { t } = useLocale();
  const words = useOrderWords();
  const { draft, onChange } = props;
  const faultIn = (field: ActivityFault, sentence: string) =>
    props.faults.includes(field) ? sentence : undefined;
  const count = (field: "invited" | "reached") => (
    <TextField
      label={words(`activity.${field}`)}
      value={draft[field]}
      onValue={(value) => onChange({ [field]: value })}
      error={faultIn(field, words("activity.badCount"))}
    />
  );
  return (
    <>
      <div class="form__pair">
        <KindSelect kind={draft.kind} onKind={(kind) => onChange({ kind })} />
        <TextField
          type="date"
          label={words("activity.on")}
          max={today()}
          value={draft.on}
          onValue={(on) => onChange({ on })}
          error={faultIn("on", words("orders.badDay"))}
        />
      </div>
      <div class="form__pair">
        <Select
          label={words("activity.factor")}
          options={sellingFactors.map((value) => ({
            value,
            label: words(`activity.factor.${value}`),
          }))}
          value={draft.factor}
          onValue={(factor) => onChange({ factor })}
          empty={words("activity.noFactor")}
        />
        <OpportunitySelect
          accountId={props.accountId}
          value={draft.opportunityId}
          onValue={(opportunityId) => onChange({ opportunityId })}
        />
      </div>
      <TextArea
        label={words("activity.outcome")}
        rows={2}
        value={draft.outcome}
        onValue={(outcome) => onChange({ outcome })}
      />
      <TextArea
        label={words("activity.quote")}
        rows={2}
        value={draft.quote}
        onValue={(quote) => onChange({ quote })}
      />
      <ParticipantChecks
        accountId={props.accountId}
        chosen={draft.contactIds}
        onChosen={(contactIds) => onChange({ contactIds })}
      />
      {gatherings.includes(draft.kind) && (
        <div class="form__pair">
          {count("invited")}
          {count("reached")}
        </div>
      )}
      <div class="form__pair">
        <TextField
          label={words("activity.hours")}
          help={words("activity.hoursHelp")}
          value={draft.hours}
          onValue={(hours) => onChange({ hours })}
          error={faultIn("hours", words("activity.badHours"))}
        />
        <TextField
          label={words("activity.seller")}
          value={draft.seller}
          onValue={(seller) => onChange({ seller })}
        />
      </div>
      <div class="form__pair">
        <TextField
          label={words("activity.cost")}
          help={words("activity.costHelp")}
          value={draft.cost}
          onValue={(cost) => onChange({ cost })}
          error={faultIn("cost", words("orders.badAmount"))}
        />
        <TextField
          label={words("orders.currency")}
          value={draft.currency}
          onValue={(currency) => onChange({ currency })}
          error={faultIn("currency", t("opportunity.badCurrency"))}
        />
      </div>
    </>
  );
}

export function KindSelect(props: {
  kind: ActivityDraft["kind"];
  onKind: (kind: ActivityDraft["kind"]) => void;
}) {
  const words = useOrderWords();
  return (
    <Select
      label={words("activity.what")}
      options={activityKinds.map((value) => ({ value, label: words(`activity.kind.${value}`) }))}
      value={props.kind}
      onValue={(kind) => kind && props.onKind(kind)}
    />
  );
}
