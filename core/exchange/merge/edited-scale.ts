/** A scale that was edited outside of its editor, as a new version: the same edit is the same version each time. */
import { nextVersion } from "../../rating/scale/next-version.ts";
import type { Scale } from "../../rating/scale/scale.ts";
import type { FactorId, ScaleId } from "../../value/id.ts";
import type { IsoInstant } from "../../value/iso-date.ts";
import { typedId } from "../workbook-import/typed-id.ts";

/** The version after the current one, with ids that follow from what it says. */
export function editedVersion(current: Scale, edited: Scale, savedAt: IsoInstant): Scale {
  const text = JSON.stringify(edited);
  let factor = 0;
  return nextVersion(current, edited, {
    id: typedId<ScaleId>(["scale", text]),
    savedAt,
    newFactorId: () => typedId<FactorId>(["factor", String(factor++), text]),
  });
}
