/** The editor's page: it waits for the scales, then shows the one that was asked for. */
import { useEffect, useState } from "preact/hooks";
import { callScript, reasonOf } from "../sidebar/script.ts";
import type { EditableScales } from "../sidebar-contract.ts";
import { Editor } from "./parts/editor.tsx";
import { Failure } from "./parts/failure.tsx";
import { firstLocale, Spoken, useWords } from "./locales/words.tsx";

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
