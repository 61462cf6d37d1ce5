/** Alt and an arrow key move the factor that has the focus; the focus goes along. */
import type { FactorId } from "#core";
import { type RefObject } from "preact";
import { useEffect } from "preact/hooks";

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export function useMoveKeys(
  form: RefObject<HTMLElement | null>,
  move: (id: FactorId, by: number) => void,
): void {
  useEffect(() => {
    const element = form.current;
    const press = (event: KeyboardEvent): void => {
      const by = event.altKey ? steps[event.key] : undefined;
      const factor = (event.target as Element).closest<HTMLElement>("[data-factor]");
      if (by === undefined || !factor) return;
      event.preventDefault();
      move(factor.dataset["factor"] as FactorId, by);
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [form, move]);
}

/** Gives the focus back to a control that changed its place, or to the first of its factor that can have it. */
export function keepFocus(id: FactorId): void {
  const focused = document.activeElement as HTMLButtonElement | null;
  requestAnimationFrame(() => {
    if (focused?.isConnected && !focused.disabled) focused.focus();
    else inFactor(id, "button:enabled")?.focus();
  });
}

/** Goes to the first field of a factor that was just added. */
export function goToFactor(id: FactorId): void {
  requestAnimationFrame(() => inFactor(id, ".factor-editor__body .control")?.focus());
}

function inFactor(id: FactorId, selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-factor="${CSS.escape(id)}"] ${selector}`);
}
