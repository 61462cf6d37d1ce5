/** The collections of an archive that holds nothing yet. */
import { type Archive, type Collection, collections } from "#core";

export const noRecords = Object.fromEntries(collections.map((key) => [key, []])) as unknown as Pick<
  Archive,
  Collection
>;
