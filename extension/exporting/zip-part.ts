/** Replaces parts of a zip file without touching the others: packing a large sheet again would take as long as writing it. */
import { strFromU8, unzipSync, zipSync } from "fflate";

/** One part as it lies in a zip file: its bytes, and its line in the directory. */
interface Entry {
  readonly name: string;
  readonly offset: number;
  readonly local: Uint8Array;
  readonly line: Uint8Array;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LINE_LENGTH = 46;

/** The parts whose path fits, unpacked. */
export function partsOf(
  zip: Uint8Array,
  fits: (path: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  return unzipSync(zip, { filter: ({ name }) => fits(name) });
}

/** The same zip file with some of its parts replaced; all others keep their bytes and their order. */
export function withParts(
  zip: Uint8Array,
  parts: Readonly<Record<string, Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const packed = zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
  const replaced = new Map(entriesOf(packed).map((entry) => [entry.name, entry]));
  const entries = entriesOf(zip).map((entry) => replaced.get(entry.name) ?? entry);
  const lines: Uint8Array[] = [];
  let offset = 0;
  for (const { local, line } of entries) {
    const moved = line.slice();
    viewOf(moved).setUint32(42, offset, true);
    lines.push(moved);
    offset += local.length;
  }
  const end = zip.slice(endOf(zip));
  viewOf(end).setUint32(
    12,
    lines.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  viewOf(end).setUint32(16, offset, true);
  return joined([...entries.map(({ local }) => local), ...lines, end]);
}

function entriesOf(zip: Uint8Array): readonly Entry[] {
  const view = viewOf(zip);
  const end = endOf(zip);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const found: Omit<Entry, "local">[] = [];
  let at = directory;
  for (let number = 0; number < count; number++) {
    const nameLength = view.getUint16(at + 28, true);
    const length =
      LINE_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const line = zip.subarray(at, at + length);
    const name = strFromU8(line.subarray(LINE_LENGTH, LINE_LENGTH + nameLength));
    found.push({ name, line, offset: view.getUint32(at + 42, true) });
    at += length;
  }
  // What lies between two parts belongs to the first of them.
  const starts = [...found.map(({ offset }) => offset), directory].sort((a, b) => a - b);
  return found.map((entry) => ({
    ...entry,
    local: zip.subarray(entry.offset, starts[starts.indexOf(entry.offset) + 1]),
  }));
}

function endOf(zip: Uint8Array): number {
  const view = viewOf(zip);
  for (let at = zip.length - END_LENGTH; at >= 0; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Error("The file that was written is no zip file.");
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
