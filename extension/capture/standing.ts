/** The standing of a fact on a page that is seen again. */
import type { TextQuote } from "#core";

/**
 * What the page says now: the same words, changed words, or none of them. `kept` is what a person has held to
 * although the page no longer says it; `unchecked` is what this reading of the page can't tell.
 */
export type Standing =
  | {
      readonly status: "confirmed" | "changed";
      readonly quote: TextQuote;
      /** Where the quote stands now, if not where it stood. */
      readonly foundIn?: "text" | "markup";
      /** The value that a reader recognises in the changed words. */
      readonly value?: string;
    }
  | { readonly status: "gone" | "kept" | "unchecked" };
