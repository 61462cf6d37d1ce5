/** An incoming archive merged with what is here: by the versions that both had, and by what was chosen. */
import {
  type Archive,
  type Editable,
  type EditedFigures,
  type IsoInstant,
  mergeArchives,
  mergeFigures,
  type Side,
  withImportedRevisions,
} from "#core";
import { newId, nowAfter } from "../identity.ts";
import { type AnyConflict, type Choices, conflictKey, proposedSide } from "./conflict-choice.ts";

export const noFigures: EditedFigures = { scales: [] };

/** What is merged: records, and the figures that were edited beside them. */
export interface Mergeable {
  readonly incoming: Archive;
  /** The versions of a record that both sides once had, by its id. */
  readonly bases: ReadonlyMap<string, readonly Editable[]>;
  /** Scales and settings that somebody edited in a workbook. */
  readonly figures?: EditedFigures;
  /** Were the settings themselves what somebody edited? */
  readonly isSettings?: boolean;
}

export function merged(
  mine: Archive,
  { incoming, bases, figures = noFigures }: Mergeable,
  choices: Choices,
) {
  const choose = (conflict: AnyConflict): Side =>
    choices.get(conflictKey(conflict)) ?? proposedSide(conflict);
  const edited = mergeFigures(mine, figures, { at: incoming.exportedAt, choose });
  const scales = [...incoming.scales, ...edited.scales];
  const merge = mergeArchives(
    mine,
    { ...incoming, scales },
    {
      bases: (id) => bases.get(id) ?? [],
      choose,
      mergedAt: (after) => nowAfter(after as IsoInstant),
    },
  );
  return {
    merge: withImportedRevisions(mine, merge, { newId, after: nowAfter }),
    settings: edited.settings,
    conflicts: [...merge.conflicts, ...edited.conflicts],
    problems: edited.problems,
  };
}
