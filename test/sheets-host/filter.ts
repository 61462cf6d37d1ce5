/** The basic filter of a sheet, of which there is one at most. */
import type { Area } from "./area.ts";
import { ServiceError } from "./service-calls.ts";
import { serviceClass, type Signatures } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";
import type { SheetState } from "./workbook.ts";

interface FilterState {
  readonly range: Area;
}

export function filterClasses(app: App) {
  const filters = serviceClass<FilterState>(app.calls, "SpreadsheetApp.Filter", {
    "getRange()": ({ range }) => app.classes.range.of(range),
    "remove()": ({ range }) => {
      range.sheet.settings.delete("filter");
    },
  });
  const filterOf = (sheet: SheetState) => sheet.settings.get("filter") as FilterState | undefined;
  const sheetMethods: Signatures<SheetState> = {
    "getFilter()": (sheet) => {
      const filter = filterOf(sheet);
      return filter === undefined ? null : filters.of(filter);
    },
  };
  const rangeMethods: Signatures<Area> = {
    "createFilter()": (range) => {
      if (filterOf(range.sheet) !== undefined)
        throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
      const filter = { range };
      range.sheet.settings.set("filter", filter);
      return filters.of(filter);
    },
    "getFilter()": ({ sheet }) => {
      const filter = filterOf(sheet);
      return filter === undefined ? null : filters.of(filter);
    },
  };
  return { sheetMethods, rangeMethods };
}
