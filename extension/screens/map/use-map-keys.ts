/** What keys do on the map: walk the accounts, select them, move and zoom what is seen. */
import type { AccountId, Placement } from "#core";
import { type RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Spot } from "./area-selection.ts";
import { neighbour } from "./neighbour.ts";
import type { MapView } from "./use-map-window.ts";

interface Walk {
  readonly placements: readonly Placement[];
  /** Where the placements lie on the screen, in their order. */
  readonly spots: readonly Spot[];
  /** The place in the list of the account that the keys are at. */
  readonly active: number;
  readonly selected: ReadonlySet<AccountId>;
  readonly onLook: (id: AccountId) => void;
  readonly onSelect: (ids: readonly AccountId[], adding: boolean) => void;
  readonly view: MapView;
}

/** The handler of the plot, and what selects the account that the keys are at or takes it back. */
export function useMapKeys(plot: RefObject<HTMLElement | null>, walk: Walk) {
  const { placements, spots, active, selected, onLook, onSelect, view } = walk;
  const focusNextRef = useRef(false);
  useLayoutEffect(() => {
    if (!focusNextRef.current) return;
    focusNextRef.current = false;
    plot.current?.querySelector<SVGAElement>("a.point")?.focus({ preventScroll: true });
  }, [active, plot]);

  const toggle = (): void => {
    const id = placements[active]!.accountId;
    if (selected.has(id))
      onSelect(
        [...selected].filter((one) => one !== id),
        false,
      );
    else onSelect([id], true);
  };
  const go = (key: string, selecting: boolean): void => {
    const next = neighbour(spots, active, key);
    if (next === undefined) return;
    const { accountId, relationship, potential } = placements[next]!;
    view.show({ relationship: relationship.midpoint, potential: potential.midpoint });
    focusNextRef.current = true;
    onLook(accountId);
    if (selecting) onSelect([placements[active]!.accountId, accountId], true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const isOnPoint = (event.target as Element).matches("a.point");
    if (isOnPoint && key.startsWith("Arrow")) go(key, event.shiftKey);
    else if (isOnPoint && key === " ") toggle();
    else if (key === "Escape" && selected.size > 0) onSelect([], false);
    else if (!view.byKey(key)) return;
    event.preventDefault();
  };
  return { onKeyDown, toggle };
}
