/** Everything a script finds as a global: the services, wired to one another, and the ones its scopes do not reach. */
import { cacheService } from "./cache-service.ts";
import { chartEnumerations, chartMethods } from "./chart-builder.ts";
import { conditionalFormatClasses } from "./conditional-format.ts";
import { validationClasses } from "./data-validation.ts";
import { metadataClasses } from "./developer-metadata.ts";
import { filterClasses } from "./filter.ts";
import { htmlService } from "./html-service.ts";
import { lockService, newLocks } from "./lock-service.ts";
import { namedRangeMethods } from "./named-range.ts";
import { propertiesService } from "./property-store.ts";
import { protectionClasses } from "./protection.ts";
import { type Area } from "./area.ts";
import { rangeClass } from "./range.ts";
import { rangeListMethods } from "./range-list.ts";
import { ServiceError } from "./service-calls.ts";
import { enumeration, serviceClass, stateOf } from "./service-object.ts";
import { sheetClass } from "./sheet.ts";
import { activeRange, activeSheet, spreadsheetClass } from "./spreadsheet.ts";
import type { App } from "./spreadsheet-app.ts";
import { uiClass } from "./ui.ts";
import { utilities } from "./utilities.ts";
import type { SheetState } from "./workbook.ts";

export interface GlobalOptions {
  readonly files: Readonly<Record<string, string>>;
  readonly userLocale: string;
  readonly clock: () => Date;
  readonly logs: string[];
}

/** Services outside `spreadsheets.currentonly` and `script.container.ui`. */
const outOfScope = [
  "CalendarApp",
  "DocumentApp",
  "DriveApp",
  "FormApp",
  "GmailApp",
  "MailApp",
  "SlidesApp",
  "UrlFetchApp",
];

export function globalServices(app: App, options: GlobalOptions) {
  const { calls, screen } = app;
  const locks = newLocks();
  screen.onWait = () => locks.held.clear();
  const authModes = enumeration(calls, "ScriptApp.AuthMode", [
    "NONE",
    "CUSTOM_FUNCTION",
    "LIMITED",
    "FULL",
  ]);
  const log = (...parts: unknown[]) => {
    options.logs.push(parts.map(String).join(" "));
  };
  const globals: Record<string, unknown> = {
    console: { log, info: log, warn: log, error: log },
    Logger: { log },
    SpreadsheetApp: spreadsheetApp(app),
    Charts: chartEnumerations(app),
    HtmlService: htmlService(app, options.files),
    LockService: lockService(app, locks),
    PropertiesService: propertiesService(app),
    CacheService: cacheService(app, options.clock),
    Utilities: utilities(app),
    ScriptApp: serviceClass(calls, "ScriptApp", {}, { AuthMode: authModes }).of({}),
    Session: serviceClass<object>(calls, "Session", {
      "getActiveUserLocale()": () => options.userLocale,
      "getScriptTimeZone()": () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    }).of({}),
    ...Object.fromEntries(outOfScope.map((name) => [name, unreachable(app, name)])),
  };
  return { globals, authModes, locks };
}

function spreadsheetApp(app: App): object {
  const { calls, classes, workbook } = app;
  const validation = validationClasses(app);
  const formats = conditionalFormatClasses(app);
  const protection = protectionClasses(app);
  const filter = filterClasses(app);
  const metadata = metadataClasses(app);
  classes.range = rangeClass(app, {
    ...validation.rangeMethods,
    ...protection.rangeMethods,
    ...filter.rangeMethods,
  });
  classes.sheet = sheetClass(app, {
    ...chartMethods(app),
    ...formats.sheetMethods,
    ...protection.sheetMethods,
    ...filter.sheetMethods,
    ...metadata.sheetMethods,
    ...rangeListMethods(app),
  });
  classes.spreadsheet = spreadsheetClass(app, {
    ...metadata.spreadsheetMethods,
    ...namedRangeMethods(app),
  });
  const ui = uiClass(app);
  const screen = {};
  const beyond = (method: string) => () => {
    throw new ServiceError(
      `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
  };
  const view = () => classes.spreadsheet.of(workbook);
  return serviceClass<object>(
    calls,
    "SpreadsheetApp",
    {
      "getActiveSpreadsheet()": view,
      "getActive()": view,
      "getActiveSheet()": () => classes.sheet.of(activeSheet(workbook)),
      "getActiveRange()": () => classes.range.of(activeRange(workbook)),
      "getCurrentCell()": () => classes.range.of({ ...activeRange(workbook), rows: 1, columns: 1 }),
      "setActiveSheet(Sheet)": (_app, sheet: object) => {
        workbook.active = stateOf(sheet) as SheetState;
        return sheet;
      },
      "setActiveRange(Range)": (_app, range: object) => {
        const area = stateOf(range) as Area;
        workbook.active = area.sheet;
        area.sheet.settings.set("activeRange", area);
        return range;
      },
      "flush()": () => undefined,
      "getUi()": () => ui.of(screen),
      "newDataValidation()": validation.newRule,
      "newConditionalFormatRule()": formats.newRule,
      "openById(string)": beyond("openById"),
      "openByUrl(string)": beyond("openByUrl"),
      "create(string)": beyond("create"),
    },
    {
      DataValidationCriteria: validation.criterion,
      InterpolationType: formats.interpolation,
      ProtectionType: protection.kinds,
      DeveloperMetadataVisibility: metadata.visibility,
      WrapStrategy: enumeration(calls, "SpreadsheetApp.WrapStrategy", ["WRAP", "OVERFLOW", "CLIP"]),
      BorderStyle: enumeration(calls, "SpreadsheetApp.BorderStyle", [
        "DOTTED",
        "DASHED",
        "SOLID",
        "SOLID_MEDIUM",
        "SOLID_THICK",
        "DOUBLE",
      ]),
    },
  ).of({});
}

/** A service that exists, but which the add-on's scopes do not let it use. */
function unreachable({ calls }: App, name: string): object {
  return new Proxy(Object.create(null) as object, {
    get(_target, method) {
      if (typeof method === "symbol") return undefined;
      return () => {
        throw calls.raise(`Specified permissions are not sufficient to call ${name}.${method}.`);
      };
    },
  });
}
