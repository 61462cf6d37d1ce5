/** Recalculates a workbook in LibreOffice and reads the results back, to the last bit. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { readXls, readXlsx } from "hucre/xlsx";
import { findCalc } from "../provision/calc.ts";

export type CellResult = string | number | boolean | Date | null;
type SheetResults = readonly (readonly CellResult[])[];
/** Sheets by name, rows and columns from zero. */
export type Results = ReadonlyMap<string, SheetResults>;

/** Where LibreOffice is, or undefined: then tests that need it are skipped with a word. */
export const calc = findCalc();

const MOST_TIME = 120_000;

/**
 * The results of all cells. Numbers come back through the old .xls format, for it alone holds their eight
 * bytes: CSV, OpenDocument and .xlsx as LibreOffice writes them keep only fifteen digits. Texts come
 * back through .xlsx, for readers of .xls lose some results of shared formulas.
 */
export async function recalculated(xlsx: Uint8Array): Promise<Results> {
  const folder = await mkdtemp(join(tmpdir(), "account-atlas-calc-"));
  try {
    const input = join(folder, "workbook.xlsx");
    await writeFile(input, xlsx);
    const numbers = await readXls(await converted(input, folder, "xls:MS Excel 97"));
    const texts = await readXlsx(await converted(input, folder, "xlsx:Calc MS Excel 2007 XML"));
    return new Map(
      texts.sheets.map(({ name, rows }, index) => [
        name,
        rows.map((row, at) =>
          row.map((cell, column) => {
            const number = numbers.sheets[index]?.rows[at]?.[column];
            return typeof cell === "number" && typeof number === "number" ? number : cell;
          }),
        ),
      ]),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file as LibreOffice opens and saves it, by way of OpenDocument where `by` says so. */
export async function resaved(xlsx: Uint8Array, by?: "ods"): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "account-atlas-calc-"));
  try {
    let input = join(folder, "workbook.xlsx");
    await writeFile(input, xlsx);
    if (by) {
      await converted(input, folder, "ods:calc8");
      input = join(folder, "converted", "workbook.ods");
    }
    return await converted(input, folder, "xlsx:Calc MS Excel 2007 XML");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file in another format of LibreOffice, such as `ods:calc8`. */
export async function savedAs(xlsx: Uint8Array, format: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "account-atlas-calc-"));
  try {
    const input = join(folder, "workbook.xlsx");
    await writeFile(input, xlsx);
    return await converted(input, folder, format);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function converted(input: string, folder: string, format: string): Promise<Uint8Array> {
  if (!calc) throw new Error("LibreOffice Calc is not installed.");
  const profile = pathToFileURL(join(folder, "profile")).href;
  const output = join(folder, "converted");
  await promisify(execFile)(
    calc,
    [
      "--headless",
      `-env:UserInstallation=${profile}`,
      "--convert-to",
      format,
      "--outdir",
      output,
      input,
    ],
    { timeout: MOST_TIME },
  );
  return readFile(join(output, `workbook.${format.split(":")[0]}`));
}
