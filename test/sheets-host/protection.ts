/** Protected sheets and ranges. The script runs as the owner, whom a protection warns but never stops. */
import type { Area } from "./area.ts";
import {
  chain,
  enumeration,
  serviceClass,
  stateOf,
  type ServiceClass,
  type Signatures,
} from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";
import type { SheetState } from "./workbook.ts";

export interface ProtectionState {
  readonly sheet: SheetState;
  readonly kind: "SHEET" | "RANGE";
  range: Area | undefined;
  description: string;
  warningOnly: boolean;
  unprotected: readonly Area[];
}

export function protectionsOf(sheet: SheetState): ProtectionState[] {
  const known = (sheet.settings.get("protections") ?? []) as ProtectionState[];
  sheet.settings.set("protections", known);
  return known;
}

export function protectionClasses(app: App) {
  const kinds = enumeration(app.calls, "SpreadsheetApp.ProtectionType", ["SHEET", "RANGE"]);
  const protections: ServiceClass<ProtectionState> = serviceClass<ProtectionState>(
    app.calls,
    "SpreadsheetApp.Protection",
    {
      "setDescription(string)": (protection, description: string) => {
        protection.description = description;
        return chain;
      },
      "getDescription()": ({ description }) => description,
      "setWarningOnly(boolean)": (protection, warningOnly: boolean) => {
        protection.warningOnly = warningOnly;
        return chain;
      },
      "isWarningOnly()": ({ warningOnly }) => warningOnly,
      "setUnprotectedRanges(Range[])": (protection, ranges: object[]) => {
        protection.unprotected = Array.from(ranges, (range) => stateOf(range) as Area);
        return chain;
      },
      "getUnprotectedRanges()": ({ unprotected }) =>
        unprotected.map((range) => app.classes.range.of(range)),
      "getProtectionType()": ({ kind }) => kinds[kind],
      "canEdit()": () => true,
      "remove()": (protection) => {
        const known = protectionsOf(protection.sheet);
        known.splice(known.indexOf(protection), 1);
      },
    },
  );
  const protect = (sheet: SheetState, kind: ProtectionState["kind"], range?: Area) => {
    const existing = protectionsOf(sheet).find((other) => kind === "SHEET" && other.kind === kind);
    const protection = existing ?? {
      sheet,
      kind,
      range,
      description: "",
      warningOnly: false,
      unprotected: [],
    };
    if (existing === undefined) protectionsOf(sheet).push(protection);
    return protections.of(protection);
  };
  const sheetMethods: Signatures<SheetState> = {
    "protect()": (sheet) => protect(sheet, "SHEET"),
    "getProtections(ProtectionType)": (sheet, kind: object) =>
      protectionsOf(sheet)
        .filter((protection) => kinds[protection.kind] === kind)
        .map((protection) => protections.of(protection)),
  };
  const rangeMethods: Signatures<Area> = {
    "protect()": (range) => protect(range.sheet, "RANGE", range),
  };
  return { kinds, sheetMethods, rangeMethods };
}
