/** A tab of the workbook as a spreadsheet shows it, drawn from what the script wrote: cells, widths, formats, colours. Google's own charts are left out. */
import { rulesOf, type FormatRule } from "../sheets-host/conditional-format.ts";
import type { Host } from "../sheets-host/host.ts";
import { layer, type CellProperty, type SheetState } from "../sheets-host/workbook.ts";

/** The tab as a page of this size. */
export function sheetPage(
  host: Host,
  name: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const sheet = host.workbook.sheets.find((one) => one.name === name)!;
  const size = (kind: string) => (sheet.settings.get(kind) ?? new Map()) as Map<number, never>;
  const [columns, hidden] = [size("column width"), size("column hidden")];
  const shown: number[] = [];
  for (let at = 1, left = 46; at <= sheet.maxColumns && left < width; at++)
    if (!hidden.get(at)) {
      shown.push(at);
      left += columns.get(at) ?? 100;
    }
  const rows = host.rows(name);
  const count = Math.ceil((height - 90) / 22);
  const line = (row: number) => {
    const cells = shown.map((at) => cellOf(sheet, rows[row - 1]?.[at - 1] ?? "", row, at));
    const tall = size("row height").get(row) ?? 22;
    return `<tr style="height:${tall}px"><th>${row}</th>${cells.join("")}</tr>`;
  };
  const body = Array.from({ length: count }, (_, at) => at + 1)
    .filter((row) => !size("row hidden").get(row))
    .map(line);
  const heads = shown.map((at) => `<th>${letterOf(at)}</th>`).join("");
  const whole = shown.reduce((sum, at) => sum + (columns.get(at) ?? 100), 46);
  const widths = shown.map((at) => `<col style="width:${columns.get(at) ?? 100}px">`).join("");
  const tabs = host.workbook.sheets
    .filter(({ settings }) => !settings.get("hidden"))
    .map((one) => tabOf(one, one === sheet));
  return `<!doctype html><meta charset="utf-8"><style>${css}</style><body style="width:${width}px;height:${height}px">
    <div class="grid"><table style="width:${whole}px"><colgroup><col style="width:46px">${widths}</colgroup>
    <thead><tr><th></th>${heads}</tr></thead><tbody>${body.join("")}</tbody></table></div>
    <div class="tabs">${tabs.join("")}</div></body>`;
}

const css = `* { box-sizing: border-box } body { margin: 0; display: flex; flex-direction: column; overflow: hidden; background: #fff;
  font: 13px Arial, "Noto Sans CJK SC", "Noto Sans SC", sans-serif; color: #202124 }
  .grid { flex: 1; overflow: hidden } table { border-collapse: collapse; table-layout: fixed }
  td { border: 1px solid #e2e3e3; padding: 2px 4px; overflow: hidden; white-space: nowrap; vertical-align: bottom }
  th { border: 1px solid #c7c7c7; background: #f8f9fa; color: #5f6368; font-weight: 400; font-size: 11px; padding: 0 }
  .tabs { display: flex; height: 40px; background: #f1f3f4; padding-left: 46px; overflow: hidden }
  .tab { padding: 10px 14px 0; white-space: nowrap; color: #444746; border-bottom: 4px solid transparent }
  .tab[data-active] { background: #fff; color: #0b57d0; font-weight: 700 }`;

function tabOf({ name, settings }: SheetState, isActive: boolean): string {
  const colour = String(settings.get("tab colour") || "transparent");
  const active = isActive ? " data-active" : "";
  return `<div class="tab"${active} style="border-color:${colour}">${escaped(name)}</div>`;
}

function cellOf(sheet: SheetState, value: unknown, row: number, column: number): string {
  const own = (property: CellProperty) => layer(sheet, property).get(row, column);
  const { background, colour } = tinted(sheet, value, row, column);
  const style = [
    `background:${background ?? own("background") ?? "transparent"}`,
    `color:${colour ?? own("fontColor") ?? "inherit"}`,
    `font-weight:${own("fontWeight") ?? "400"}`,
    `text-align:${typeof value === "number" ? "right" : "left"}`,
    ...(own("wrap") === true ? ["white-space:normal;vertical-align:middle"] : []),
  ];
  return `<td style="${style.join(";")}">${escaped(written(value, own("numberFormat")))}</td>`;
}

function written(value: unknown, format: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  if (format === "0%") return `${Math.round(value * 100)}%`;
  if (format === "0.0") return value.toFixed(1);
  if (format === "#,##0.00")
    return value.toLocaleString("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return String(Number(value.toPrecision(9)));
}

/** What the rules of the sheet make of a cell: words in a colour, or shares and points that are the deeper the higher. */
function tinted(
  sheet: SheetState,
  value: unknown,
  row: number,
  column: number,
): { readonly background?: string; readonly colour?: string } {
  for (const rule of rulesOf(sheet).filter(({ ranges }) => ranges.some((one) => isIn(one)))) {
    const words = [...String(rule.condition?.values[0] ?? "").matchAll(/="([^"]*)"/gu)];
    if (words.some(([, word]) => word === value && value !== ""))
      return {
        background: rule.look["Background"] as string,
        colour: rule.look["FontColor"] as string,
      };
    if (!rule.condition && typeof value === "number") return { background: shade(rule, value) };
  }
  return {};

  function isIn(range: FormatRule["ranges"][number]): boolean {
    const { row: top, column: left, rows, columns } = range;
    return row >= top && row < top + rows && column >= left && column < left + columns;
  }
}

function shade({ gradient }: FormatRule, value: number): string {
  const [colour = "", , most = "1"] = (gradient["Max"] ?? []) as readonly string[];
  const share = Math.round(100 * Math.min(1, Math.max(0, value / Number(most))));
  return `color-mix(in srgb, ${colour} ${share}%, white)`;
}

function letterOf(column: number): string {
  const first = Math.floor((column - 1) / 26);
  return (
    (first > 0 ? String.fromCharCode(64 + first) : "") +
    String.fromCharCode(65 + ((column - 1) % 26))
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>]/gu, (mark) => `&#${mark.charCodeAt(0)};`);
}
