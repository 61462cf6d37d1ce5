/** A table or workbook that somebody edited, as records to import. */
import {
  type Archive,
  type FileTableKey,
  type Notice,
  type Problem,
  type ReadFile,
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
import { type FileKind, fileKind } from "./file-kind.ts";
import { readRows } from "./read-rows.ts";

/** How a file was understood, for the reader of the dry run. */
export type EditedForm =
  | { readonly kind: "table"; readonly table: FileTableKey; readonly encoding: string }
  | { readonly kind: "workbook"; readonly sheets: readonly string[] };

/** A file with what its import would do; without a plan it is none that can be read, and `form` says as what it was tried. */
export interface EditedFile {
  readonly name: string;
  readonly tried: FileKind | "no-workbook";
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
  const tried = fileKind(bytes);
  if (tried === "old-workbook" || tried === "open-document") return { ...none, tried };
  if (tried === "table") return { ...none, tried, ...(await table(bytes, file.name)) };
  const { readWorkbookFile } = await import("./read-workbook.ts");
  tell(0.05);
  let sheets: ReadFile;
  try {
    sheets = await readWorkbookFile(bytes);
  } catch {
    return { ...none, tried: "no-workbook" };
  }
  tell(0.5);
  return { ...none, tried, ...(await workbook(sheets, file.name, note, tell)) };
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
  sheets: ReadFile,
  name: string,
  note: string,
  tell: (done: number) => void,
): Promise<Partial<EditedFile>> {
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
