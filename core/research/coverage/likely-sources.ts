/** Where each property is likely to be found: what to open or whom to ask when it is missing. */
import type { PropertyKey } from "../facts/property.ts";
import type { SourceChannel } from "../sources/source.ts";

/** The parts of a company's website that answer different questions. */
export const websitePages = [
  "imprint",
  "contact",
  "about",
  "team",
  "news",
  "products",
  "references",
  "careers",
] as const;
export type WebsitePage = (typeof websitePages)[number];

/** A source to try: a channel of the method, and on the company's website the page. */
export interface LikelySource {
  readonly channel: SourceChannel;
  readonly page?: WebsitePage;
}

const on = /* @__NO_SIDE_EFFECTS__ */ (page: WebsitePage): LikelySource => ({
  channel: "company-website",
  page,
});
const from = /* @__NO_SIDE_EFFECTS__ */ (channel: SourceChannel): LikelySource => ({ channel });

/** By property, the most likely first: what a company must publish, then what it likes to, then what only people tell; ours. */
export const likelySources: Readonly<Record<PropertyKey, readonly LikelySource[]>> = {
  industry: [on("about"), from("association-roster")],
  "industry-maturity": [from("newspaper"), from("research-institute"), from("development-agency")],
  "industry-margin": [from("annual-report"), from("newspaper")],
  "main-competitors": [from("annual-report"), from("trade-fair"), from("association-roster")],
  founded: [on("about"), on("imprint")],
  "life-cycle-phase": [on("news"), from("annual-report"), from("newspaper")],
  reach: [on("contact"), on("about")],
  branches: [on("contact"), on("about"), from("annual-report")],
  employees: [on("about"), on("careers"), from("annual-report")],
  revenue: [from("annual-report"), on("about"), from("newspaper")],
  "industry-rank": [from("association"), from("newspaper"), on("about")],
  "organisation-chart": [on("about"), from("insider"), from("house-journal")],
  departments: [on("team"), on("careers"), on("contact")],
  "power-structure": [from("insider"), from("other-supplier"), from("referral")],
  "key-decision-makers": [on("team"), from("insider"), from("conference-venue")],
  "reporting-lines": [from("insider"), on("careers")],
  "short-term-goals": [on("news"), from("newspaper"), from("annual-report")],
  "long-term-goals": [from("annual-report"), on("about"), from("development-agency")],
  "special-business-goals": [on("news"), from("insider")],
  news: [on("news"), from("newspaper")],
  profitability: [from("annual-report"), from("newspaper")],
  "technical-strength": [on("products"), from("research-institute"), from("trade-fair")],
  customers: [on("references"), on("news"), from("annual-report")],
  suppliers: [from("other-supplier"), on("news"), from("annual-report")],
  scope: [on("imprint"), on("about")],
  products: [on("products"), from("trade-fair")],
  certificates: [on("about"), on("products")],
  "urgent-problem": [from("insider"), from("solution-seminar"), from("customer-forum")],
  "funds-and-credit": [from("annual-report"), from("other-supplier"), from("insider")],
  "business-with-us": [from("existing-customer"), from("call-centre")],
  "insider-relations": [from("insider"), from("social-event")],
  "relationship-phase": [from("existing-customer"), from("insider")],
  "legal-name": [on("imprint"), on("contact")],
  "trade-name": [on("imprint"), on("about")],
  telephone: [on("contact"), on("imprint"), from("association-roster")],
  fax: [on("contact"), on("imprint")],
  email: [on("contact"), on("imprint")],
  address: [on("contact"), on("imprint"), from("association-roster")],
  website: [from("association-roster"), from("e-mail")],
  "registration-number": [on("imprint")],
  "icp-number": [on("imprint")],
  "vat-number": [on("imprint")],
  "similar-products": [from("insider"), from("call-centre"), on("news")],
  "used-for": [from("insider"), from("solution-seminar")],
  "purchase-plans": [from("insider"), on("news"), from("development-agency")],
  "problem-to-solve": [from("solution-seminar"), from("insider"), from("customer-forum")],
  executives: [on("team"), on("imprint"), from("annual-report")],
  contacts: [on("contact"), on("team")],
  "contact-name": [on("team"), on("contact")],
  position: [on("team"), from("conference-venue"), from("e-mail")],
  department: [on("team"), from("e-mail")],
  "business-phone": [on("contact"), from("e-mail"), from("trade-fair")],
  "business-email": [on("contact"), from("e-mail"), from("trade-fair")],
  duties: [on("team"), from("insider")],
  character: [from("insider"), from("social-event")],
  birthday: [from("insider"), from("social-event")],
  "home-address": [from("insider")],
  "home-town": [from("insider"), from("social-event")],
  education: [on("team"), from("social-event")],
  family: [from("insider"), from("social-event")],
  interests: [from("social-event"), from("insider")],
  travel: [from("social-event"), from("insider")],
  "friends-and-rivals": [from("insider")],
  "competitor-products": [from("insider"), from("trade-fair"), from("other-supplier")],
  "competitor-satisfaction": [from("insider"), from("customer-forum")],
  "competitor-sellers": [from("insider"), from("conference-venue")],
  "competitor-relations": [from("insider"), from("social-event")],
  region: [on("contact"), from("association-roster")],
  "business-nature": [on("about"), from("association-roster")],
  ownership: [on("about"), from("annual-report")],
  "target-value": [from("existing-customer"), from("own-prospecting")],
  "account-level": [from("own-prospecting")],
  tags: [from("own-prospecting")],
  "explicit-need": [from("call-centre"), from("solution-seminar"), from("insider")],
  "implicit-need": [from("customer-forum"), from("insider"), from("call-centre")],
};

/**
 * The sources in which a property is likely to be found, the most likely first.
 * @example likelySourcesOf("registration-number") // [{ channel: "company-website", page: "imprint" }]
 */
export function likelySourcesOf(property: PropertyKey): readonly LikelySource[] {
  return likelySources[property];
}
