/** Takes lines of text apart into the pieces that an address of the Western kind is made of. */
import type { Stretch } from "../../snapshot.ts";
import { BOX, BUILDING, NUMBERED_NAME, ROAD, STREET, UNIT } from "../vocabulary/street-shapes.ts";
import { LEGAL_FORM, LEGAL_NAME } from "../vocabulary/organisation-shapes.ts";
import { COUNTRY, isRegion, isTownName, townLine } from "../vocabulary/town-shapes.ts";

type PieceKind =
  | "street"
  | "box"
  | "unit"
  | "building"
  | "numbered"
  | "town"
  | "region"
  | "country"
  | "name"
  | "other";

export interface Piece extends Stretch {
  readonly kind: PieceKind;
  readonly line: number;
  readonly code?: string;
  readonly city?: string | undefined;
  /** Is a town written behind its code, "80331 München"? */
  readonly isCodeFirst?: boolean;
  /** Does it only say what follows? */
  readonly isLabel?: boolean;
  /** Is it a street, though without a number? */
  readonly isRoad?: boolean;
  /** Could it be a part of a way, though nothing says which? */
  readonly isWay?: boolean;
}

// "Registered office: 3 Quay Street": what stands before the colon is no part of the address.
const LABEL = /^(?:[\p{L}\p{M}’'&/().-]+ ){0,5}[\p{L}\p{M}’'&/().-]+ ?[:：]\s*(?=\S)/u;
// "© 2004 Quay Street Pumps": a year is no number of a house.
const YEAR = /(?:©|copyright|\(c\)|since|est\.?|established) ?(?:\d{4} ?[-–] ?)?(?:19|20)\d\d ?$/iu;
// "panchanantala road", "Near Galaxy Bearing", "Attn: Parts": a few words and perhaps a number.
const WAY =
  /^(?!.*(?:\b(?:tel|phone|fax|call|e-?mail|www|open|hours|click|map|directions|mon|tue)\b|@))[\p{L}\p{M}\d.'’()#/&-]+(?: [\p{L}\p{M}\d.'’()#/&-]+){0,4}$/iu;
const LONGEST_WAY = 200;
const MOST_ROUNDS = 12;

/** The pieces of a line that stands at `offset` in the text. */
export function piecesOf(line: string, offset: number, number: number): readonly Piece[] {
  const label = LABEL.exec(line)?.[0].length ?? 0;
  const pieces: Piece[] = [];
  if (label > 0)
    pieces.push({
      kind: "other",
      line: number,
      start: offset,
      end: offset + label,
      isLabel: true,
    });
  for (const part of line.slice(label).matchAll(/[^,;|•·\n]+(?:(?<=\bP)\.(?= ?O))?/gu))
    takeApart(part[0], offset + label + part.index, number, pieces, 0);
  return pieces;
}

/** Is it, as a whole, a company's name with its legal form? */
export function isCompany(piece: string): boolean {
  const [name] = (LEGAL_FORM.test(piece) && piece.match(LEGAL_NAME)) || [];
  return name !== undefined && name.length > piece.length - 3;
}

function takeApart(text: string, at: number, line: number, pieces: Piece[], round: number): void {
  const lead = text.length - text.trimStart().length;
  const piece = text.trim().replace(/[.\s]+$/u, "");
  if (piece === "" || !/[\p{L}\p{N}]/u.test(piece)) return;
  const start = at + lead;
  const add = (kind: PieceKind, from: number, to: number, more: Partial<Piece> = {}): void => {
    pieces.push({ kind, line, start: start + from, end: start + to, ...more });
  };
  const rest = (from: number): void =>
    takeApart(
      piece.slice(from).replace(/^ ?[-–—/.)(:]+ /u, (mark) => " ".repeat(mark.length)),
      start + from,
      line,
      pieces,
      round + 1,
    );
  if (round > MOST_ROUNDS) return add("other", 0, piece.length);

  const unit = UNIT.exec(piece);
  if (unit) {
    add("unit", 0, unit[0].length);
    return rest(unit[0].length);
  }
  if (COUNTRY.test(piece)) return add("country", 0, piece.length);
  // Every street, box and town with its code has a number, mostly in figures.
  const hasDigit = /\d/u.test(piece);
  const hasNumber =
    hasDigit || /(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve)/u.test(piece);
  const street = hasNumber ? STREET.exec(piece) : null;
  const box = hasDigit ? BOX.exec(piece) : null;
  if (street && YEAR.test(piece.slice(0, street.index + 5))) return add("other", 0, piece.length);
  const found = street && box ? (street.index <= box.index ? street : box) : (street ?? box);
  if (found) {
    if (found.index > 0) takeApart(piece.slice(0, found.index), start, line, pieces, round + 1);
    add(found === street ? "street" : "box", found.index, found.index + found[0].length);
    return rest(found.index + found[0].length);
  }
  const town = hasDigit ? townLine(piece) : undefined;
  if (town) {
    add("town", 0, town.length, {
      code: town.code,
      city: town.city,
      isCodeFirst: /^\d{1,5} \p{L}/u.test(piece),
    });
    return rest(town.length);
  }
  if (isRegion(piece)) return add("region", 0, piece.length);
  if (isCompany(piece)) return add("other", 0, piece.length);
  // "116 Tarn Hall" has its number.
  const building = /^\d/u.test(piece) ? "numbered" : "building";
  if (BUILDING.test(piece)) return add(building, 0, piece.length, { isRoad: ROAD.test(piece) });
  if (hasDigit && NUMBERED_NAME.test(piece)) return add("numbered", 0, piece.length);
  const inside =
    /(?<=\S ) ?(?:Suite|Ste\.?|Unit|Floor|Level|Room|Rm\.?|Bldg\.?|#) ?[\dA-Z]|\d{1,2}(?:st|nd|rd|th) Floor/u.exec(
      piece,
    );
  if (inside && inside.index > 0) {
    takeApart(piece.slice(0, inside.index), start, line, pieces, round + 1);
    return rest(inside.index);
  }
  if (isTownName(piece)) add("name", 0, piece.length);
  else add("other", 0, piece.length, { isWay: piece.length <= LONGEST_WAY && WAY.test(piece) });
}
