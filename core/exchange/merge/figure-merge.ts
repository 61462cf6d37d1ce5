/** Scales and settings of an edited workbook, merged into those that are there, against what the file was written with. */
import { isSameScale } from "../../rating/scale/next-version.ts";
import { currentVersions } from "../../rating/scale/scale-versions.ts";
import type { Scale } from "../../rating/scale/scale.ts";
import type { IsoInstant } from "../../value/iso-date.ts";
import { problem, type Problem } from "../../value/problem.ts";
import { type Archive, ArchiveSettings } from "../archive/archive.ts";
import { editedVersion } from "./edited-scale.ts";
import { combinedScale, unitsOf } from "./scale-merge.ts";
import { scaleProblems } from "../scale-problems.ts";
import { settingRows } from "../tables/settings-table.ts";
import { byPlainOrder, type FieldConflict, mergeRecord, type Side } from "./three-way-merge.ts";
import type {
  EditedFigures,
  EditedScale,
  EditedSettings,
} from "../workbook-import/edited-figures.ts";
import { settingsOf } from "../workbook-import/edited-settings.ts";

export type { EditedFigures };

/** A figure that was changed in the workbook and here, each in its own way. */
export interface FigureConflict extends FieldConflict {
  readonly collection: "scales" | "settings";
  readonly id: string;
  readonly mineAt: string | undefined;
  readonly theirsAt: undefined;
}

export interface MergedFigures {
  /** New versions, each of the scale that is current here. */
  readonly scales: readonly Scale[];
  /** The settings with what was edited; the same object as before where nothing was. */
  readonly settings: ArchiveSettings;
  readonly conflicts: readonly FigureConflict[];
  /** What can't be taken, because it breaks a rule together with what was changed here. */
  readonly problems: readonly Problem[];
}

export interface FigureTerms {
  readonly at: IsoInstant;
  readonly choose?: (conflict: FigureConflict) => Side;
}

/**
 * A figure that only one side has changed holds. An edited scale becomes a new version, never an edit of an old one,
 * and merging the same edits again makes none.
 */
export function mergeFigures(
  mine: Archive,
  edits: EditedFigures,
  terms: FigureTerms,
): MergedFigures {
  const merged = edits.scales.map((edit) => mergeScale(mine, edit, terms));
  const settings = edits.settings && mergeSettings(mine.settings, edits.settings, terms);
  const parts = settings ? [...merged, settings] : merged;
  return {
    scales: merged.flatMap(({ version }) => version ?? []),
    settings: settings?.settings ?? mine.settings,
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

interface MergedPart {
  readonly conflicts: readonly FigureConflict[];
  readonly problems: readonly Problem[];
}

function mergeScale(
  { scales }: Archive,
  { base, edited }: EditedScale,
  { at, choose = byPlainOrder }: FigureTerms,
): MergedPart & { readonly version?: Scale } {
  const current = currentVersions(scales).get(base.id);
  if (!current) return { conflicts: [], problems: [] };
  const about = {
    collection: "scales",
    id: current.id,
    mineAt: current.savedAt,
    theirsAt: undefined,
  } as const;
  const { record, conflicts } = mergeRecord(
    unitsOf(current),
    unitsOf(edited),
    [unitsOf(base)],
    (conflict) => choose({ ...conflict, ...about }),
  );
  const combined = combinedScale(current, edited, record);
  const told = conflicts.map((conflict) => ({ ...conflict, ...about }));
  if (isSameScale(current, combined)) return { conflicts: told, problems: [] };
  if (scaleProblems(combined).length > 0)
    return { conflicts: told, problems: [problem("edited-both-ways", [], { scale: current.id })] };
  return { conflicts: told, problems: [], version: editedVersion(current, combined, at) };
}

function mergeSettings(
  mine: ArchiveSettings,
  { base, edited }: EditedSettings,
  { choose = byPlainOrder }: FigureTerms,
): MergedPart & { readonly settings: ArchiveSettings } {
  const about = {
    collection: "settings",
    id: "settings",
    mineAt: undefined,
    theirsAt: undefined,
  } as const;
  const { thresholds, stageTable } = mine;
  const flat = (side: EditedSettings["base"]): { readonly id: string } => ({
    ...Object.fromEntries(settingRows(side)),
    id: about.id,
  });
  const own = { thresholds, stageTable };
  const { record, conflicts } = mergeRecord(flat(own), flat(edited), [flat(base)], (conflict) =>
    choose({ ...conflict, ...about }),
  );
  const figures = settingsOf(new Map(Object.entries(record)), own);
  const told = conflicts.map((conflict) => ({ ...conflict, ...about }));
  const isSame = JSON.stringify(figures) === JSON.stringify(own);
  const parsed = ArchiveSettings.safeParse({ ...mine, ...figures });
  return {
    settings: parsed.success && !isSame ? parsed.data : mine,
    conflicts: told,
    problems: parsed.success ? [] : [problem("edited-both-ways", [], { scale: about.id })],
  };
}
