/** What was changed on a screen and isn't confirmed by the store yet: a late redraw with an older value takes none of it back. */

interface Change<V> {
  readonly value: V;
  /** Has the store taken it? Only then can the store's answer be the answer to it. */
  readonly isSaved: boolean;
}

export type Changes<T> = { readonly [K in keyof T]?: Change<T[K]> };

/** What is to be shown: the change where there is one, and what is stored elsewhere. */
export function withChanges<T extends object>(stored: T, changes: Changes<T>): T {
  const shown = { ...stored };
  for (const key of keysOf(changes)) shown[key] = changes[key]!.value;
  return shown;
}

/** The changes and these parts, which are not saved yet. */
export function changed<T extends object>(changes: Changes<T>, parts: Partial<T>): Changes<T> {
  return { ...changes, ...marked(parts, false) };
}

/** The changes once these parts are saved; a part that was changed again since still waits. */
export function saved<T extends object>(changes: Changes<T>, parts: Partial<T>): Changes<T> {
  const same = keysOf(parts).filter((key) => isOf<T>(changes, key, parts[key]));
  return { ...changes, ...marked<T>(picked<Partial<T>>(parts, same), true) };
}

/** The changes without these parts, which could not be saved; one that was changed again since stays. */
export function failed<T extends object>(changes: Changes<T>, parts: Partial<T>): Changes<T> {
  return picked<Changes<T>>(
    changes,
    keysOf(changes).filter((key) => !(key in parts) || !isOf<T>(changes, key, parts[key])),
  );
}

/** The changes that what is stored doesn't say yet; the very same changes when it says none of them. */
export function unconfirmed<T extends object>(changes: Changes<T>, stored: T): Changes<T> {
  const keys = keysOf(changes);
  const open = keys.filter((key) => !(changes[key]!.isSaved && isOf<T>(changes, key, stored[key])));
  return open.length === keys.length ? changes : picked<Changes<T>>(changes, open);
}

function keysOf<P extends object>(parts: P): readonly (keyof P)[] {
  return Object.keys(parts) as (keyof P)[];
}

function picked<P extends object>(from: P, keys: readonly (keyof P)[]): P {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as P;
}

function marked<T extends object>(parts: Partial<T>, isSaved: boolean): Changes<T> {
  return Object.fromEntries(
    keysOf(parts).map((key) => [key, { value: parts[key], isSaved }]),
  ) as Changes<T>;
}

function isOf<T extends object>(changes: Changes<T>, key: keyof T, value: unknown): boolean {
  // Values come from the store as copies, so that they are the same when they say the same.
  return key in changes && JSON.stringify(changes[key]!.value) === JSON.stringify(value);
}
