/** A table or workbook that somebody edited, as records to import. */
import {
  type Archive,
  type FileTableKey,
  type Notice,
  type Problem,
  readTable,
  readWorkbook,
} from "#core";
import { fullArchive } from "../store/exchange/archive.ts";
import {
  type ImportTerms,
  planImportOf,
  type PlannedMerge,
} from "../store/exchange/planned-import.ts";
import { now, today } from "../store/identity.ts";
import { person } from "../store/person.ts";
import { decodeText } from "./decode-text.ts";
import { readRows } from "./read-rows.ts";

/** How a file was understood, for the reader of the dry run. */
export type EditedForm =
  | { readonly kind: "table"; readonly table: FileTableKey; readonly encoding: string }
  | { readonly kind: "workbook"; readonly sheets: readonly string[] };

/** A file with what its import would do; without a plan it is none that can be read, and `form` says as what it was tried. */
export interface EditedFile {
  readonly name: string;
  readonly tried: "table" | "workbook" | "old-workbook";
  readonly form?: EditedForm;
  readonly plan?: PlannedMerge;
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
  readonly unusable: number;
}

/** `note` says in the reader's language where a rating or a tick was typed. */
export async function readEditedFile(
  file: File,
  note: string,
  tell: (done: number) => void = () => undefined,
): Promise<EditedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const none = { name: file.name, problems: [], notices: [], unusable: 0 };
  if (isOldWorkbook(bytes)) return { ...none, tried: "old-workbook" };
  return isWorkbook(bytes)
    ? { ...none, tried: "workbook", ...(await workbook(bytes, file.name, note, tell)) }
    : { ...none, tried: "table", ...(await table(bytes, file.name)) };
}

/** A workbook is a zip file. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The container of .xls files, and of .xlsx files with a password. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

async function table(bytes: Uint8Array, name: string): Promise<Partial<EditedFile>> {
  const { text, encoding } = decodeText(bytes);
  const { rows } = await readRows(text);
  const read = readTable(rows, await fullArchive());
  if (!read) return {};
  return {
    form: { kind: "table", table: read.key, encoding: encoding.toUpperCase() },
    problems: read.problems,
    unusable: read.unusable,
    plan: await planned(read.archive, name, {
      isSettings: read.key === "settings" && read.problems.length === 0,
    }),
  };
}

async function workbook(
  bytes: Uint8Array,
  name: string,
  note: string,
  tell: (done: number) => void,
): Promise<Partial<EditedFile>> {
  const { readWorkbookFile } = await import("./read-workbook.ts");
  tell(0.05);
  const sheets = await readWorkbookFile(bytes);
  tell(0.5);
  const around = await fullArchive();
  tell(0.6);
  const read = readWorkbook(sheets, around, {
    reader: await person(),
    source: sourceOf(name),
    at: now(),
    today: today(),
    note,
  });
  if (!read) return {};
  tell(0.75);
  return {
    form: { kind: "workbook", sheets: read.sheets },
    problems: read.problems,
    notices: read.notices,
    unusable: read.problems.length,
    plan: await planned(read.archive, name, { held: read.bases, figures: read.figures }),
  };
}

function sourceOf(name: string) {
  return { channel: "workbook", title: name } as const;
}

function planned(archive: Archive, name: string, terms: ImportTerms): Promise<PlannedMerge> {
  return planImportOf(archive, sourceOf(name), terms);
}
