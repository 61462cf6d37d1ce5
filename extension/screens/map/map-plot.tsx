/** The map that can be handled: seen closer, walked through, pointed at, selected from. */
import {
  type AccountId,
  type MapWindow,
  type Placement,
  type Thresholds,
  mapScene,
  type SceneLook,
} from "#core";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useState } from "preact/hooks";
import { useWidth } from "../../components/use-width.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import { encloses, type Spot } from "./area-selection.ts";
import { HoverCard } from "./hover-card.tsx";
import { MapCanvas } from "./map-canvas.tsx";
import { MapPoint } from "./map-point.tsx";
import { backgroundTexts } from "./map-words.ts";
import { PlotTools } from "./plot-tools.tsx";
import { ThresholdHandles } from "./threshold-handles.tsx";
import { type Tool, useGestures } from "./use-gestures.ts";
import { useMapKeys } from "./use-map-keys.ts";
import { useMapWindow } from "./use-map-window.ts";
import { useNameTags } from "./use-name-tags.ts";

/** What is seen at the moment, for those who take a picture of it. */
export interface SeenMap {
  readonly window: MapWindow;
  readonly width: number;
  readonly height: number;
}

interface Plotted {
  readonly placements: readonly Placement[];
  readonly thresholds: Thresholds;
  readonly look: SceneLook;
  readonly notesOf: (placement: Placement) => readonly (readonly [string, string])[];
  readonly looked: AccountId | undefined;
  readonly onLook: (id: AccountId | undefined) => void;
  readonly selected: ReadonlySet<AccountId>;
  readonly onSelect: (ids: readonly AccountId[], adding: boolean) => void;
  readonly onThresholds: (parts: Partial<Thresholds>, isSettled: boolean) => void;
  /** What can be taken away as a file. */
  readonly files: ComponentChildren;
  readonly seenRef: { current: SeenMap | undefined };
}

const MARGIN = { top: 14, right: 18, bottom: 48, left: 52 } as const;
/** A hand need not hit a point exactly. */
const NEAR = 9;

export function MapPlot(props: Plotted) {
  const language = useLocale();
  const m = useMapWords();
  const { placements, thresholds, look, looked, selected, onLook, onSelect } = props;
  const [frameRef, width] = useWidth<HTMLDivElement>(720);
  const height = Math.round(Math.min(680, Math.max(340, width * 0.7)));
  const size = useMemo(() => ({ width, height, margin: MARGIN }), [width, height]);
  const view = useMapWindow(frameRef, size, thresholds);
  const { window, frame } = view;
  const { seenRef } = props;
  useLayoutEffect(() => {
    seenRef.current = { window, width, height };
  }, [seenRef, window, width, height]);
  const texts = useMemo(() => backgroundTexts(language), [language]);
  const sized = useMemo(() => ({ ...size, window }), [size, window]);
  const [tags, isAtRest] = useNameTags(placements, thresholds, {
    size: sized,
    radiusOf: look.radiusOf,
    texts,
    first: selected,
  });
  const scene = useMemo(
    () => mapScene(placements, frame, look, { looked, selected }, tags, texts),
    [placements, frame, look, looked, selected, tags, texts],
  );
  const [tool, setTool] = useState<Tool>("move");
  const [line, setLine] = useState<readonly Spot[]>([]);
  const spots = useMemo(() => {
    const at = new Map(scene.points.map((point) => [point.accountId, point]));
    return placements.map(({ accountId }) => at.get(accountId)!);
  }, [scene, placements]);
  const isSeen = ({ x, y }: Spot): boolean => {
    const { plot } = frame;
    return x >= plot.x && x <= plot.x + plot.width && y >= plot.y && y <= plot.y + plot.height;
  };
  // With nobody looked at, the first account that is seen is the way in for the keys.
  const lookedAt = placements.findIndex(({ accountId }) => accountId === looked);
  const active = lookedAt >= 0 ? lookedAt : Math.max(0, spots.findIndex(isSeen));
  const current = placements[active];

  const gestures = useGestures({
    tool,
    onPoint(at) {
      if (at) return onLook(nearest(spots.filter(isSeen), at)?.accountId);
      // An account that was reached by keys stays in sight.
      if (!frameRef.current?.querySelector("a.point:focus")) onLook(undefined);
    },
    onDrag: view.drag,
    onPinch: view.zoomAt,
    onDraw(drawn, done, adding) {
      setLine(done ? [] : [...drawn]);
      if (!done) return;
      const inside = spots.filter((spot) => isSeen(spot) && encloses(drawn, spot));
      onSelect(
        inside.map(({ accountId }) => accountId),
        adding,
      );
    },
  });

  const { onKeyDown, toggle } = useMapKeys(frameRef, {
    placements,
    spots,
    active,
    selected,
    onLook,
    onSelect,
    view,
  });

  return (
    <>
      <div class="plot__bar">
        <PlotTools tool={tool} onTool={setTool} view={view} />
        <div class="plot__files">{props.files}</div>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application takes keys and hands */}
      <div
        ref={frameRef}
        class={`plot plot--${tool}`}
        // The keys of the map are its own, so that arrows move over it and not over the page's text.
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes keys and a wheel
        tabIndex={0}
        aria-label={m("map.pictureLabel", { count: placements.length })}
        data-at-rest={isAtRest}
        onKeyDown={onKeyDown}
        style={{ height: `${height}px` }}
        {...gestures}
      >
        <MapCanvas scene={scene} width={width} height={height} />
        <svg class="plot__over" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <ThresholdHandles
            frame={frame}
            thresholds={thresholds}
            onMove={(changed) => props.onThresholds(changed, false)}
            onDone={(changed) => props.onThresholds(changed, true)}
          />
          {current && (
            <MapPoint
              key={current.accountId}
              placement={current}
              spot={spots[active]!}
              isSelected={selected.has(current.accountId)}
              onLook={onLook}
              onToggle={toggle}
            />
          )}
          {line.length > 1 && (
            <polygon class="plot__line" points={line.map(({ x, y }) => `${x},${y}`).join(" ")} />
          )}
        </svg>
        {lookedAt >= 0 && isSeen(spots[active]!) && line.length === 0 && (
          <HoverCard
            placement={current!}
            at={spots[active]!}
            within={size}
            notes={props.notesOf(current!)}
          />
        )}
      </div>
    </>
  );
}

function nearest<T extends Spot & { readonly radius: number }>(
  spots: readonly T[],
  at: Spot,
): T | undefined {
  let best: T | undefined;
  let least = Infinity;
  for (const spot of spots) {
    const apart = Math.hypot(spot.x - at.x, spot.y - at.y);
    if (apart <= spot.radius + NEAR && apart < least) {
      best = spot;
      least = apart;
    }
  }
  return best;
}
