/** The part of the map that is seen, as wheel, fingers, buttons and keys change it. */
import {
  mapFrame,
  type MapFrame,
  type MapSize,
  type MapWindow,
  type Thresholds,
  wholeMap,
} from "#core";
import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Spot } from "./area-selection.ts";
import { isWhole, type MapPlace, middleOf, moved, showing, zoomed } from "./map-window.ts";

/** Pressing a key or a button comes closer by so much. */
const STEP = 1.4;
/** A key moves the map by this part of what is seen. */
const STRIDE = 0.1;

export interface MapView {
  readonly window: MapWindow;
  readonly frame: MapFrame;
  readonly closer: () => void;
  readonly farther: () => void;
  readonly whole: () => void;
  readonly drag: (dx: number, dy: number) => void;
  readonly zoomAt: (factor: number, at: Spot) => void;
  readonly show: (place: MapPlace) => void;
  /** Moves or zooms by a key; says whether it was one of those. */
  readonly byKey: (key: string) => boolean;
}

/** `size` without its window; the wheel is listened to on the element. */
export function useMapWindow(
  ref: RefObject<HTMLElement | null>,
  size: MapSize,
  thresholds: Thresholds,
): MapView {
  const [window, setWindow] = useState<MapWindow>(wholeMap);
  const frame = useMemo(
    () => mapFrame({ ...size, window }, thresholds),
    [size, window, thresholds],
  );
  const latestRef = useRef({ frame, window });
  latestRef.current = { frame, window };
  const placeAt = ({ x, y }: Spot): MapPlace => {
    const {
      frame: { plot },
      window: seen,
    } = latestRef.current;
    const share = (at: number, from: number, length: number): number =>
      Math.min(1, Math.max(0, (at - from) / length));
    const { relationship, potential } = seen;
    return {
      relationship:
        relationship.low + share(x, plot.x, plot.width) * (relationship.high - relationship.low),
      potential: potential.high - share(y, plot.y, plot.height) * (potential.high - potential.low),
    };
  };
  const zoomAt = (factor: number, at: Spot): void => {
    const place = placeAt(at);
    setWindow((seen) => zoomed(seen, factor, place));
  };
  const stride = (across: number, upward: number): void =>
    setWindow((seen) =>
      moved(seen, {
        relationship: across * STRIDE * (seen.relationship.high - seen.relationship.low),
        potential: upward * STRIDE * (seen.potential.high - seen.potential.low),
      }),
    );
  const byMiddle = (factor: number): void =>
    setWindow((seen) => zoomed(seen, factor, middleOf(seen)));
  const keys: Readonly<Record<string, () => void>> = {
    "+": () => byMiddle(STEP),
    "=": () => byMiddle(STEP),
    "-": () => byMiddle(1 / STEP),
    "0": () => setWindow(wholeMap),
    ArrowLeft: () => stride(-1, 0),
    ArrowRight: () => stride(1, 0),
    ArrowUp: () => stride(0, 1),
    ArrowDown: () => stride(0, -1),
  };
  useEffect(() => {
    const element = ref.current;
    const turn = (event: WheelEvent): void => {
      const isMeant = event.ctrlKey || event.metaKey;
      // Over the map the wheel would trap whoever only wants to scroll on.
      if (!isMeant && !element?.contains(document.activeElement)) return;
      if (!isMeant && event.deltaY > 0 && isWhole(latestRef.current.window)) return;
      event.preventDefault();
      const { left, top } = element!.getBoundingClientRect();
      // Two fingers on a touch pad arrive as a wheel with Ctrl, and in much smaller steps.
      const speed = event.ctrlKey && Math.abs(event.deltaY) < 40 ? 0.01 : 0.0022;
      zoomAt(Math.exp(-event.deltaY * speed), { x: event.clientX - left, y: event.clientY - top });
    };
    element?.addEventListener("wheel", turn, { passive: false });
    return () => element?.removeEventListener("wheel", turn);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it reads what is current from a reference
  }, []);
  return {
    window,
    frame,
    closer: keys["+"]!,
    farther: keys["-"]!,
    whole: keys["0"]!,
    zoomAt,
    drag: (dx, dy) =>
      setWindow((seen) => {
        const { plot } = latestRef.current.frame;
        return moved(seen, {
          relationship: (-dx / plot.width) * (seen.relationship.high - seen.relationship.low),
          potential: (dy / plot.height) * (seen.potential.high - seen.potential.low),
        });
      }),
    show: (place) => setWindow((seen) => showing(seen, place)),
    byKey(key) {
      const deed = keys[key];
      deed?.();
      return deed !== undefined;
    },
  };
}
