/** A draft: what was clipped from a page and waits to be given to an account and a property. */
import type {
  Account,
  AccountId,
  CompetitorAspect,
  ContactId,
  ContractTerm,
  IsoInstant,
  NeedKind,
  PropertyKey,
  SourceChannel,
  TextQuote,
} from "#core";

export type DraftId = string & { readonly draftId: true };

/** What a clip is kept as. */
export const clipKinds = ["fact", "need", "competitor"] as const;
type ClipKind = (typeof clipKinds)[number];

/** What a user has chosen for a clip so far; an absent field is one that nobody has touched. */
export interface DraftChoices {
  readonly accountId?: AccountId | undefined;
  /** A new account, that is not stored before the fact is. */
  readonly newAccount?: Pick<Account, "name" | "domains"> | undefined;
  readonly as?: ClipKind;
  readonly property?: PropertyKey;
  readonly value?: string;
  readonly channel?: SourceChannel;
  readonly needKind?: NeedKind;
  readonly term?: ContractTerm | undefined;
  readonly contactId?: ContactId | undefined;
  readonly competitor?: string;
  readonly aspect?: CompetitorAspect;
}

/** A clipped passage with its page and the choices made for it. */
export interface Draft extends DraftChoices {
  readonly id: DraftId;
  readonly createdAt: IsoInstant;
  readonly kind: "selection";
  readonly page: { readonly url: string; readonly title: string };
  readonly quote: TextQuote;
}
