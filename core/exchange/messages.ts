/** Sentences for people, in their language: from a key and its values, or from a coded problem. */
import type { Locale } from "../value/local-text.ts";
import { fieldOf, type Problem } from "../value/problem.ts";
import { en } from "./locales/en.ts";
import { zh } from "./locales/zh.ts";

/** Every message that the core has a text for. */
export type MessageKey = keyof typeof en;

/** The values that a message names, by placeholder. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Puts values into a template; a placeholder without a value stays visible, so that nothing is hidden.
 * @example fill("Row {row}: {name}", { row: 7 }) // "Row 7: {name}"
 */
export function fill(template: string, params: MessageParams = {}): string {
  return template.replace(/\{(\w+)\}/gu, (placeholder, name: string) =>
    String(params[name] ?? placeholder),
  );
}

/**
 * A message of the core's own catalogue.
 * @example message("zh", "quadrant.attack") // "进攻"
 */
export function message(locale: Locale, key: MessageKey, params?: MessageParams): string {
  return fill(messages(locale)[key], params);
}

/**
 * The core's own catalogue in a language, for who hands parts of it on.
 * @example messages("en")["quadrant.attack"] // "Attack"
 */
export function messages(locale: Locale): Readonly<Record<MessageKey, string>> {
  return locale === "zh" ? zh : en;
}

/**
 * A problem as a sentence with its place: the row (and column) of a table where the problem names it,
 * else its path, with positions from zero as in the file, else the column alone.
 * @example sentenceOf("en", { code: "text-in-number", path: [], params: { value: "many", row: 7 } }) // "Row 7: “many” is not a number. Enter digits only."
 */
export function sentenceOf(locale: Locale, { code, path, params = {} }: Problem): string {
  const sentence = message(locale, `problem.${code}`, {
    field: fieldOf(path),
    ...params,
  });
  const hasRow = params["row"] !== undefined;
  // A missing column is already named by its sentence.
  const hasColumn = params["column"] !== undefined && code !== "column-missing";
  if (hasRow && hasColumn) return message(locale, "place.row-and-column", { ...params, sentence });
  if (hasRow) return message(locale, "place.row", { ...params, sentence });
  if (path.length > 0) return message(locale, "place.path", { sentence, path: pathText(path) });
  return hasColumn ? message(locale, "place.column", { ...params, sentence }) : sentence;
}

/** A path as it is written in code. @example pathText(["factors", 2, "levels", 1]) // "factors[2].levels[1]" */
export function pathText(path: Problem["path"]): string {
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join("");
}
