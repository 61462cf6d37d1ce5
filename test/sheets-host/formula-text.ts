/** Formulas as Google lets one write them, in the words the engine understands; what it cannot compute is refused. */
import { HyperFormula } from "hyperformula";
import { NotModelled } from "./service-calls.ts";
import type { SheetState } from "./workbook.ts";

/** Google's functions that the engine may lack: it would say #NAME? where Google computes. */
const googleOnly = new Set(
  (
    "BYCOL BYROW MAP REDUCE SCAN MAKEARRAY LAMBDA LET QUERY SPARKLINE IMAGE IMPORTRANGE IMPORTDATA IMPORTHTML IMPORTXML " +
    "IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE REGEXMATCH REGEXEXTRACT REGEXREPLACE SPLIT JOIN FLATTEN SORTN " +
    "TOCOL TOROW WRAPROWS WRAPCOLS CHOOSECOLS CHOOSEROWS HSTACK VSTACK XMATCH IFNA FREQUENCY FORECAST TREND GROWTH LINEST " +
    "SEQUENCE RANDARRAY PERCENTILE QUARTILE RANK TEXTJOIN COUNTUNIQUE AVERAGEIFS MAXIFS MINIFS DATEVALUE TIMEVALUE EPOCHTODATE"
  ).split(" "),
);

/** Applies a change to the parts of a formula that are no quoted text. */
function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

export function asEngineFormula(sheet: SheetState, formula: string): string {
  return outsideText(formula, (part) => {
    for (const [, name = ""] of part.matchAll(/\b([A-Z][A-Z0-9_.]*)\s*\(/gi)) {
      const upper = name.toUpperCase();
      if (googleOnly.has(upper) && HyperFormula.getFunctionPlugin(upper) === undefined)
        throw new NotModelled(`the function ${upper} in a formula`);
    }
    return closeRanges(sheet, part);
  });
}

/** Gives open ranges such as `A2:C` the end of the grid, which the engine's grammar needs. */
function closeRanges(sheet: SheetState, part: string): string {
  return part.replaceAll(
    /((?:'((?:[^']|'')+)'|([\w.]+))!)?(\$?[A-Z]{1,3}\$?\d+):(\$?[A-Z]{1,3})(?![\w$(])/gi,
    (_, prefix = "", quoted, plain, from, to) => {
      const name = ((quoted ?? plain ?? sheet.name) as string).replaceAll("''", "'");
      const owner = sheet.workbook.sheets.find((other) => other.name === name) ?? sheet;
      return `${prefix}${from}:${to}${owner.maxRows}`;
    },
  );
}
