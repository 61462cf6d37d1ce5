/**
 * The version of the tabs' build, kept in the workbook out of the user's sight, so that set-up knows what a workbook
 * already has. Version 1 kept none: tabs without colours and lists to choose from.
 */
import type { Locale } from "#core";
import { text } from "../locales/text.ts";
import type { Spreadsheet } from "./workbook.ts";

/** What this add-on makes. */
export const SCHEMA = 2;

const KEY = "account-atlas-schema";

/** The version of a workbook; one that doesn't say is of version 1, if it has tabs of ours at all. */
export function schemaOf(spreadsheet: Spreadsheet): number {
  const version = Number(kept(spreadsheet)?.getValue() ?? 1);
  return Number.isInteger(version) ? version : 1;
}

export function keepSchema(spreadsheet: Spreadsheet): void {
  const before = kept(spreadsheet);
  if (before) before.setValue(String(SCHEMA));
  else spreadsheet.addDeveloperMetadata(KEY, String(SCHEMA));
}

/** A newer add-on may have put things here that this one would misread. */
export function refuseNewer(spreadsheet: Spreadsheet, locale: Locale): void {
  const version = schemaOf(spreadsheet);
  if (version > SCHEMA) throw new Error(text(locale, "error.newer", { version, known: SCHEMA }));
}

function kept(spreadsheet: Spreadsheet) {
  return spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find()[0];
}
