/** Tells what was saved and offers to undo it, by a button or by Ctrl+Z; several times, the last deed first. */
import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useRef, useState } from "preact/hooks";
import { type Language, useLocale } from "../locales/use-locale.tsx";
import { ChangedSince } from "../store/undo/take-back.ts";
import type { Deed, Undo } from "../store/undo/deed.ts";
import { perform } from "../store/undo/undo.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";
import { type Saving, useSaving } from "./use-saving.ts";

/** What was done, in the language of whoever reads it: a notice changes its language with the screen. */
export type Words = (language: Language) => string;

type Tell = (words: Words, undo?: Undo) => void;

const Telling = createContext<Tell>(() => undefined);

/** Tells for a few seconds what was done, and offers the way back where there is one; only what is committed is told. */
export function useTell(): Tell {
  return useContext(Telling);
}

/** Does one deed after the other: a deed that builds on what is stored finds what the one before has written. */
type InTurn = <T>(deed: () => Promise<T>) => Promise<T>;

const Turns = createContext<InTurn>((deed) => deed());

const saved: Words = ({ t }) => t("undo.saved");

type Act = (make: () => Promise<Deed>, words?: Words) => Promise<boolean>;

/** Saving what can be undone: like `useSaving`, but it is told what is to be written. */
export function useDeed(): readonly [Saving, Act] {
  const tell = useTell();
  const inTurn = useContext(Turns);
  const [saving, run] = useSaving();
  const act: Act = (make, words = saved) =>
    run(() => inTurn(async () => tell(words, await perform(await make()))));
  return [saving, act];
}

/** How long a notice stays, and how many deeds are remembered. */
const SHOWN = 10_000;
const DEEDS = 50;

interface Said {
  readonly words: Words;
  readonly isTrouble?: boolean;
  readonly undo?: Undo | undefined;
}

export function UndoNotice(props: { children: ComponentChildren }) {
  const language = useLocale();
  const { t } = language;
  const deeds = useRef<Undo[]>([]);
  const [said, setSaid] = useState<Said>();
  const tell = useCallback<Tell>((words, undo) => {
    if (undo) deeds.current.push(undo);
    deeds.current.splice(0, deeds.current.length - DEEDS);
    setSaid({ words, undo });
  }, []);
  const undoLast = useCallback(() => {
    const undo = deeds.current.pop();
    if (!undo) return;
    undo().then(
      () => setSaid({ words: (one) => one.t("undo.undone") }),
      (error: unknown) => {
        const why = error instanceof ChangedSince ? "undo.changedSince" : "undo.failed";
        setSaid({ words: (one) => one.t(why), isTrouble: true });
      },
    );
  }, []);
  const lastRef = useRef<Promise<unknown>>(Promise.resolve());
  const inTurn = useCallback<InTurn>((deed) => {
    const turn = lastRef.current.then(deed, deed);
    lastRef.current = turn;
    return turn;
  }, []);
  useUndoKey(undoLast);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(undefined), SHOWN);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Telling.Provider value={tell}>
      <Turns.Provider value={inTurn}>{props.children}</Turns.Provider>
      <output class="undo" data-shown={said ? "" : undefined}>
        {said && (
          <>
            <Icon name={said.isTrouble ? "warning" : "check"} size={16} />
            <span class="undo__words">{said.words(language)}</span>
            {said.undo && (
              <Button small aria-keyshortcuts="Control+Z" onClick={undoLast}>
                {t("undo.undo")}
              </Button>
            )}
          </>
        )}
      </output>
    </Telling.Provider>
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
