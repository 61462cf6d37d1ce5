/** `RangeList`: the same change on several ranges of a sheet. */
import type { Area } from "./area.ts";
import { chain, serviceClass, type Method, type Signatures } from "./service-object.ts";
import { areaOfA1 } from "./sheet.ts";
import type { App } from "./spreadsheet-app.ts";
import type { SheetState } from "./workbook.ts";

interface List {
  readonly areas: readonly Area[];
}

const shared = [
  "clearContent()",
  "setBackground(string?)",
  "setFontColor(string?)",
  "setFontStyle(string?)",
  "setFontWeight(string?)",
  "setHorizontalAlignment(string?)",
  "setNote(string?)",
  "setNumberFormat(string)",
  "setValue(any)",
  "setWrap(boolean)",
];

export function rangeListMethods(app: App): Signatures<SheetState> {
  const forwarded = shared.map((signature): [string, Method<List>] => {
    const name = signature.slice(0, signature.indexOf("("));
    const method = ({ areas }: List, ...parameters: unknown[]) => {
      for (const area of areas) app.classes.range.invoke(area, name, parameters);
      return chain;
    };
    return [signature, method];
  });
  const lists = serviceClass<List>(app.calls, "SpreadsheetApp.RangeList", {
    ...Object.fromEntries(forwarded),
    "getRanges()": ({ areas }) => areas.map((area) => app.classes.range.of(area)),
  });
  return {
    "getRangeList(string[])": (sheet, notations: string[]) =>
      lists.of({ areas: Array.from(notations, (a1) => areaOfA1(sheet, a1)) }),
  };
}
