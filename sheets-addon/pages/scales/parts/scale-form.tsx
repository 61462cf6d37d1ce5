/** The form of a scale: everything is named that is wrong while somebody types, and nothing is saved before it is asked for. */
import { useRef, useState } from "preact/hooks";
import {
  emptyFactor,
  factorCounts,
  isSameScale,
  withFactor,
  withFactorChanged,
  withFactorMoved,
  withNormalisedWeights,
  withoutFactor,
  type FactorId,
  type Scale,
} from "#core";
import { faultsOf } from "../faults.ts";
import { useWords } from "../locales/words.tsx";
import { faultCount, FactorFields } from "./factor-fields.tsx";
import { LocalTextField } from "./fields.tsx";

interface Props {
  readonly current: Scale;
  readonly draft: Scale;
  readonly isSaving: boolean;
  readonly onDraft: (draft: Scale) => void;
  readonly onSave: () => void;
}

export function ScaleForm({ current, draft, isSaving, onDraft, onSave }: Props) {
  const words = useWords();
  const { text } = words;
  const [both, setBoth] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<FactorId>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  const faults = faultsOf(draft, words);
  const isChanged = !isSameScale(current, draft);
  const [least, most] = factorCounts[draft.kind];
  const sum = draft.factors.reduce((all, { weight }) => all + Math.round(weight * 100), 0) / 100;
  const showFaults = () => {
    const faulty = draft.factors.filter((_, at) => faults.within("factors", at) > 0);
    setOpen(new Set([...open, ...faulty.map(({ id }) => id)]));
    // Fields of factors that were closed are there when this was drawn.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (faults.count > 0) showFaults();
    else if (isChanged && !isSaving) onSave();
  };
  return (
    <form noValidate ref={form} onSubmit={submit}>
      <LocalTextField
        label={text("name")}
        text={draft.name}
        both={both}
        error={faults.at("name")}
        onText={(name) => onDraft({ ...draft, name })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={both}
          onChange={(event) => setBoth(event.currentTarget.checked)}
        />
        {text("both")}
      </label>
      <h2>{text("factors", { count: draft.factors.length, least, most })}</h2>
      {faults.at("factors") && <p class="bad">{faults.at("factors")}</p>}
      <ol class="factors">
        {draft.factors.map((factor, at) => (
          <FactorFields
            key={factor.id}
            factor={factor}
            at={at}
            both={both}
            faults={faults}
            isLast={at === draft.factors.length - 1}
            isOpen={open.has(factor.id)}
            onFactor={(changed) => onDraft(withFactorChanged(draft, changed))}
            onMove={(by) => onDraft(withFactorMoved(draft, factor.id, by))}
            onRemove={() => onDraft(withoutFactor(draft, factor.id))}
            onOpen={() => {
              const others = [...open].filter((id) => id !== factor.id);
              setOpen(new Set(open.has(factor.id) ? others : [...others, factor.id]));
            }}
          />
        ))}
      </ol>
      <button
        type="button"
        onClick={() => {
          const factor = emptyFactor(crypto.randomUUID() as FactorId);
          setOpen(new Set([...open, factor.id]));
          onDraft(withFactor(draft, factor));
        }}
      >
        {text("add-factor")}
      </button>
      <div class="bar">
        <output class={sum === 100 ? "good" : "bad"}>
          {text("sum", { sum: Number.isNaN(sum) ? "–" : sum })}
        </output>
        <button
          type="button"
          disabled={sum === 100 || draft.factors.length === 0}
          onClick={() => onDraft(withNormalisedWeights(draft))}
        >
          {text("normalise")}
        </button>
        <span class="state">
          {faults.count > 0 ? (
            <button type="button" class="bad" onClick={showFaults}>
              {faultCount(faults.count, text)}
            </button>
          ) : (
            <output class="soft">{text(isChanged ? "unsaved" : "unchanged")}</output>
          )}
        </span>
        <button type="submit" class="first" disabled={isSaving || !isChanged}>
          {text(isSaving ? "saving" : "save")}
        </button>
      </div>
    </form>
  );
}
