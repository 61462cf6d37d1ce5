/** Where a fact comes from: every observation names its source channel. */
import * as z from "zod/mini";

/** The method's source channels, on and off the web. */
export const sourceChannels = [
  "company-website",
  "association-roster",
  "conference-venue",
  "development-agency",
  "research-institute",
  "newspaper",
  "annual-report",
  "existing-customer",
  "referral",
  "association",
  "social-event",
  "solution-seminar",
  "trade-fair",
  "own-prospecting",
  "insider",
  "house-journal",
  "call-centre",
  "e-mail",
  "customer-forum",
  "other-supplier",
  "imported-list",
  "workbook",
  "policy",
] as const;
export const SourceChannel = z.enum(sourceChannels);
export type SourceChannel = z.infer<typeof SourceChannel>;

// @__NO_SIDE_EFFECTS__
function webAddress() {
  return z.string().check(z.regex(/^https?:\/\/[^\s]+$/iu), z.maxLength(4096));
}

/** The address of a page on the web. */
export const WebAddress = webAddress();

/** A source: its channel, and for a web page its address and title. */
export const Source = z.strictObject({
  channel: SourceChannel,
  url: z.optional(WebAddress),
  title: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;
