/** Text that exists in the product's languages, such as the definition of a factor. */
import * as z from "zod/mini";

/** English and simplified Chinese. */
export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number];

/** The same text in one or both languages. */
export const LocalText = z.strictObject({ en: z.optional(z.string()), zh: z.optional(z.string()) });
export type LocalText = z.infer<typeof LocalText>;

/**
 * The text in the wanted language, else in the other: a user's own scale may have only one.
 * @example textIn({ en: "Size" }, "zh") // "Size"
 */
export function textIn(text: LocalText, locale: Locale): string {
  const other = locale === "en" ? "zh" : "en";
  return text[locale]?.trim() ? text[locale] : (text[other] ?? "");
}

/** Is there anything to read, in any language? */
export function hasText(text: LocalText): boolean {
  return textIn(text, "en").trim() !== "";
}
