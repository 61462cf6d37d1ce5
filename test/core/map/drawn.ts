/** Made-up scenes of the map, and a pen that remembers what it was told to draw. */
import {
  type AccountId,
  mapFrame,
  type MapPen,
  mapScene,
  type MapScene,
  placement,
  type Placement,
  type SceneChoice,
  type SceneLook,
  type Score,
} from "#core";

export const thresholds = { relationship: 50, potential: 50 };
// A plot of 100 × 100 pixels whose upper left corner is the origin: a point of a score is a pixel.
export const size = {
  width: 100,
  height: 100,
  margin: { top: 0, right: 0, bottom: 0, left: 0 },
};
const same = { attack: "", defend: "", "fished-out": "", "comfort-zone": "" };
export const texts = { relationship: "R", potential: "P", quadrants: same, postures: same };

export const score = (low: number, high: number = low): Score => ({
  low,
  high,
  midpoint: (low + high) / 2,
  known: low === high ? 1 : 0.5,
});
export const at = (id: string, relationship: Score, potential: Score): Placement =>
  placement(id as AccountId, id, relationship, potential, thresholds);

export const plain: SceneLook = {
  theme: "light",
  doubt: "whiskers",
  markOf: ({ quadrant }) => ({ shape: "circle", hue: quadrant }),
  radiusOf: () => 5,
  stationsOf: () => [],
};

export const sceneOf = (
  placements: readonly Placement[],
  look: Partial<SceneLook> = {},
  choice: Partial<SceneChoice> = {},
): MapScene =>
  mapScene(
    placements,
    mapFrame(size, thresholds),
    { ...plain, ...look },
    { looked: undefined, selected: new Set(), ...choice },
    new Map(),
    texts,
  );

/** A stroke as it was drawn, with the numbers rounded to whole pixels. */
export interface Drawn {
  readonly kind: "box" | "path" | "mark" | "text";
  readonly at: readonly number[];
  readonly words?: string;
  readonly opacity?: number | undefined;
}

export function rememberingPen(): MapPen & { readonly drawn: readonly Drawn[] } {
  const drawn: Drawn[] = [];
  const round = (numbers: readonly number[]): readonly number[] => numbers.map(Math.round);
  return {
    drawn,
    box: ({ x, y, width, height }, { opacity }) =>
      void drawn.push({ kind: "box", at: round([x, y, width, height]), opacity }),
    path: (places, { opacity }) =>
      void drawn.push({ kind: "path", at: round(places.flat()), opacity }),
    mark: (shape, x, y, radius, { opacity }) =>
      void drawn.push({ kind: "mark", at: round([x, y, radius]), words: shape, opacity }),
    text: (words, x, y) => void drawn.push({ kind: "text", at: round([x, y]), words }),
    clipped: (_, draw) => draw(),
  };
}

export const ofKind = (pen: { readonly drawn: readonly Drawn[] }, kind: Drawn["kind"]) =>
  pen.drawn.filter((one) => one.kind === kind);
