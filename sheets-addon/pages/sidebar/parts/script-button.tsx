/** A button that asks the script for something outside the sidebar: a tab, a row, a window. */
import type { ComponentChildren } from "preact";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";

interface Props {
  readonly ask: () => Promise<unknown>;
  /** What it is called by those who don't see what stands around it; the text on it is a part of that. */
  readonly label?: string;
  readonly look?: string;
  readonly onDone?: () => void;
  readonly children: ComponentChildren;
}

export function ScriptButton({ ask: question, label, look, onDone, children }: Props) {
  const { busy, failure, ask } = useScript();
  return (
    <>
      <button
        type="button"
        class={look}
        aria-label={label}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void ask(question, () => onDone?.());
        }}
      >
        {children}
      </button>
      {failure !== undefined && <Failure reason={failure} />}
    </>
  );
}
