/** A draft: what was clipped from a page and waits to be given to an account and a property. */
import type { AccountId, IsoInstant, PropertyKey, TextQuote } from "#core";

export type DraftId = string & { readonly draftId: true };

/** A clipped passage with its page; account, property and value are what the user has chosen so far. */
export interface Draft {
  readonly id: DraftId;
  readonly createdAt: IsoInstant;
  readonly kind: "selection";
  readonly page: { readonly url: string; readonly title: string };
  readonly quote: TextQuote;
  readonly accountId?: AccountId;
  readonly property?: PropertyKey;
  readonly value?: string;
}
