/** The parts of a postal address: street, postcode and town as far as its text tells them apart. */
import { piecesOf, type Piece } from "./readers/address-pieces.ts";

export interface AddressParts {
  readonly street: string;
  readonly postalCode: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
}

const HAN = /\p{Script=Han}/u;
// Six digits anywhere are a mainland code; three, five or six at the very beginning one of Taiwan.
const HAN_CODE =
  /(?<![\d-])(\d{6})(?!\d|-| ?[号號弄巷室楼樓栋幢])|^[台臺]?[灣湾]? ?(\d{3}(?:\d{2,3})?)(?= ?\p{Script=Han}{2})/u;

/**
 * Splits an address; a Chinese one keeps its province and town in the street, as it is one line there.
 * @example addressParts("12 Quay Street, Hull HU1 9ZX").postalCode // "HU1 9ZX"
 */
export function addressParts(address: string): AddressParts {
  const folded = address.replace(/\s+/gu, " ").trim();
  return HAN.test(folded) ? hanParts(folded) : partsOf(folded, piecesOf(folded, 0, 0));
}

const STREETS: ReadonlySet<Piece["kind"]> = new Set([
  "street",
  "box",
  "unit",
  "building",
  "numbered",
]);

/** The parts by the pieces of an address, whose places are those of the text. */
export function partsOf(text: string, pieces: readonly Piece[]): AddressParts {
  const words = (piece: Piece | undefined) => piece && text.slice(piece.start, piece.end);
  const town = pieces.findIndex(({ kind }) => kind === "town");
  const beside = pieces[town - 1];
  // "Research Triangle Park, NC 27709": what stands on the line of the code is the town, whatever it ends with.
  const isTown =
    town > 1 &&
    pieces[town]!.city === undefined &&
    beside?.kind === "building" &&
    beside.line === pieces[town]!.line &&
    pieces[town - 2]!.line < beside.line;
  const before = town < 0 ? pieces : pieces.slice(0, isTown ? town - 1 : town);
  const isStrong = before.some(({ kind }) => kind === "street" || kind === "box");
  // "Unit 3 Canalside, Haven Reach, Exeter …": with its town named, all before it leads to the door.
  let last =
    !isStrong && pieces[town]?.city
      ? before.findLastIndex(({ kind }) => STREETS.has(kind) || kind === "name" || kind === "other")
      : before.findLastIndex(({ kind }) => STREETS.has(kind) || kind === "other");
  // "Council Offices, The Paddock, East Marsh, Norwick LN9 6QR": the name beside the town is a place.
  const isNamed = before.length > 1 && before.every(({ kind }) => kind === "name");
  if (isNamed && pieces[town]?.city !== undefined) last = before.length - 2;
  const first = pieces[0];
  const names = before.slice(last + 1).filter(({ kind }) => kind === "name" || kind === "region");
  const region = pieces.find(({ kind }) => kind === "region");
  const city = isTown
    ? words(beside)
    : (pieces[town]?.city ?? words(names.findLast(({ kind }) => kind === "name")));
  return {
    street: last < 0 || !first ? "" : text.slice(first.start, before[last]!.end).trim(),
    postalCode: pieces[town]?.code,
    city,
    region: words(region),
    country: words(pieces.find(({ kind }) => kind === "country")),
  };
}

function hanParts(address: string): AddressParts {
  const code = HAN_CODE.exec(address);
  const street = address
    .replace(code?.[0] ?? "", "")
    .replace(/[（(][^\p{L}\d]*[）)]|(?:邮政编码|郵政編碼|邮编|郵編|郵遞區號|郵政區號)[:：]?/gu, "")
    .replace(/^[\s,，、]+|[\s,，、.。]+$/gu, "");
  return { street, postalCode: code?.[1] ?? code?.[2] };
}
