/** The whole sidebar: first set-up, overview, account, map, scales and import, in the language of the workbook. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Locale } from "#core";
import type { AccountCard, SidebarState } from "../sidebar-contract.ts";
import { Language } from "./locales/language.tsx";
import { About } from "./parts/about.tsx";
import { Account } from "./parts/account.tsx";
import { CustomerMap } from "./parts/customer-map.tsx";
import { Exchange } from "./parts/exchange.tsx";
import { Guide } from "./parts/guide.tsx";
import { LanguageSwitch } from "./parts/language-switch.tsx";
import { Overview } from "./parts/overview.tsx";
import { RecalculationProgress } from "./parts/recalculation-progress.tsx";
import { Problems } from "./parts/problems.tsx";
import { Sample } from "./parts/sample.tsx";
import { Scales } from "./parts/scales.tsx";
import { Start } from "./parts/start.tsx";
import { Failure, Loading } from "./parts/status.tsx";
import { useKeptFocus } from "./parts/use-kept-focus.ts";
import { useRecalculation } from "./parts/use-recalculation.ts";
import { Views, type View } from "./parts/views.tsx";
import { callScript, reasonOf } from "./script.ts";

const firstLocale: Locale = navigator.language.startsWith("zh") ? "zh" : "en";

/** 300 pixels less the padding; the map is as high as it is wide. */
const MAP = 276;

export function Sidebar({ recalculates = false }: { readonly recalculates?: boolean }) {
  const [state, setState] = useState<SidebarState>();
  const [failure, setFailure] = useState<string>();
  const [view, setView] = useState<View>("overview");
  const [card, setCard] = useState<AccountCard>();
  const locale = state?.locale ?? firstLocale;
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  }, [locale]);
  const changed = (next: SidebarState) => {
    // What a card says is in the language and of the figures of before.
    setCard(undefined);
    setState(next);
  };
  const recalculation = useRecalculation(changed);
  /** What an import or another language left undone is gone on with. */
  const changedHere = (next: SidebarState) => {
    changed(next);
    if (next.progress) recalculation.run(true);
  };
  useEffect(() => {
    callScript("sidebarState").then(setState, (error: unknown) => setFailure(reasonOf(error)));
  }, []);
  const withoutSample = (next: SidebarState) => {
    setView("overview");
    changedHere(next);
  };
  const dueRef = useRef(recalculates);
  useEffect(() => {
    if (!state || !dueRef.current) return;
    dueRef.current = false;
    recalculation.run(false);
  }, [state, recalculation]);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main, state, view, card);
  const showCard = (next: AccountCard) => {
    setCard(next);
    setView("account");
  };
  return (
    <Language.Provider value={locale}>
      <main ref={main} tabIndex={-1}>
        {failure !== undefined && <Failure reason={failure} />}
        {state === undefined && failure === undefined && <Loading />}
        {state && <LanguageSwitch onChange={changedHere} />}
        {state && !state.isSetUp && <Start onSetUp={changedHere} />}
        {state && !state.isSetUp && <Sample onChange={changedHere} />}
        {state?.isSetUp && (
          <RecalculationProgress progress={state.progress} recalculation={recalculation} />
        )}
        {state?.hasSample && <Guide onView={setView} onCard={showCard} onChange={withoutSample} />}
        {state?.overview && <Views view={view} onView={setView} />}
        {state && (view === "import" || !state.isSetUp) && <Exchange onReturn={changedHere} />}
        {state?.overview && view === "overview" && (
          <>
            {!state.hasSample && state.overview.accounts === 0 && <Sample onChange={changedHere} />}
            <Overview overview={state.overview} recalculation={recalculation} />
            <Problems overview={state.overview} />
          </>
        )}
        {state?.overview && view === "account" && (
          <Account key={locale} card={card} onCard={setCard} />
        )}
        {state?.overview && view === "map" && (
          <CustomerMap
            key={locale}
            width={MAP}
            height={MAP}
            selected={card?.id}
            onCard={showCard}
          />
        )}
        {state?.overview && view === "scales" && <Scales key={locale} />}
      </main>
      <About />
    </Language.Provider>
  );
}
