/** What a hand does on the map: pointing, moving, pinching, drawing a line around accounts. */
import { useRef } from "preact/hooks";
import { rectangle, type Spot } from "./area-selection.ts";

export const tools = ["move", "rectangle", "lasso"] as const;
export type Tool = (typeof tools)[number];

/** What the gestures mean; places are pixels from the upper left corner of the picture. */
interface Gestures {
  readonly tool: Tool;
  readonly onPoint: (at: Spot | undefined) => void;
  readonly onDrag: (dx: number, dy: number) => void;
  readonly onPinch: (factor: number, at: Spot) => void;
  /** The line so far; `done` when the hand lets go, `adding` when what was selected stays so. */
  readonly onDraw: (line: readonly Spot[], done: boolean, adding: boolean) => void;
}

/** A hand that means to click still moves a little. */
const TREMOR = 4;

interface Hand {
  readonly pointers: Map<number, Spot>;
  doing: "nothing" | "move" | "pinch" | "rectangle" | "lasso";
  line: Spot[];
  wasDragged: boolean;
}

/** The handlers of the element that holds the picture. */
export function useGestures(gestures: Gestures) {
  const handRef = useRef<Hand>({
    pointers: new Map(),
    doing: "nothing",
    line: [],
    wasDragged: false,
  });
  const { pointers } = handRef.current;

  const begin = (
    event: PointerEvent & { currentTarget: HTMLElement },
    from: Spot,
    at: Spot,
  ): void => {
    if (Math.hypot(at.x - from.x, at.y - from.y) < TREMOR) return;
    handRef.current.doing =
      event.shiftKey && gestures.tool === "move" ? "rectangle" : gestures.tool;
    handRef.current.wasDragged = true;
    handRef.current.line = [from];
    event.currentTarget.setPointerCapture(event.pointerId);
  };

  const draw = (event: PointerEvent, at: Spot, done: boolean): void => {
    const { doing, line } = handRef.current;
    if (doing === "lasso") line.push(at);
    gestures.onDraw(
      doing === "lasso" ? line : rectangle(line[0]!, at),
      done,
      event.shiftKey && gestures.tool !== "move" ? true : event.ctrlKey || event.metaKey,
    );
  };

  const end = (event: PointerEvent & { currentTarget: HTMLElement }): void => {
    if (!pointers.delete(event.pointerId)) return;
    const { doing } = handRef.current;
    if (doing === "rectangle" || doing === "lasso") draw(event, spotOf(event), true);
    if (pointers.size === 0) handRef.current.doing = "nothing";
    else if (doing === "pinch") handRef.current.doing = "move";
  };

  return {
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }): void {
      if (event.button !== 0 || (event.target as Element).closest("[data-own-gestures]")) return;
      handRef.current.wasDragged = false;
      pointers.set(event.pointerId, spotOf(event));
      if (pointers.size === 2) {
        handRef.current.doing = "pinch";
        handRef.current.wasDragged = true;
        for (const id of pointers.keys()) event.currentTarget.setPointerCapture(id);
      }
    },
    onPointerMove(event: PointerEvent & { currentTarget: HTMLElement }): void {
      const at = spotOf(event);
      const from = pointers.get(event.pointerId);
      if (!from) return gestures.onPoint(at);
      if (handRef.current.doing === "nothing") return begin(event, from, at);
      if (handRef.current.doing === "rectangle" || handRef.current.doing === "lasso")
        return draw(event, at, false);
      pointers.set(event.pointerId, at);
      if (handRef.current.doing === "move") return gestures.onDrag(at.x - from.x, at.y - from.y);
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      if (!other) return;
      gestures.onDrag((at.x - from.x) / 2, (at.y - from.y) / 2);
      const factor = distance(at, other) / Math.max(1, distance(from, other));
      gestures.onPinch(factor, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 });
    },
    onPointerUp: end,
    onPointerCancel: end,
    onPointerLeave(event: PointerEvent): void {
      if (event.pointerType !== "touch") gestures.onPoint(undefined);
    },
    onClickCapture(event: MouseEvent): void {
      // The link under the hand is not meant when the hand has moved the map.
      if (!handRef.current.wasDragged) return;
      event.preventDefault();
      event.stopPropagation();
      handRef.current.wasDragged = false;
    },
    onDragStart: (event: Event): void => event.preventDefault(),
  };
}

function spotOf(event: (PointerEvent & { currentTarget: HTMLElement }) | PointerEvent): Spot {
  const { left, top } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
