/** Who or what read a fact, and whose reading counts more. */
import * as z from "zod/mini";

/** From the most to the least trusted: a person, data that the page declares, a guess from its text. */
export const readerKinds = ["person", "structured-data", "heuristic"] as const;
export const ReaderKind = z.enum(readerKinds);
export type ReaderKind = z.infer<typeof ReaderKind>;

/** A reader: its kind and its name, such as `json-ld`, `footer-imprint` or the user's name. */
export const Reader = z.strictObject({ kind: ReaderKind, name: z.string() });
export type Reader = z.infer<typeof Reader>;

/** How far a reader is trusted: 0 is most. A machine's reading never overrides a person's. */
export function distrust(reader: Reader): number {
  return readerKinds.indexOf(reader.kind);
}
