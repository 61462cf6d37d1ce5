/** The editor of a scale: everything is named that is wrong while somebody types, and nothing is saved before it is asked for. */
import {
  emptyFactor,
  factorCounts,
  type FactorId,
  isSameScale,
  type Scale,
  withFactor,
  withFactorChanged,
  withFactorMoved,
  withNormalisedWeights,
  withoutFactor,
} from "#core";
import { useRef, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { focusFirstFault } from "../../components/first-fault.ts";
import { Card, Notice } from "../../components/surfaces.tsx";
import { UnsavedGuard } from "../../components/unsaved-guard.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";
import { newId } from "../../store/identity.ts";
import { VersionSince } from "../../store/rating/scales.ts";
import { EditorBar } from "./editor-bar.tsx";
import { FactorEditor } from "./factor-editor.tsx";
import { LocalTextField } from "../../components/local-text-field.tsx";
import { MapPreview } from "./map-preview.tsx";
import { PasteDialog } from "./paste-dialog.tsx";
import { faultsOf } from "./scale-faults.ts";
import { goToFactor, keepFocus, useMoveKeys } from "./use-move-keys.ts";

export function ScaleEditor(props: {
  scale: Scale;
  isNew: boolean;
  draft: Scale;
  onDraft: (draft: Scale) => void;
  /** Keeps the draft; resolves with what was committed. */
  onSave: (draft: Scale) => Promise<Scale>;
  onSaved: (version: Scale, saved: Scale) => void;
}) {
  const language = useLocale();
  const s = useScaleWords();
  const { t } = language;
  const { scale, isNew, draft, onDraft } = props;
  const [both, setBoth] = useState(false);
  const [isPasting, setPasting] = useState(false);
  const [open, setOpen] = useState<ReadonlySet<FactorId>>(new Set());
  // A factor that begins anew is still the one that is being looked at: its fields keep the focus.
  const [keys, setKeys] = useState<ReadonlyMap<FactorId, FactorId>>(new Map());
  const keyOf = (id: FactorId): FactorId => keys.get(id) ?? id;
  const [saving, run] = useSaving();
  const form = useRef<HTMLFormElement>(null);
  const faults = faultsOf(draft, language);
  const isChanged = !isSameScale(scale, draft);
  const [least, most] = factorCounts[draft.kind];
  const showFaults = (): void => {
    const faulty = draft.factors.filter((_, at) => faults.within("factors", at) > 0);
    setOpen(new Set([...open, ...faulty.map(({ id }) => keyOf(id))]));
    if (form.current) focusFirstFault(form.current);
  };
  const move = (id: FactorId, by: number): void => {
    keepFocus(id);
    onDraft(withFactorMoved(draft, id, by));
  };
  useMoveKeys(form, move);
  const add = (): void => {
    const factor = emptyFactor(newId<FactorId>());
    setOpen(new Set([...open, factor.id]));
    onDraft(withFactor(draft, factor));
    goToFactor(factor.id);
  };
  const save = async (): Promise<boolean> => {
    if (faults.count > 0) {
      showFaults();
      return false;
    }
    return run(async () => {
      const version = await props.onSave(draft);
      const same = draft.factors.map(({ id }, at) => [version.factors[at]!.id, keyOf(id)] as const);
      setKeys(new Map([...keys, ...same]));
      props.onSaved(version, draft);
    });
  };
  return (
    <form
      class="stack"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <UnsavedGuard isUnsaved={isChanged && saving.state !== "saving"} onSave={save} />
      <EditorBar
        draft={draft}
        faults={faults}
        isNew={isNew}
        isChanged={isChanged}
        isSaving={saving.state === "saving"}
        onNormalise={() => onDraft(withNormalisedWeights(draft))}
        onFirstFault={showFaults}
      />
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p>
            {saving.error instanceof VersionSince ? s("scales.savedSince") : String(saving.error)}
          </p>
        </Notice>
      )}
      <Card
        title={s("scales.nameCard")}
        actions={
          <>
            <label class="check">
              <input
                type="checkbox"
                checked={both}
                onChange={(event) => setBoth(event.currentTarget.checked)}
              />
              <span>{s("scales.both")}</span>
            </label>
            <Button small icon="clip" onClick={() => setPasting(true)}>
              {s("scales.pasteTable")}
            </Button>
          </>
        }
      >
        <LocalTextField
          label={s("scales.name")}
          text={draft.name}
          both={both}
          hideLabel
          error={faults.at("name")}
          onText={(name) => onDraft({ ...draft, name })}
        />
      </Card>
      <div class="row row--apart">
        <h2>{s("scales.factors")}</h2>
        <span class="soft small">
          {s("scales.factorCount", { count: draft.factors.length, least, most })}
        </span>
      </div>
      {faults.at("factors") && <p class="field__error">{faults.at("factors")}</p>}
      <ol class="stack stack--tight">
        {draft.factors.map((factor, at) => (
          <FactorEditor
            key={keyOf(factor.id)}
            factor={factor}
            at={at}
            isLast={at === draft.factors.length - 1}
            isOpen={open.has(keyOf(factor.id))}
            both={both}
            faults={faults}
            onFactor={(changed) => onDraft(withFactorChanged(draft, changed))}
            onMove={(by) => move(factor.id, by)}
            onRemove={() => onDraft(withoutFactor(draft, factor.id))}
            onOpen={(isOpen) => {
              const others = [...open].filter((id) => id !== keyOf(factor.id));
              setOpen(new Set(isOpen ? [...others, keyOf(factor.id)] : others));
            }}
          />
        ))}
      </ol>
      <div class="row">
        <Button icon="plus" onClick={add}>
          {s("scales.addFactor")}
        </Button>
        <span class="faint small">{s("scales.moveHelp")}</span>
      </div>
      {!isNew && (
        <MapPreview current={scale} edited={isChanged && faults.count === 0 ? draft : undefined} />
      )}
      {isPasting && (
        <PasteDialog draft={draft} onScale={onDraft} onClose={() => setPasting(false)} />
      )}
    </form>
  );
}
