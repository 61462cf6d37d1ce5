/** Questions to the script, and what came of them: whether one is under way, its answer, why it failed. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { ScriptFunctions } from "../../sidebar-contract.ts";
import { callScript, reasonOf } from "../script.ts";

export function useScript() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const ask = async <Answer>(question: () => Promise<Answer>, then: (answer: Answer) => void) => {
    setBusy(true);
    setFailure(undefined);
    try {
      then(await question());
    } catch (error) {
      setFailure(reasonOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, ask };
}

/** What the script answers when a part is opened; `undefined` until it has. */
export function useAnswer<Name extends "mapOf" | "scalesOf" | "sidebarState">(name: Name) {
  const [answer, setAnswer] = useState<ReturnType<ScriptFunctions[Name]>>();
  const [failure, setFailure] = useState<string>();
  const again = useCallback(() => {
    setFailure(undefined);
    const ask = callScript as (name: Name) => Promise<ReturnType<ScriptFunctions[Name]>>;
    ask(name).then(
      (told) => setAnswer(() => told),
      (error: unknown) => setFailure(reasonOf(error)),
    );
  }, [name]);
  useEffect(again, [again]);
  return { answer, failure, again };
}
