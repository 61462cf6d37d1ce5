/** How the records of the sample data are known: by their ids, which no other record ever gets. */

/** How the ids of sample records begin. */
export const SAMPLE = "sample-";

export function isSample(id: unknown): boolean {
  return String(id).startsWith(SAMPLE);
}
