/** The words of the method, with a plural where they count. */
import { fill, message, type Locale, type MessageKey, type MessageParams } from "#core";

/** A message of the core with its numbers: `{count|person|people}` becomes the one or the other word. */
export function term(locale: Locale, key: MessageKey, params: MessageParams = {}): string {
  const chosen = message(locale, key).replace(
    /\{(\w+)\|([^|}]*)\|([^}]*)\}/gu,
    (_, name: string, one: string, other: string) => (params[name] === 1 ? one : other),
  );
  return fill(chosen, params);
}
