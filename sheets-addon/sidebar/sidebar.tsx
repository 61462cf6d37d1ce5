/** The whole sidebar: first set-up, import, overview and problems, in the language of the workbook. */
import { useEffect, useState } from "preact/hooks";
import type { Locale } from "#core";
import type { SidebarState } from "../sidebar-contract.ts";
import { Language } from "./locales/language.tsx";
import { ImportArchive } from "./parts/import-archive.tsx";
import { LanguageSwitch } from "./parts/language-switch.tsx";
import { Overview } from "./parts/overview.tsx";
import { Problems } from "./parts/problems.tsx";
import { Start } from "./parts/start.tsx";
import { Failure, Loading } from "./parts/status.tsx";
import { callScript, reasonOf } from "./script.ts";

const firstLocale: Locale = navigator.language.startsWith("zh") ? "zh" : "en";

export function Sidebar() {
  const [state, setState] = useState<SidebarState>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    callScript("sidebarState").then(setState, (error: unknown) => setFailure(reasonOf(error)));
  }, []);
  const locale = state?.locale ?? firstLocale;
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  }, [locale]);
  return (
    <Language.Provider value={locale}>
      <main>
        {failure !== undefined && <Failure reason={failure} />}
        {state === undefined && failure === undefined && <Loading />}
        {state && <LanguageSwitch onChange={setState} />}
        {state && !state.isSetUp && <Start onSetUp={setState} />}
        {state && (
          <ImportArchive
            onImported={(overview) => setState({ ...state, isSetUp: true, overview })}
          />
        )}
        {state?.overview && <Overview overview={state.overview} onRecalculated={setState} />}
        {state?.overview && <Problems overview={state.overview} />}
      </main>
    </Language.Provider>
  );
}
