/** Where everything of an org chart stands: cards in tidy trees, people without a line and open positions beside them. */
import type { Box } from "../map/drawing/map-frame.ts";
import type { Contact } from "../research/account/contact.ts";
import type { ContactId } from "../value/id.ts";
import type { NeededPosition } from "../research/account/needed-place.ts";
import { reportingLines } from "./reporting-line.ts";
import type { Stakeholder } from "./stakeholder.ts";
import { type Branch, tidyTree } from "./tidy-tree.ts";
import { type Tie, tiesOf } from "./tie.ts";

/** A person of the chart; somebody whom nobody has assessed has no stakeholder. */
export interface ChartPerson {
  readonly contact: Pick<Contact, "id" | "name" | "position">;
  readonly stakeholder?: Stakeholder | undefined;
}

export interface OrgCard extends Box {
  readonly person: ChartPerson;
  /** Has the person a reporting line, upward or downward? */
  readonly hasLine: boolean;
}

export interface OrgHole extends Box {
  readonly position: NeededPosition;
}

/** A line from the middle under the chief's card to the middle above the other's. */
export interface OrgLine {
  readonly from: ContactId;
  readonly to: ContactId;
  readonly path: string;
}

/** A tie drawn as a curve; `mark` lies where it leaves the upper card. */
export interface OrgTie {
  readonly tie: Tie;
  readonly path: string;
  readonly mark: { readonly x: number; readonly y: number };
}

/** A heading stands over those without a line, another over the open positions. */
export interface OrgHeading {
  readonly over: "unplaced" | "holes";
  readonly x: number;
  readonly y: number;
}

export interface OrgChart {
  readonly width: number;
  readonly height: number;
  /** Parents before those who report to them; then those without a line. */
  readonly cards: readonly OrgCard[];
  readonly holes: readonly OrgHole[];
  readonly lines: readonly OrgLine[];
  readonly ties: readonly OrgTie[];
  readonly headings: readonly OrgHeading[];
  /** People whose line isn't drawn, for it would close a circle. */
  readonly refused: readonly ContactId[];
}

const CARD = { width: 208, height: 108 } as const;
const HOLE = { width: 208, height: 52 } as const;
const APART = 24;
const BETWEEN_ROWS = 52;
const MARGIN = 16;
const HEADING = 26;
const PITCH = CARD.width + APART;

/**
 * Lays out the chart of people, siblings in the order given, so that it changes only where the people do. What has
 * no place in a tree stands to its right where `room`, the width to fill, allows it, and under it otherwise.
 */
export function orgChart(
  people: readonly ChartPerson[],
  holes: readonly NeededPosition[],
  room = 1080,
): OrgChart {
  const known = people.map(
    ({ contact: { id }, stakeholder }) => stakeholder ?? { id, contactId: id, assessedAt: "" },
  );
  const { bossOf, refused } = reportingLines(known);
  const chiefs = new Set(bossOf.values());
  const hasLine = ({ contact: { id } }: ChartPerson): boolean => bossOf.has(id) || chiefs.has(id);
  const placed = treeCards(people.filter(hasLine), bossOf);
  const unplaced = people.filter((person) => !hasLine(person));

  const treeRight = placed.length > 0 ? rightOf(placed) + APART : MARGIN;
  const columnsBeside = Math.floor((room - treeRight + APART - MARGIN) / PITCH);
  const isBeside = placed.length === 0 || columnsBeside >= 1;
  const left = isBeside ? treeRight : MARGIN;
  const columns = Math.max(1, isBeside ? columnsBeside : Math.floor((room - MARGIN) / PITCH));
  // Ties hang down from the lowest cards.
  const top = isBeside ? MARGIN : bottomOf(placed) + BETWEEN_ROWS;
  const loose = grid(unplaced.length, CARD, { x: left, y: top + HEADING }, columns);
  const holesTop = unplaced.length > 0 ? bottomOf(loose) + APART : top;
  const open = grid(holes.length, HOLE, { x: left, y: holesTop + HEADING }, columns);

  const cards = [
    ...placed,
    ...unplaced.map((person, at) => ({ ...loose[at]!, person, hasLine: false })),
  ];
  return {
    cards,
    refused,
    holes: holes.map((position, at) => ({ ...open[at]!, position })),
    lines: linesOf(placed, bossOf),
    ties: curvesOf(cards, tiesOf(known)),
    headings: [
      ...(unplaced.length > 0 ? [{ over: "unplaced", x: left, y: top + 14 } as const] : []),
      ...(holes.length > 0 ? [{ over: "holes", x: left, y: holesTop + 14 } as const] : []),
    ],
    width: Math.max(rightOf(cards), rightOf(open)) + MARGIN,
    height: Math.max(bottomOf(cards), bottomOf(open)) + MARGIN,
  };
}

function treeCards(
  people: readonly ChartPerson[],
  bossOf: ReadonlyMap<ContactId, ContactId>,
): readonly OrgCard[] {
  const below = new Map<ContactId | undefined, ChartPerson[]>();
  for (const person of people) {
    const boss = bossOf.get(person.contact.id);
    below.set(boss, [...(below.get(boss) ?? []), person]);
  }
  const branches = (of: ContactId | undefined): readonly Branch<ChartPerson>[] =>
    (below.get(of) ?? []).map((person) => ({ of: person, children: branches(person.contact.id) }));
  return tidyTree(branches(undefined)).map(({ of: person, across, depth }) => ({
    ...CARD,
    x: MARGIN + across * PITCH,
    y: MARGIN + depth * (CARD.height + BETWEEN_ROWS),
    person,
    hasLine: true,
  }));
}

function grid(
  count: number,
  size: { readonly width: number; readonly height: number },
  from: { readonly x: number; readonly y: number },
  columns: number,
): readonly Box[] {
  return Array.from({ length: count }, (_, at) => ({
    ...size,
    x: from.x + (at % columns) * PITCH,
    y: from.y + Math.floor(at / columns) * (size.height + APART / 2),
  }));
}

function linesOf(
  cards: readonly OrgCard[],
  bossOf: ReadonlyMap<ContactId, ContactId>,
): readonly OrgLine[] {
  const cardOf = new Map(cards.map((card) => [card.person.contact.id, card]));
  return cards.flatMap((card) => {
    const from = card.person.contact.id;
    const to = bossOf.get(from);
    const chief = to && cardOf.get(to);
    if (!chief) return [];
    const [startX, startY] = [middleOf(chief), chief.y + chief.height];
    const path = `M${startX} ${startY}V${startY + BETWEEN_ROWS / 2}H${middleOf(card)}V${card.y}`;
    return [{ from, to, path }];
  });
}

/** How far from the middle of a card its ties leave it, so that they keep clear of the lines. */
const ASIDE = { friend: 56, rival: -56 } as const;
const SAG = 30;

function curvesOf(cards: readonly OrgCard[], ties: readonly Tie[]): readonly OrgTie[] {
  const cardOf = new Map(cards.map((card) => [card.person.contact.id, card]));
  return ties.flatMap((tie) => {
    const [a, b] = [cardOf.get(tie.a), cardOf.get(tie.b)];
    if (!a || !b) return [];
    const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
    const [startX, startY] = [middleOf(upper) + ASIDE[tie.kind], upper.y + upper.height];
    const isLevel = upper.y === lower.y;
    const endX = middleOf(lower) + ASIDE[tie.kind];
    const endY = isLevel ? startY : lower.y;
    const bend = isLevel ? endY + SAG : endY - SAG;
    const path = `M${startX} ${startY}C${startX} ${startY + SAG} ${endX} ${bend} ${endX} ${endY}`;
    return [{ tie, path, mark: { x: startX, y: startY + SAG / 3 } }];
  });
}

function middleOf({ x, width }: Box): number {
  return x + width / 2;
}

function rightOf(boxes: readonly Box[]): number {
  return boxes.reduce((most, { x, width }) => Math.max(most, x + width), 0);
}

function bottomOf(boxes: readonly Box[]): number {
  return boxes.reduce((most, { y, height }) => Math.max(most, y + height), 0);
}
