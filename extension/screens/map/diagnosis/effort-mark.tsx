/** The marks of the effort chart: what was found of an account, told by shape as well as by colour. */
import { type Diagnosis, markCorners, type MapMark } from "#core";

/** The radius of a mark, in pixels. */
export const MARK_RADIUS = 5.5;

const effortMarks = {
  comfort: { shape: "square", hue: "comfort-zone" },
  pond: { shape: "diamond", hue: "fished-out" },
  underserved: { shape: "triangle", hue: "attack" },
  usual: { shape: "ring", hue: "other" },
} as const satisfies Record<string, MapMark>;
export type EffortKind = keyof typeof effortMarks;

/** What is found of each account. */
export function kindsOf({
  comfortZone,
  fishedOut,
  underServed,
}: Diagnosis): ReadonlyMap<string, EffortKind> {
  const of = (kind: EffortKind, list: Diagnosis["comfortZone"]) =>
    list.map(({ placement }) => [placement.accountId, kind] as const);
  return new Map([
    ...of("comfort", comfortZone),
    ...of("pond", fishedOut),
    ...of("underserved", underServed),
  ]);
}

export function EffortMark(props: { kind: EffortKind; x: number; y: number; children?: string }) {
  const { kind, x, y } = props;
  const { shape } = effortMarks[kind];
  const corners = markCorners(shape, x, y, MARK_RADIUS);
  const title = props.children ? <title>{props.children}</title> : null;
  return corners ? (
    <polygon class={`effort effort--${kind}`} points={corners.join(" ")}>
      {title}
    </polygon>
  ) : (
    <circle class={`effort effort--${kind}`} cx={x} cy={y} r={MARK_RADIUS - 1.5}>
      {title}
    </circle>
  );
}
