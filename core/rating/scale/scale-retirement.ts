/** Retiring a scale of one's own: it asks for no new ratings, while all that was rated on it stays, and it can come back. */
import type { ScaleId } from "../../value/id.ts";
import type { IsoInstant } from "../../value/iso-date.ts";
import type { Scale } from "./scale.ts";
import { currentScales } from "./scale-versions.ts";

/** The version that retires a current scale, or brings it back. The two scales of the map can't be spared. */
export function withRetirement(
  current: Scale,
  retired: boolean,
  making: { readonly id: ScaleId; readonly savedAt: IsoInstant },
): Scale {
  if (current.kind !== "own") throw new Error("A scale that spans the customer map stays in use.");
  const { retired: _, ...rest } = current;
  return {
    ...rest,
    id: making.id,
    replaces: current.id,
    savedAt: making.savedAt,
    ...(retired && { retired }),
  };
}

/** The current scales that ask for ratings. */
export function scalesInUse(scales: readonly Scale[]): readonly Scale[] {
  return currentScales(scales).filter(({ retired }) => !retired);
}
