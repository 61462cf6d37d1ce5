/** The editor's page: the scales in force, the one that is edited, and what came of saving it. */
import { useEffect, useId, useState } from "preact/hooks";
import {
  nextVersion,
  scaleRows,
  textIn,
  type FactorId,
  type IsoInstant,
  type Scale,
  type ScaleId,
} from "#core";
import { callScript, reasonOf } from "../sidebar/script.ts";
import type { EditableScales } from "../sidebar-contract.ts";
import { firstLocale, Spoken, useWords } from "./locales/words.tsx";
import { ScaleForm } from "./parts/scale-form.tsx";

export function ScalesPage({ first }: { readonly first: string | undefined }) {
  const [known, setKnown] = useState<EditableScales>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    callScript("editableScales").then(setKnown, (error: unknown) => setFailure(reasonOf(error)));
  }, []);
  const locale = known?.locale ?? firstLocale;
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  }, [locale]);
  return (
    <Spoken.Provider value={{ locale, method: known?.words ?? {} }}>
      <main>
        {known ? <Editor first={first} scales={known.scales} /> : <Waiting failure={failure} />}
      </main>
    </Spoken.Provider>
  );
}

function Waiting({ failure }: { readonly failure: string | undefined }) {
  const { text } = useWords();
  return failure === undefined ? <p>{text("loading")}</p> : <Failure reason={failure} />;
}

function Failure({ reason }: { readonly reason: string }) {
  const { text } = useWords();
  return (
    <p role="alert" class="bad">
      {text("failed", { reason })}
    </p>
  );
}

type Saving =
  | { readonly state: "no" | "saving" }
  | { readonly state: "saved"; readonly number: number }
  | { readonly state: "recalculating" | "recalculated" }
  | { readonly state: "failed"; readonly reason: string };

function Editor(props: { readonly first: string | undefined; readonly scales: readonly Scale[] }) {
  const { locale, text, term } = useWords();
  const id = useId();
  const [scales, setScales] = useState(props.scales);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Scale>>(new Map());
  const [wanted, setWanted] = useState(props.first);
  const [saving, setSaving] = useState<Saving>({ state: "no" });
  const current = scales.find((scale) => scale.id === wanted) ?? scales[0];
  if (!current) return <p>{text("none")}</p>;
  const draft = drafts.get(current.id) ?? current;
  const failed = (error: unknown) => setSaving({ state: "failed", reason: reasonOf(error) });
  const save = async () => {
    const version = nextVersion(current, draft, {
      id: crypto.randomUUID() as ScaleId,
      savedAt: new Date().toISOString() as IsoInstant,
      newFactorId: () => crypto.randomUUID() as FactorId,
    });
    setSaving({ state: "saving" });
    try {
      const number = await callScript("saveScale", scaleRows([version]));
      setScales(scales.map((scale) => (scale === current ? version : scale)));
      setWanted(version.id);
      setSaving({ state: "saved", number });
    } catch (error) {
      failed(error);
    }
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
  return (
    <>
      <h1>{text("title")}</h1>
      <p class="soft">{text("explained")}</p>
      <div class="field">
        <label for={id}>{text("choose")}</label>
        <select
          id={id}
          value={current.id}
          disabled={saving.state === "saving"}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
            setSaving({ state: "no" });
          }}
        >
          {scales.map((scale) => (
            <option key={scale.id} value={scale.id}>
              {textIn(scale.name, locale) || term(`scale-kind.${scale.kind}`)}
            </option>
          ))}
        </select>
      </div>
      <output class="told">
        {saving.state === "saved" && <p class="good">{text("saved", { number: saving.number })}</p>}
        {saving.state === "recalculated" && <p class="good">{text("recalculated")}</p>}
        {saving.state === "failed" && <Failure reason={saving.reason} />}
      </output>
      {(saving.state === "saved" || saving.state === "recalculating") && (
        <button
          type="button"
          disabled={saving.state === "recalculating"}
          onClick={() => void recalculate()}
        >
          {text(saving.state === "saved" ? "recalculate" : "recalculating")}
        </button>
      )}
      <ScaleForm
        key={current.id}
        current={current}
        draft={draft}
        isSaving={saving.state === "saving"}
        onDraft={(next) => setDrafts(new Map(drafts).set(current.id, next))}
        onSave={() => void save()}
      />
    </>
  );
}
