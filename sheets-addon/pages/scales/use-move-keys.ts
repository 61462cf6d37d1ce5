/** Alt and an arrow key move the factor that has the focus; the focus goes along. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { FactorId } from "#core";

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export function useMoveKeys(
  form: RefObject<HTMLFormElement | null>,
  move: (id: FactorId, by: number) => void,
): void {
  useEffect(() => {
    const element = form.current;
    const press = (event: KeyboardEvent) => {
      const by = event.altKey ? steps[event.key] : undefined;
      const focused = event.target as HTMLElement;
      const factor = focused.closest<HTMLElement>("[data-factor]");
      if (by === undefined || !factor) return;
      event.preventDefault();
      move(factor.dataset["factor"] as FactorId, by);
      // A control that changed its place has lost the focus.
      requestAnimationFrame(() => focused.focus());
    };
    element?.addEventListener("keydown", press);
    return () => element?.removeEventListener("keydown", press);
  }, [form, move]);
}
