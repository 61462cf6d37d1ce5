/** Tells what was saved and offers to undo it, by a button or by Ctrl+Z; several times, the last deed first. */
import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useRef, useState } from "preact/hooks";
import { useLocale } from "../locales/use-locale.tsx";
import { ChangedSince, type Deed, perform, type Undo } from "../store/undo.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { type Saving, useSaving } from "./use-saving.ts";

const Remember = createContext<(undo: Undo) => void>(() => undefined);

/** Saving what can be undone: like `useSaving`, but it is told what is to be written. */
export function useDeed(): readonly [Saving, (make: () => Promise<Deed>) => Promise<boolean>] {
  const remember = useContext(Remember);
  const [saving, run] = useSaving();
  const act = (make: () => Promise<Deed>): Promise<boolean> =>
    run(async () => remember(await perform(await make())));
  return [saving, act];
}

/** How long a notice stays, and how many deeds are remembered. */
const SHOWN = 10_000;
const DEEDS = 50;

type Said = "undo.saved" | "undo.undone" | "undo.changedSince" | "undo.failed";

export function UndoNotice(props: { children: ComponentChildren }) {
  const { t } = useLocale();
  const deeds = useRef<Undo[]>([]);
  const [said, setSaid] = useState<{ words: Said }>();
  const remember = useCallback((undo: Undo) => {
    deeds.current.push(undo);
    deeds.current.splice(0, deeds.current.length - DEEDS);
    setSaid({ words: "undo.saved" });
  }, []);
  const undoLast = useCallback(() => {
    const undo = deeds.current.pop();
    if (!undo) return;
    undo().then(
      () => setSaid({ words: "undo.undone" }),
      (error: unknown) =>
        setSaid({ words: error instanceof ChangedSince ? "undo.changedSince" : "undo.failed" }),
    );
  }, []);
  useUndoKey(undoLast);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Remember.Provider value={remember}>
      {props.children}
      <output class="undo" data-shown={said ? "" : undefined}>
        {said && (
          <>
            <Icon
              name={
                said.words === "undo.saved" || said.words === "undo.undone" ? "check" : "warning"
              }
              size={16}
            />
            <span>{t(said.words)}</span>
            {said.words === "undo.saved" && (
              <Button small aria-keyshortcuts="Control+Z" onClick={undoLast}>
                {t("undo.undo")}
              </Button>
            )}
          </>
        )}
      </output>
    </Remember.Provider>
  );
}

/** Ctrl+Z (⌘Z); in a field it belongs to the text. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
      const target = event.target as Element;
      if (!isUndo || target.closest("input:not([type=checkbox]), textarea, select")) return;
      event.preventDefault();
      undo();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [undo]);
}
