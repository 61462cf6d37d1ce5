/** The form of a scale: everything is named that is wrong while somebody types, and nothing is saved before it is asked for. */
import type { ComponentChildren } from "preact";
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
import { useMoveKeys } from "../use-move-keys.ts";
import { FactorFields } from "./factor-fields.tsx";
import { LocalTextField } from "./fields.tsx";

interface Props {
  readonly current: Scale;
  readonly draft: Scale;
  readonly isNew: boolean;
  readonly isSaving: boolean;
  readonly onDraft: (draft: Scale) => void;
  /** Gives the version that was made of the draft, unless it failed. */
  readonly onSave: () => Promise<Scale | undefined>;
  readonly onSaved: (version: Scale, saved: Scale) => void;
  /** What came of it, where it is seen however far one has scrolled. */
  readonly told: ComponentChildren;
  readonly children: ComponentChildren;
}

export function ScaleForm(props: Props) {
  const { current, draft, isNew, isSaving, onDraft, children } = props;
  const words = useWords();
  const { text } = words;
  const [both, setBoth] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<FactorId>>(new Set());
  const form = useRef<HTMLFormElement>(null);
  // A factor that begins anew is still the one that is being looked at: its fields keep the focus.
  const [keys, setKeys] = useState<ReadonlyMap<FactorId, FactorId>>(new Map());
  const keyOf = (id: FactorId) => keys.get(id) ?? id;
  useMoveKeys(form, (id, by) => onDraft(withFactorMoved(draft, id, by)));
  const faults = faultsOf(draft, words);
  const isChanged = isNew || !isSameScale(current, draft);
  const [least, most] = factorCounts[draft.kind];
  const sum = draft.factors.reduce((all, { weight }) => all + Math.round(weight * 100), 0) / 100;
  const showFaults = () => {
    const faulty = draft.factors.filter((_, at) => faults.within("factors", at) > 0);
    setOpen(new Set([...open, ...faulty.map(({ id }) => keyOf(id))]));
    // Fields of factors that were closed are there when this was drawn.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const save = async () => {
    const version = await props.onSave();
    if (!version) return;
    const same = draft.factors.map(({ id }, at) => [version.factors[at]!.id, keyOf(id)] as const);
    setKeys(new Map([...keys, ...same]));
    props.onSaved(version, draft);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (faults.count > 0) showFaults();
    else if (isChanged && !isSaving) void save();
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
            key={keyOf(factor.id)}
            factor={factor}
            at={at}
            both={both}
            faults={faults}
            isLast={at === draft.factors.length - 1}
            isOpen={open.has(keyOf(factor.id))}
            onFactor={(changed) => onDraft(withFactorChanged(draft, changed))}
            onMove={(by) => onDraft(withFactorMoved(draft, factor.id, by))}
            onRemove={() => onDraft(withoutFactor(draft, factor.id))}
            onOpen={() => {
              const key = keyOf(factor.id);
              const others = [...open].filter((id) => id !== key);
              setOpen(new Set(open.has(key) ? others : [...others, key]));
            }}
          />
        ))}
      </ol>
      <div class="add">
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
        <span class="soft">{text("moveHelp")}</span>
      </div>
      {children}
      <div class="bar">
        {props.told}
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
              {text("faults", { count: faults.count })}
            </button>
          ) : (
            <output class="soft">{text(isChanged ? "unsaved" : "unchanged")}</output>
          )}
        </span>
        <button type="submit" class="first" disabled={isSaving || !isChanged}>
          {text(isSaving ? "saving" : isNew ? "saveNew" : "save")}
        </button>
      </div>
    </form>
  );
}
