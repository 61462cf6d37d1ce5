/** What the service objects share: the workbook, the count of calls, the screen, and each other's classes. */
import type { ServiceCalls } from "./service-calls.ts";
import type { ServiceClass } from "./service-object.ts";
import type { Area } from "./area.ts";
import type { Screen } from "./ui.ts";
import type { SheetState, Workbook } from "./workbook.ts";

export interface App {
  readonly workbook: Workbook;
  readonly calls: ServiceCalls;
  readonly screen: Screen;
  readonly classes: Classes;
}

/** The classes that lead to one another; filled by `createServices` before any script runs. */
export interface Classes {
  range: ServiceClass<Area>;
  sheet: ServiceClass<SheetState>;
  spreadsheet: ServiceClass<Workbook>;
}
