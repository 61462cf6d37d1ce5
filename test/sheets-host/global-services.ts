/** The services a script finds as globals. */
import { serviceClass } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";

export interface GlobalOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly userLocale?: string;
  readonly clock: () => Date;
  readonly logs: string[];
}

export function globalServices(app: App, options: GlobalOptions): Record<string, unknown> {
  const one = {};
  const log = (...parts: unknown[]) => {
    options.logs.push(parts.map(String).join(" "));
  };
  return {
    console: { log, info: log, warn: log, error: log },
    Logger: { log },
    SpreadsheetApp: serviceClass(app.calls, "SpreadsheetApp", {
      "getActiveSpreadsheet()": () => app.classes.spreadsheet.of(app.workbook),
      "getActive()": () => app.classes.spreadsheet.of(app.workbook),
      "flush()": () => undefined,
    }).of(one),
    Session: serviceClass(app.calls, "Session", {
      "getActiveUserLocale()": () => options.userLocale ?? "en",
    }).of(one),
  };
}
