/** Records leave out what is not known, instead of holding an empty place for it. */

/** The fields that have a value. @example defined({ a: 1, b: undefined }) // { a: 1 } */
export function defined<T extends object>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** The text without surrounding space, or nothing when none is left. */
export function textOrNone(text: string): string | undefined {
  return text.trim() === "" ? undefined : text.trim();
}
