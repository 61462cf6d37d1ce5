/** What speaks for one company, what makes one ask, and what speaks against. */

export const identityVerdicts = ["same", "doubtful", "different"] as const;

export type IdentityVerdict = (typeof identityVerdicts)[number];

/** What speaks for one company, what makes one ask, and what speaks against. */
export const identityReasons = [
  "same-registration-number",
  "same-domain",
  "same-name",
  "unproved-registration-number",
  "contradicting-numbers",
  "two-names-on-one-domain",
  "other-domain",
  "branch",
  "other-region",
  "group-or-member",
  "other-legal-form",
  "short-name",
  "contained-name",
  "similar-name",
  "abbreviated-name",
  "other-registration-number",
  "other-name",
  "other-script",
  "nothing-to-compare",
  "names-other-companies",
] as const;

export type IdentityReasonCode = (typeof identityReasons)[number];

/** A reason, with what the first and the second description say. */
export interface IdentityReason {
  readonly code: IdentityReasonCode;
  readonly first: string;
  readonly second: string;
}

export interface IdentityComparison {
  readonly verdict: IdentityVerdict;
  readonly because: readonly IdentityReason[];
}
