/** The Conflicts tab: fields that both sides of an exchange had changed, each value with where it comes from, until somebody settles it. */
import { derived, type TabSpec } from "./tab-spec.ts";

/** Which value is to hold: the one of the workbook, or the one of the file. */
export const keeping = ["workbook", "file"] as const;

export const conflictsTab: TabSpec = {
  key: "conflicts",
  columns: [
    { key: "id", kind: "text", outOfSight: true },
    derived("tab"),
    derived("row", "number"),
    derived("name"),
    derived("field"),
    derived("here"),
    derived("hereAt"),
    derived("inFile"),
    derived("inFileAt"),
    derived("file"),
    { key: "keep", kind: "text" },
    { key: "cells", kind: "text", outOfSight: true },
  ],
};

/** What the hidden column says: the cells of both values, by the columns of the record's tab. */
export interface ConflictCells {
  readonly tab: string;
  readonly id: string;
  readonly columns: readonly string[];
  readonly here: readonly (string | number | boolean)[];
  readonly inFile: readonly (string | number | boolean)[];
}
