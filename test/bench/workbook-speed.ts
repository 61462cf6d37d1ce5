/** A workbook of 10,000 accounts: with live formulas, beside the same rows with their results; and its way back. */
import {
  archiveWorkbook,
  type IsoDate,
  type IsoInstant,
  readWorkbook,
  type SheetCell,
  type Workbook,
} from "#core";
import { xlsxBytes } from "../../extension/exporting/write-xlsx.ts";
import { readWorkbookFile } from "../../extension/importing/read-workbook.ts";
import { portfolio } from "../exchange/made-up-portfolio.ts";
import { atMost, type Figure, median } from "./figure.ts";

const ACCOUNTS = 10_000;
const ROUNDS = 3;
const today = "2026-03-02" as IsoDate;
const entry = {
  reader: { kind: "person", name: "Wu" },
  source: { channel: "workbook" },
  at: "2026-03-05T09:00:00Z" as IsoInstant,
  today,
  note: "typed",
} as const;

export async function workbookSpeed(say: (text: string) => void): Promise<readonly Figure[]> {
  const archive = portfolio(1, ACCOUNTS);
  const whole = { ...archive, opportunities: archive.opportunities.slice(0, 1000) };
  const live = archiveWorkbook(whole, "en", today);
  const plain = withoutFormulas(live);
  const times = { live: [] as number[], plain: [] as number[], back: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.plain.push(await taken(() => xlsxBytes(plain)));
    times.live.push(await taken(() => xlsxBytes(archiveWorkbook(whole, "en", today))));
  }
  const bytes = await xlsxBytes(live);
  for (let round = 0; round < ROUNDS; round++)
    times.back.push(
      await taken(async () => readWorkbook(await readWorkbookFile(bytes), whole, entry)),
    );
  const [alive, dead, back] = [times.live, times.plain, times.back].map(median) as [
    number,
    number,
    number,
  ];
  say(
    `  ${ACCOUNTS} accounts, ${(bytes.length / 1e6).toFixed(1)} MB: with formulas ${ms(alive)} ms, without ${ms(dead)} ms; reading it back ${ms(back)} ms`,
  );
  return [
    atMost(
      2,
      "ratio",
      "xlsx of 10,000 accounts, against the same rows without formulas",
      alive / dead,
    ),
    atMost(2, "ratio", "reading that xlsx back, against writing it", back / alive),
  ];
}

async function taken(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function ms(time: number): string {
  return time.toFixed(0);
}

/** A number stands in each cell that would compute. */
function withoutFormulas(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell, at): SheetCell | undefined =>
          cell?.kind === "formula"
            ? {
                kind: "number",
                value: 100 / (1 + at),
                ...(cell.format && { format: cell.format }),
              }
            : cell,
        ),
      ),
    })),
  };
}
