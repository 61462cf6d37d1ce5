/** The org chart as a picture that can be pointed at and walked through with the keys. */
import {
  type ContactId,
  type NeededPosition,
  type OrgChart,
  orgChartDrawing,
  type OrgPalette,
  type Shape,
} from "#core";
import { h } from "preact";
import { useRef } from "preact/hooks";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { Centre } from "./centre-query.ts";
import { chartTexts, describePerson, positionWords } from "./centre-texts.ts";
import { chartStep, type Stop } from "./chart-step.ts";

/** The colours of the screen: the style sheet has them for light and for dark. */
const palette: OrgPalette = {
  background: "var(--surface)",
  card: "var(--raised)",
  text: "var(--ink)",
  quietText: "var(--ink-soft)",
  line: "var(--line-strong)",
  edge: "var(--line-strong)",
  accent: "var(--accent)",
  friend: "var(--good)",
  rival: "var(--bad)",
  stances: {
    ally: { ink: "var(--good)", ground: "var(--good-soft)" },
    supporter: { ink: "var(--info)", ground: "var(--info-soft)" },
    neutral: { ink: "var(--ink-soft)", ground: "var(--sunken)" },
    opponent: { ink: "var(--bad)", ground: "var(--bad-soft)" },
    unknown: { ink: "var(--ink-faint)", ground: "var(--raised)" },
  },
};

export function OrgChartPicture(props: {
  centre: Centre;
  chart: OrgChart;
  current: ContactId | undefined;
  onCurrent: (id: ContactId) => void;
  /** A card was clicked, or opened with Enter or twice. */
  onChoose: (id: ContactId) => void;
  onOpen: (id: ContactId) => void;
  onFind: (position: NeededPosition) => void;
  onKey: (key: string, id: ContactId) => boolean;
}) {
  const language = useLocale();
  const say = useCentreWords();
  const ref = useRef<SVGSVGElement>(null);
  const { centre, chart } = props;
  const drawing = orgChartDrawing(chart, chartTexts(language, say), palette);
  const ids = chart.cards.map(({ person }) => person.contact.id);
  const stops: readonly Stop[] = [
    ...chart.cards.map((card, at) => {
      const chief = ids.indexOf(centre.lines.bossOf.get(ids[at]!)!);
      return { ...card, chief: chief < 0 ? undefined : chief };
    }),
    ...chart.holes,
  ];
  const tabbed = Math.max(0, ids.indexOf(props.current!));
  const press = (event: KeyboardEvent, at: number): void => {
    const id = ids[at];
    const next = chartStep(stops, at, event.key);
    if (next !== undefined)
      ref.current?.querySelectorAll<SVGGElement>("[data-stop]")[next]?.focus();
    else if (event.key === "Enter" || event.key === " ") choose(at, props.onOpen);
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (!id || !props.onKey(event.key, id)) return;
    event.preventDefault();
  };
  const choose = (at: number, take: (id: ContactId) => void): void => {
    const hole = chart.holes[at - ids.length];
    if (hole) props.onFind(hole.position);
    else take(ids[at]!);
  };
  const stop = (at: number) => ({
    class: "org__stop",
    role: "button" as const,
    tabindex: at === tabbed ? 0 : -1,
    "data-stop": "",
    onKeyDown: (event: KeyboardEvent) => press(event, at),
    // Assistive technology clicks without a pointer: that is meant as Enter.
    onClick: ({ detail }: MouseEvent) => choose(at, detail === 0 ? props.onOpen : props.onChoose),
    onDblClick: () => at < ids.length && props.onOpen(ids[at]!),
  });
  return (
    <svg
      ref={ref}
      class="org__picture"
      width={chart.width}
      height={chart.height}
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no tag groups what is drawn
      role="group"
      aria-label={say("centre.chartLabel", { count: ids.length })}
    >
      <Shapes shapes={drawing.under} hidden />
      {drawing.cards.map(({ card, shapes }, at) => (
        <g
          key={ids[at]}
          {...stop(at)}
          data-current={ids[at] === props.current ? "" : undefined}
          onFocus={() => props.onCurrent(ids[at]!)}
        >
          <title>{describePerson(centre, card.person, language, say)}</title>
          <Shapes shapes={shapes} />
          <Ring box={card} />
        </g>
      ))}
      {drawing.holes.map(({ hole, shapes }, at) => (
        <g key={JSON.stringify(hole.position)} {...stop(ids.length + at)}>
          <title>
            {say("centre.describeHole", { position: positionWords(hole.position, language) })}
          </title>
          <Shapes shapes={shapes} />
          <Ring box={hole} />
        </g>
      ))}
      <Shapes shapes={drawing.over} hidden />
    </svg>
  );
}

function Ring({ box: { x, y, width, height } }: { box: Stop }) {
  return (
    <rect class="org__ring" x={x - 4} y={y - 4} width={width + 8} height={height + 8} rx={11} />
  );
}

function Shapes({ shapes, hidden }: { shapes: readonly Shape[]; hidden?: boolean }) {
  return (
    <g aria-hidden={hidden ? "true" : undefined}>
      {shapes.map(({ tag, attributes, text }, at) => h(tag, { key: at, ...attributes }, text))}
    </g>
  );
}
