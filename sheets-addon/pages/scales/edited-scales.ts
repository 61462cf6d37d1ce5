/** The scales of the workbook while they are edited: all versions that were saved, and what stands in the editor of each. */
import { useState } from "preact/hooks";
import {
  currentScales,
  currentVersions,
  editedOn,
  versionsOf,
  type Scale,
  type ScaleId,
} from "#core";

interface EditedScales {
  readonly scales: readonly Scale[];
  /** The newest version of each scale. */
  readonly current: readonly Scale[];
  /** Another one stays the same scale: its editor stays as it is. */
  readonly familyOf: (scale: Scale) => ScaleId;
  readonly versionsOf: (scale: Scale) => readonly Scale[];
  /** The scale that an id means, whichever of its versions has it; else the first that was saved. */
  readonly meant: (id: string | undefined) => Scale | undefined;
  readonly draftOf: (scale: Scale) => Scale;
  readonly onDraft: (scale: Scale, draft: Scale) => void;
  /** The one that is being made, and was never saved. */
  readonly fresh: Scale | undefined;
  /** Begins with a scale of one's own. */
  readonly begin: (scale: Scale) => void;
  /** Takes a version in that was made of what was saved. */
  readonly onVersion: (version: Scale, saved: Scale) => void;
}

export function useEditedScales(first: readonly Scale[]): EditedScales {
  const [scales, setScales] = useState(first);
  const [fresh, setFresh] = useState<Scale>();
  const [drafts, setDrafts] = useState<ReadonlyMap<ScaleId, Scale>>(new Map());
  const current = currentScales(scales);
  const familyOf = ({ id }: Scale) => versionsOf(scales, id)[0]?.id ?? id;
  return {
    scales,
    current,
    familyOf,
    versionsOf: ({ id }) => versionsOf(scales, id),
    meant: (id) =>
      fresh && id === fresh.id ? fresh : (currentVersions(scales).get(id as ScaleId) ?? current[0]),
    draftOf: (scale) => drafts.get(familyOf(scale)) ?? scale,
    onDraft: (scale, draft) => setDrafts((known) => new Map(known).set(familyOf(scale), draft)),
    fresh,
    begin: setFresh,
    onVersion: (version, saved) => {
      if (version.id === fresh?.id) setFresh(undefined);
      const family = versionsOf([...scales, version], version.id)[0]!.id;
      setScales((known) => [...known, version]);
      setDrafts((known) =>
        new Map(known).set(family, editedOn(version, saved, known.get(family) ?? saved)),
      );
    },
  };
}
