/** The archive that may leave the browser: personal facts stay behind, but for people who were released. */
import type { Observation } from "../../research/facts/observation.ts";
import { propertyOf } from "../../research/facts/property.ts";
import type { Archive } from "./archive.ts";

/** The archive without what must stay, and how many facts that is. */
export interface SharedArchive {
  readonly archive: Archive;
  readonly withheld: number;
}

/**
 * Leaves out the personal facts of every contact that is not released, with their withdrawals. A personal
 * fact of no contact stays behind too: nobody can have released it.
 */
export function sharedArchive(archive: Archive): SharedArchive {
  const released = new Set(
    archive.contacts.filter((contact) => contact.released).map(({ id }) => id),
  );
  const stays = ({ property, contactId }: Observation): boolean =>
    propertyOf(property).personal && !(contactId && released.has(contactId));
  const withheld = new Set(archive.observations.filter(stays).map(({ id }) => id));
  return {
    archive: {
      ...archive,
      observations: archive.observations.filter(({ id }) => !withheld.has(id)),
      withdrawals: archive.withdrawals.filter(({ observationId }) => !withheld.has(observationId)),
    },
    withheld: withheld.size,
  };
}
