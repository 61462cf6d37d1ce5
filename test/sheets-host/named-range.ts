/** Named ranges: set by a script, used by formulas. */
import { toA1 } from "./a1-notation.ts";
import type { Area } from "./area.ts";
import { ServiceError } from "./service-calls.ts";
import { serviceClass, stateOf, type Signatures } from "./service-object.ts";
import { areaOfA1 } from "./sheet.ts";
import { activeSheet } from "./spreadsheet.ts";
import type { App } from "./spreadsheet-app.ts";
import type { Workbook } from "./workbook.ts";

export function namedRangeMethods(app: App): Signatures<Workbook> {
  const names = new Set<string>();
  const view = serviceClass<{ name: string }>(app.calls, "SpreadsheetApp.NamedRange", {
    "getName()": ({ name }) => name,
    "getRange()": ({ name }) => app.classes.range.of(place(app.workbook, name)),
    "remove()": ({ name }) => remove(app.workbook, name),
  });
  const remove = ({ engine }: Workbook, name: string) => {
    if (!names.delete(name)) throw new ServiceError(`Named range not found: ${name}`);
    engine.removeNamedExpression(name);
  };
  // The engine moves its copy when rows are inserted, so the range is read back from there.
  const place = (workbook: Workbook, name: string) =>
    areaOfA1(
      activeSheet(workbook),
      (workbook.engine.getNamedExpressionFormula(name) ?? "").replace(/^=/, ""),
    );
  const absolute = (range: Area) => {
    const a1 = toA1(range).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return `='${range.sheet.name.replaceAll("'", "''")}'!${a1}`;
  };
  return {
    "setNamedRange(string,Range)": ({ engine }, name: string, range: object) => {
      if (
        !/^[A-Z_][\w.]{0,249}$/i.test(name) ||
        /^(true|false|r\d*c\d*|[a-z]{1,3}\d+)$/i.test(name)
      )
        throw new ServiceError("The name of the range is invalid.");
      const formula = absolute(stateOf(range) as Area);
      if (names.has(name)) engine.changeNamedExpression(name, formula);
      else engine.addNamedExpression(name, formula);
      names.add(name);
    },
    "getRangeByName(string)": (workbook, name: string) =>
      names.has(name) ? app.classes.range.of(place(workbook, name)) : null,
    "removeNamedRange(string)": remove,
    "getNamedRanges()": () => [...names].map((name) => view.of({ name })),
  };
}
