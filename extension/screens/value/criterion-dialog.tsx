/** Adding or editing one target criterion. */
import {
  keyAccountTests,
  mapScores,
  metrics,
  propertyGroups,
  propertyKeys,
  propertyOf,
  type TargetCriterion,
  targetClasses,
} from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { GroupedSelect, Segments, Select } from "../../components/select.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { newId } from "../../store/identity.ts";
import {
  type CriterionDraft,
  criterionOfDraft,
  type CriterionSubject,
  criterionSubjects,
  draftOfCriterion,
  faultsOfDraft,
} from "./criterion-draft.ts";

export function CriterionDialog(props: {
  criterion: TargetCriterion | undefined;
  onSave: (criterion: TargetCriterion) => Promise<void>;
  onClose: () => void;
}) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { criterion } = props;
  const [draft, setDraft] = useState(draftOfCriterion(criterion, locale));
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const change = (part: Partial<CriterionDraft>): void => setDraft({ ...draft, ...part });
  const faults = faultsOfDraft(draft);
  const faultOf = (field: "name" | "atLeast" | "below"): string | undefined => {
    const fault = faults[field];
    return isTried && fault ? v(`criterion.${fault}`) : undefined;
  };
  const submit = async (): Promise<void> => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const saved = criterionOfDraft(draft, locale, criterion, newId());
    if (await run(() => props.onSave(saved))) props.onClose();
  };
  return (
    <Dialog
      title={criterion ? v("targets.edit", { name: draft.name }) : v("targets.add")}
      onClose={props.onClose}
    >
      <DialogForm onSubmit={submit}>
        <TextField
          label={v("criterion.name")}
          value={draft.name}
          onValue={(name) => change({ name })}
          required
          error={faultOf("name")}
        />
        <div class="form__pair">
          <Select
            label={v("criterion.class")}
            options={targetClasses.map((one) => ({ value: one, label: v(`target-class.${one}`) }))}
            value={draft.class}
            onValue={(one) => one && change({ class: one })}
          />
          <Select
            label={v("criterion.speaksFor")}
            options={(["benefit", "risk"] as const).map((one) => ({
              value: one,
              label: v(`target-for.${one}`),
            }))}
            value={draft.speaksFor}
            onValue={(one) => one && change({ speaksFor: one })}
            help={v("criterion.speaksForHelp")}
          />
        </div>
        <Segments<CriterionSubject>
          label={v("criterion.asks")}
          options={criterionSubjects.map((one) => ({ value: one, label: v(`criterion.${one}`) }))}
          value={draft.asks}
          onValue={(asks) => change({ asks })}
        />
        <SubjectSelect draft={draft} onChange={change} />
        {draft.asks !== "test" && (
          <div class="form__pair">
            {(["atLeast", "below"] as const).map((field) => (
              <TextField
                key={field}
                type="number"
                step="any"
                label={v(`criterion.${field}`)}
                value={draft[field]}
                onValue={(text) => change({ [field]: text })}
                error={faultOf(field)}
              />
            ))}
          </div>
        )}
        {draft.asks === "property" && (
          <TextField
            label={v("criterion.words")}
            value={draft.words}
            onValue={(words) => change({ words })}
            help={v("criterion.wordsHelp")}
          />
        )}
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}

function SubjectSelect(props: {
  draft: CriterionDraft;
  onChange: (part: Partial<CriterionDraft>) => void;
}) {
  const { term } = useLocale();
  const v = useValueWords();
  const { draft, onChange } = props;
  const label = v(`criterion.${draft.asks}`);
  switch (draft.asks) {
    case "property":
      return (
        <GroupedSelect
          label={label}
          groups={propertyGroups.map((group) => ({
            label: term(`property-group.${group}`),
            options: propertyKeys
              .filter((key) => propertyOf(key).group === group && !propertyOf(key).personal)
              .filter((key) => propertyOf(key).subject === "account")
              .map((key) => ({ value: key, label: term(`property.${key}`) })),
          }))}
          value={draft.property}
          onValue={(property) => property && onChange({ property })}
        />
      );
    case "score":
      return (
        <Select
          label={label}
          options={mapScores.map((one) => ({ value: one, label: v(`metric.${one}`) }))}
          value={draft.score}
          onValue={(score) => score && onChange({ score })}
        />
      );
    case "metric":
      return (
        <Select
          label={label}
          options={metrics.map((one) => ({ value: one, label: v(`metric.${one}`) }))}
          value={draft.metric}
          onValue={(metric) => metric && onChange({ metric })}
        />
      );
    case "test":
      return (
        <Select
          label={label}
          options={keyAccountTests.map((one) => ({ value: one, label: v(`key-question.${one}`) }))}
          value={draft.test}
          onValue={(test) => test && onChange({ test })}
        />
      );
  }
}
