/** Finds postal addresses of the Western kind, over several lines or within one. */
import { partsOf } from "../address-parts.ts";
import { shownAt } from "../proof.ts";
import { type Proposal, proposalOf } from "../proposal.ts";
import { type PageSnapshot, textOf } from "../snapshot.ts";
import { isCompany, type Piece, piecesOf } from "./address-pieces.ts";

// An address is written in a handful of lines; between its street and its town stand few names.
const MOST_PIECES = 14;
const MOST_NAMES = 3;
const LONGEST_LINE = 3000;
const LONGEST_NAME = 40;
const STRONG: ReadonlySet<Piece["kind"]> = new Set(["street", "box"]);
const STARTING: ReadonlySet<Piece["kind"]> = new Set([
  "street",
  "box",
  "unit",
  "building",
  "numbered",
]);

/** Proposals from the whole text. */
export function readWesternAddresses(snapshot: PageSnapshot): readonly Proposal[] {
  const pieces = withNumbersOfHouses(
    snapshot.lines.flatMap((line, number): readonly Piece[] => {
      const text = textOf(snapshot, line);
      if (text.length > LONGEST_LINE) return [];
      // "Tarn Widget Works, Inc." and the heading of a page end like buildings and are none.
      const isName = (line.heading > 0 && line.heading <= 2) || isCompany(text);
      return piecesOf(text, line.start, number).map((piece) =>
        piece.kind === "building" && (isName || isInTitle(snapshot, piece))
          ? { ...piece, kind: "other" }
          : piece,
      );
    }),
  );
  const proposals: Proposal[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const run = runAt(pieces, at);
    if (!run) continue;
    const place = { start: run[0]!.start, end: run.at(-1)!.end };
    const parts = partsOf(snapshot.text, run);
    proposals.push(
      proposalOf("address", "address", textOf(snapshot, place), shownAt(snapshot, place), {
        parts,
      }),
    );
    at += run.length - 1;
  }
  return proposals;
}

/** "3303 E. Linden" above "Caldwell, ID 83605" is a door, though towns are written so in other countries. */
function withNumbersOfHouses(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    if (piece.kind !== "town" || !piece.isCodeFirst) return piece;
    const town = pieces
      .slice(at + 1, at + 5)
      .find(({ kind }) => kind === "town" || kind === "other");
    const isNear = town !== undefined && town.kind === "town" && town.line - piece.line <= 2;
    return isNear && !town.isCodeFirst ? { ...piece, kind: "numbered" } : piece;
  });
}

/** What the title says of the page is its company, and no building. */
function isInTitle(snapshot: PageSnapshot, piece: Piece): boolean {
  return snapshot.title.toLowerCase().includes(textOf(snapshot, piece).toLowerCase());
}

/** The address that begins with this piece. */
function runAt(pieces: readonly Piece[], from: number): readonly Piece[] | undefined {
  const [first, second] = [pieces[from]!, pieces[from + 1]];
  if (!STARTING.has(first.kind)) return namesBeforeCode(pieces, from);
  // What ends like a building but stands above another name is a heading or a department.
  const isAbove = second?.kind === "name" && second.line > first.line;
  if (first.kind === "building" && !first.isRoad && isAbove) return undefined;
  let end = from;
  let names = 0;
  let town = -1;
  for (let at = from; at < pieces.length && at - from < MOST_PIECES; at += 1) {
    const piece = pieces[at]!;
    const before = pieces[at - 1];
    if (at > from && before && piece.line - before.line > 1) break;
    if (at > from && before?.kind === "country" && piece.line > before.line) break;
    if (piece.kind === "other" && !isOnTheWay(pieces, at)) break;
    if (town >= 0 && piece.kind !== "country" && piece.kind !== "region") break;
    if ((piece.kind === "name" || piece.kind === "other") && ++names > MOST_NAMES) break;
    if (piece.kind === "town") town = at;
    end = at;
  }
  const run = pieces.slice(from, end + 1);
  const strong = run.findLastIndex(({ kind }) => STRONG.has(kind));
  if (town < 0) {
    // "Quay Road, Port Tarn, Co. Norwick": a street without a number in a region that is named.
    if (strong < 0) return first.kind === "building" && isPlaced(run) ? run : undefined;
    // Without a town's code, what follows on further lines may be anything.
    return withoutTail(run, strong);
  }
  return strong >= 0 || run.some(({ kind }) => kind !== "town" && STARTING.has(kind))
    ? run
    : undefined;
}

// Only in these countries does a code that stands alone say that all before it on the line is an address.
const OWN_CODE = /^(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d)$/u;

/** "Council Offices, The Paddock, East Marsh, Norwick LN9 6QR": names on one line, and the town with its code. */
function namesBeforeCode(pieces: readonly Piece[], from: number): readonly Piece[] | undefined {
  const first = pieces[from]!;
  const before = pieces[from - 1];
  const opens = before?.line !== first.line || before.isLabel === true;
  if (first.kind !== "name" || !opens) return undefined;
  const rest = pieces.slice(from, from + 5);
  const town = rest.findIndex(({ kind }) => kind !== "name");
  const last = rest[town];
  const isTown =
    last?.kind === "town" && last.line === first.line && OWN_CODE.test(last.code ?? "");
  return isTown && last.city !== undefined && town >= 2 ? rest.slice(0, town + 1) : undefined;
}

/** What stands between a door and a town with its code belongs to the way there, however it is written. */
function isOnTheWay(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  if (piece.end - piece.start > LONGEST_NAME || !piece.isWay) return false;
  const next = pieces[at + 1];
  return next !== undefined && next.line - piece.line <= 1 && next.kind === "town";
}

function isPlaced(run: readonly Piece[]): boolean {
  const last = run.at(-1)!;
  const isNear = last.line - run[0]!.line <= 5;
  return (last.kind === "country" || last.kind === "region") && run.length >= 3 && isNear;
}

function withoutTail(run: readonly Piece[], strong: number): readonly Piece[] {
  let last = strong;
  for (let at = strong + 1; at < run.length; at += 1) {
    const { kind, line } = run[at]!;
    const isBeside = line === run[at - 1]!.line;
    if (kind === "unit" || kind === "region" || kind === "country") last = at;
    else if (kind === "building" && line - run[strong]!.line <= 1) last = at;
    else if (kind === "name" && isBeside && at - strong <= 2) last = at;
    else if (kind !== "name") break;
  }
  return run.slice(0, last + 1);
}
