/** What a file is, by its first bytes: its name may say anything. */

export type FileKind = "table" | "workbook" | "old-workbook" | "open-document";

const ZIP = [0x50, 0x4b, 3, 4];
/** The container of .xls files, and of .xlsx files with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** An OpenDocument file is a zip whose first part says so; it is never packed. */
const DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument";
const NAME_AT = 30;

export function fileKind(bytes: Uint8Array): FileKind {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);
  if (begins(COMPOUND)) return "old-workbook";
  if (!begins(ZIP)) return "table";
  const head = new TextDecoder().decode(bytes.subarray(NAME_AT, NAME_AT + DOCUMENT.length));
  return head === DOCUMENT ? "open-document" : "workbook";
}
