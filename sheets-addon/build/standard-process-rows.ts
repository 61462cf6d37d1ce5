/** The process as it ships, as rows of its tab: on the page of words, for the script itself needs only its conditions. */
import { processRows, standardContent, type ProcessVersion, type Row } from "#core";

export const standardProcessRows: readonly Row[] = processRows([
  {
    id: "standard",
    createdAt: "2000-01-01T00:00:00Z",
    ...standardContent,
  } as unknown as ProcessVersion,
]);
