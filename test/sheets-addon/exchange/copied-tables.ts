/** An archive whose texts are hard to carry over the clipboard, and what a spreadsheet makes of text that is pasted into it. */
import {
  type Archive,
  type FileTableKey,
  type ProcessVersion,
  standardGuide,
  standardProcess,
} from "#core";
import { pastedKeys } from "../../../sheets-addon/pages/exchange/pasted-headings.ts";
import { account, noon, observation } from "../../core/made-up.ts";
import { archive as madeUp } from "../../core/exchange/made-up-archive.ts";
import { hostileNames } from "../../exchange/made-up-portfolio.ts";
import { enter } from "../../sheets-host/cell-entry.ts";

/** Texts that quoting, trimming or a spreadsheet's reading would change. */
const hard = [
  ...hostileNames.map((name) => name.trim()),
  'Two lines,\nthe second "quoted"',
  "left\tright",
  '"Best" supplier',
  "1/2",
  "12.50",
  "50%",
  "March 2026",
  "007",
  "12345678901234567890",
  "客户说：“先要方案”；\n然后再谈价格",
  "true",
];

const process = {
  id: "p1",
  createdAt: noon,
  stages: standardProcess,
  guides: standardGuide,
} as unknown as ProcessVersion;

export const archive: Archive = {
  ...madeUp,
  accounts: [
    ...madeUp.accounts,
    ...hard.map((name, at) => account(`hard-${at}`, { name, owner: name })),
  ],
  observations: [
    ...madeUp.observations,
    ...hard.map((value, at) => observation(`hard-o-${at}`, { value })),
  ],
  processes: [process],
};

export const copiedKeys = pastedKeys satisfies readonly FileTableKey[];

const today = new Date(2026, 10, 21);

/** The rows of a text as Google puts them into cells, and the text that copying these cells gives. */
export function throughASheet(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => copied(shown(cell))).join("\t")).join("\n");
}

function shown(cell: string): string {
  const { content, format } = enter(cell, undefined, today, () => true);
  if (content === null) return "";
  if (content instanceof Date)
    return `${content.getMonth() + 1}/${content.getDate()}/${content.getFullYear()}`;
  if (typeof content === "boolean") return String(content).toUpperCase();
  if (typeof content === "number")
    return format === undefined ? String(Number(content.toPrecision(10))) : `${content} ${format}`;
  return content.startsWith("=") ? "#ERROR!" : content.slice(1);
}

/** Only what would break a row stands between quotation marks. */
function copied(cell: string): string {
  return /[\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
