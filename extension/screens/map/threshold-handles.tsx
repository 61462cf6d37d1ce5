/** The lines that divide the map, to be moved by hand or by keys. */
import type { MapFrame, Thresholds } from "#core";
import { useRef } from "preact/hooks";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";

type Axis = keyof Thresholds;

/** How far a key moves a line, in points. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -100,
  End: 100,
};
const GRIP = { long: 26, short: 10 } as const;

interface Handling {
  readonly frame: MapFrame;
  readonly thresholds: Thresholds;
  /** While it is moved. */
  readonly onMove: (part: Partial<Thresholds>) => void;
  /** When it is let go. */
  readonly onDone: (part: Partial<Thresholds>) => void;
}

export function ThresholdHandles(props: Handling) {
  return (
    <>
      <Handle {...props} axis="potential" />
      <Handle {...props} axis="relationship" />
    </>
  );
}

function Handle({ frame, thresholds, axis, onMove, onDone }: Handling & { axis: Axis }) {
  const { term } = useLocale();
  const m = useMapWords();
  const heldRef = useRef(false);
  const { plot, across, upward } = frame;
  const isUpright = axis === "relationship";
  const at = isUpright ? across(thresholds.relationship) : upward(thresholds.potential);
  const [from, length] = isUpright ? [plot.x, plot.width] : [plot.y, plot.height];
  if (at < from || at > from + length) return null;
  const moved = (value: number): Partial<Thresholds> => ({
    [axis]: Math.min(100, Math.max(0, Math.round(value))),
  });
  const under = (event: PointerEvent): Partial<Thresholds> => {
    const { left, top } = (event.currentTarget as Element).closest("svg")!.getBoundingClientRect();
    const pixel = isUpright ? event.clientX - left : event.clientY - top;
    const [zero, one] = isUpright ? [across(0), across(1)] : [upward(0), upward(1)];
    return moved((pixel - zero) / (one - zero));
  };
  const line = isUpright
    ? { x1: at, x2: at, y1: plot.y, y2: plot.y + plot.height }
    : { x1: plot.x, x2: plot.x + plot.width, y1: at, y2: at };
  const [wide, high] = isUpright ? [GRIP.long, GRIP.short] : [GRIP.short, GRIP.long];
  const grip = isUpright ? { x: at, y: plot.y } : { x: plot.x + plot.width, y: at };
  return (
    <g
      class={`divide divide--${axis}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no input can be a line of a drawing
      role="slider"
      tabindex={0}
      data-own-gestures
      aria-label={m("map.threshold", {
        scale: term(`scale-kind.${isUpright ? "business-relationship" : "purchase-potential"}`),
      })}
      aria-orientation={isUpright ? "horizontal" : "vertical"}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={thresholds[axis]}
      onPointerDown={(event) => {
        heldRef.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => heldRef.current && onMove(under(event))}
      onPointerUp={(event) => {
        if (!heldRef.current) return;
        heldRef.current = false;
        onDone(under(event));
      }}
      onPointerCancel={() => (heldRef.current = false)}
      onKeyDown={(event) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        onDone(moved(thresholds[axis] + (event.shiftKey ? 10 * step : step)));
      }}
    >
      <line class="divide__reach" {...line} />
      <line class="divide__line" {...line} />
      <rect
        class="divide__grip"
        x={grip.x - wide / 2}
        y={grip.y - high / 2}
        width={wide}
        height={high}
        rx={GRIP.short / 2}
      />
    </g>
  );
}
