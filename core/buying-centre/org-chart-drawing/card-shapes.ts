/** The card of a person and the place of somebody who is missing, as shapes. */
import { shortened, textWidth } from "../../map/drawing/text-width.ts";
import type { ChartPerson, OrgCard, OrgHole } from "../org-chart.ts";
import type { OrgPalette } from "../org-chart-palette.ts";
import { type Shape, box, words } from "./shape.ts";
import { type OrgTexts, stanceSigns } from "./org-texts.ts";

const PADDING = 14;

/** Bold letters are so much wider than what widths are estimated for. */
const BOLD = 1.15;

const INFLUENCE = { width: 46, height: 6 } as const;

export function cardShapes(
  { x, y, width, height, person }: OrgCard,
  isTop: boolean,
  texts: OrgTexts,
  palette: OrgPalette,
): readonly Shape[] {
  const { contact, stakeholder } = person;
  const stance = stakeholder?.stance ?? "unknown";
  const { ink, ground } = palette.stances[stance];
  const left = x + PADDING;
  const most = width - 2 * PADDING;
  const line = (text: string, down: number, size: number, fill: string, weight = 400): Shape =>
    words(
      shortened(text, size, most),
      { x: left, y: y + down, "font-size": size, "font-weight": weight },
      fill,
    );
  const pill = `${stanceSigns[stance]} ${texts.stance(stance)}`;
  return [
    box({ x, y, width, height }, palette.card, {
      rx: 8,
      stroke: isTop ? palette.accent : palette.edge,
      "stroke-width": isTop ? 2.5 : 1.25,
      // Dashed as long as nobody has met the person.
      "stroke-dasharray": stakeholder?.metOn ? undefined : "5 4",
    }),
    box({ x, y: y + 10, width: 5, height: height - 20 }, ink, { rx: 2 }),
    line(contact.name, 23, 14, palette.text, 650),
    ...(contact.position ? [line(contact.position, 40, 12, palette.quietText)] : []),
    line(texts.marks(person), 57, 11, palette.quietText),
    box({ x: left, y: y + 66, width: textWidth(pill, 11) * BOLD + 18, height: 18 }, ground, {
      rx: 9,
      stroke: stance === "unknown" ? palette.edge : undefined,
      "stroke-dasharray": stance === "unknown" ? "3 3" : undefined,
    }),
    words(pill, { x: left + 8, y: y + 79, "font-size": 11, "font-weight": 600 }, ink),
    ...influenceShapes(person, x + width - PADDING, y + 75, palette),
    line(texts.met(person), 99, 11, stakeholder?.metOn ? palette.quietText : palette.text),
  ];
}

/** A bar of ten with its figure; an unknown influence is an empty bar with a question mark. */
function influenceShapes(
  { stakeholder }: ChartPerson,
  right: number,
  middle: number,
  palette: OrgPalette,
): readonly Shape[] {
  const influence = stakeholder?.influence;
  const x = right - INFLUENCE.width - 24;
  const y = middle - INFLUENCE.height / 2;
  return [
    box({ x, y, ...INFLUENCE }, "none", { rx: 3, stroke: palette.edge, "stroke-width": 1 }),
    ...(influence
      ? [
          box({ x, y, ...INFLUENCE, width: (INFLUENCE.width * influence) / 10 }, palette.text, {
            rx: 3,
          }),
        ]
      : []),
    words(
      influence === undefined ? "?" : String(influence),
      { x: right, y: middle + 4, "font-size": 12, "font-weight": 650, "text-anchor": "end" },
      palette.text,
    ),
  ];
}

export function holeShapes(
  { x, y, width, height, position }: OrgHole,
  texts: OrgTexts,
  palette: OrgPalette,
): readonly Shape[] {
  const most = width - 2 * PADDING;
  return [
    box({ x, y, width, height }, "none", {
      rx: 8,
      stroke: palette.accent,
      "stroke-width": 1.5,
      "stroke-dasharray": "2 4",
      "stroke-linecap": "round",
    }),
    words(
      shortened(texts.hole, 12, most),
      { x: x + PADDING, y: y + 21, "font-size": 12, "font-weight": 650 },
      palette.accent,
    ),
    words(
      shortened(texts.position(position), 11, most),
      { x: x + PADDING, y: y + 39, "font-size": 11 },
      palette.text,
    ),
  ];
}
