/** The settings that stand as text in one row of the Settings tab. */
import type { ArchiveSettings } from "#core";

/** What a team chose beyond the settings that have rows of their own (tiers, pyramids, weights, positions), as the archive writes it. */
export function moreOf(settings: ArchiveSettings): string {
  const rest: Partial<ArchiveSettings> = { ...settings };
  delete rest.thresholds;
  delete rest.stageTable;
  delete rest.closingDates;
  return Object.keys(rest).length > 0 ? JSON.stringify(rest) : "";
}
