/** The editor of one scale: what it is, what saving it would change, what it was, and what came of saving it. */
import { useState } from "preact/hooks";
import {
  copyOfScale,
  isSameScale,
  locales,
  nextVersion,
  scaleRows,
  textIn,
  withRetirement,
  type FactorId,
  type IsoInstant,
  type Scale,
  type ScaleId,
} from "#core";
import { callScript, reasonOf } from "../../sidebar/script.ts";
import { useEditedScales } from "../edited-scales.ts";
import { faultsOf } from "../faults.ts";
import { textOf, useWords } from "../locales/words.tsx";
import { useSources } from "../use-sources.ts";
import { Failure } from "./failure.tsx";
import { History } from "./history.tsx";
import { PasteTable } from "./paste-table.tsx";
import { Preview } from "./preview.tsx";
import { Retire } from "./retire.tsx";
import { ScaleChoice } from "./scale-choice.tsx";
import { NewScale } from "./new-scale.tsx";
import { ScaleForm } from "./scale-form.tsx";

type Saving =
  | { readonly state: "no" | "saving" | "recalculating" | "recalculated" }
  | { readonly state: "saved"; readonly told: string }
  | { readonly state: "failed"; readonly reason: string };

const making = () => ({
  id: crypto.randomUUID() as ScaleId,
  savedAt: new Date().toISOString() as IsoInstant,
  newFactorId: () => crypto.randomUUID() as FactorId,
});

export function Editor(props: {
  readonly first: string | undefined;
  readonly scales: readonly Scale[];
}) {
  const words = useWords();
  const { locale, text, term } = words;
  const edited = useEditedScales(props.scales);
  const [wanted, setWanted] = useState(props.first);
  const [saving, setSaving] = useState<Saving>({ state: "no" });
  const [taken, setTaken] = useState<number>();
  const [isPasting, setPasting] = useState(false);
  const { fresh } = edited;
  const current = edited.meant(wanted);
  const draft = current && edited.draftOf(current);
  const sources = useSources(draft ? [...edited.current, draft] : edited.current);
  if (!current || !draft) return <p>{text("none")}</p>;
  const isNew = current === fresh;
  const isChanged = isNew || !isSameScale(current, draft);
  const nameOf = (scale: Scale) =>
    textIn(scale.name, locale) ||
    (scale === fresh ? text("new") : term(`scale-kind.${scale.kind}`));
  const failed = (error: unknown) => setSaving({ state: "failed", reason: reasonOf(error) });
  const onDraft = (next: Scale) => {
    setTaken(undefined);
    edited.onDraft(current, next);
  };
  /** Gives the version when it was saved. */
  const keep = async (version: Scale, told: (number: number) => string) => {
    setSaving({ state: "saving" });
    try {
      const number = await callScript("saveScale", scaleRows([version]));
      setSaving({ state: "saved", told: told(number) });
      return version;
    } catch (error) {
      failed(error);
      return undefined;
    }
  };
  const begin = (scale: Scale) => {
    edited.begin(scale);
    setWanted(scale.id);
    setTaken(undefined);
    setSaving({ state: "no" });
  };
  const recalculate = async () => {
    setSaving({ state: "recalculating" });
    try {
      // A large workbook takes several runs.
      for (let goesOn = false; (await callScript("recalculate", goesOn)).progress;) goesOn = true;
      setSaving({ state: "recalculated" });
    } catch (error) {
      failed(error);
    }
  };
  const retire = async (retired: boolean) => {
    const said = text(retired ? "wasRetired" : "isBack", { name: nameOf(current) });
    const version = await keep(withRetirement(current, retired, making()), () => said);
    if (version) edited.onVersion(version, current);
  };
  return (
    <>
      <h1>{text("title")}</h1>
      <p class="soft">{text("explained")}</p>
      <ScaleChoice
        scales={fresh ? [...edited.current, fresh] : edited.current}
        chosen={current}
        isDisabled={saving.state === "saving"}
        nameOf={nameOf}
        onChoose={(id) => {
          setWanted(id);
          setTaken(undefined);
          setSaving({ state: "no" });
        }}
      />
      {current.retired && <p class="note">{text("retiredNote")}</p>}
      <div class="row">
        <button type="button" onClick={() => setPasting(true)}>
          {text("pasteTable")}
        </button>
        <NewScale
          isDisabled={fresh !== undefined || saving.state === "saving"}
          onEmpty={() => begin({ id: making().id, kind: "own", name: {}, factors: [] })}
          onCopy={() => {
            const copy = copyOfScale(draft, making());
            const named = locales.flatMap((one) => {
              const name = draft.name[one];
              return name ? [[one, textOf(one, "copyName", { name })] as const] : [];
            });
            begin({ ...copy, name: Object.fromEntries(named) });
          }}
        />
        {/* What is not saved yet would be lost with the version that it was written over. */}
        <Retire
          scale={current}
          disabled={isChanged || isNew || saving.state === "saving"}
          onRetire={(retired) => void retire(retired)}
        />
      </div>
      <ScaleForm
        key={edited.familyOf(current)}
        current={current}
        draft={draft}
        isNew={isNew}
        isSaving={saving.state === "saving"}
        onDraft={onDraft}
        onSave={() =>
          isNew
            ? keep({ ...draft, savedAt: making().savedAt }, () => text("added"))
            : keep(nextVersion(current, draft, making()), (number) => text("saved", { number }))
        }
        onSaved={(version, saved) => {
          edited.onVersion(version, saved);
          setWanted(version.id);
        }}
        told={
          <output class="told">
            {taken !== undefined && isChanged && <p>{text("takenUp", { number: taken })}</p>}
            {saving.state === "saved" && <p class="good">{saving.told}</p>}
            {saving.state === "recalculated" && <p class="good">{text("recalculated")}</p>}
            {saving.state === "failed" && <Failure reason={saving.reason} />}
            {(saving.state === "saved" || saving.state === "recalculating") && (
              <button
                type="button"
                disabled={saving.state === "recalculating"}
                onClick={() => void recalculate()}
              >
                {text(saving.state === "saved" ? "recalculate" : "recalculating")}
              </button>
            )}
          </output>
        }
      >
        {!isNew && (
          <>
            <Preview
              sources={sources}
              scales={edited.scales}
              current={current}
              edited={isChanged && faultsOf(draft, words).count === 0 ? draft : undefined}
            />
            <History
              versions={edited.versionsOf(current)}
              made={sources.known?.made}
              onTake={(version, number) => {
                onDraft({ ...current, name: version.name, factors: version.factors });
                setTaken(number);
              }}
            />
          </>
        )}
      </ScaleForm>
      {isPasting && (
        <PasteTable draft={draft} onScale={onDraft} onClose={() => setPasting(false)} />
      )}
    </>
  );
}
