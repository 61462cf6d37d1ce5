/** The properties of an account profile in their twelve groups: type, cardinality, ageing and privacy. */
import * as z from "zod/mini";

/** The twelve groups of the account profile, in the order of the method. */
export const propertyGroups = [
  "industry",
  "life-cycle",
  "size",
  "organisation",
  "goals",
  "operations",
  "relationship",
  "background",
  "usage",
  "people",
  "competition",
  "classification",
] as const;
export type PropertyGroup = (typeof propertyGroups)[number];

/** The two kinds of needs, which the method treats beside the profile: said, or heard in a complaint or a doubt. */
export const needKinds = ["explicit-need", "implicit-need"] as const;
export type NeedKind = (typeof needKinds)[number];

/** How a value is to be read: checked when typed, parsed when clipped. */
export type PropertyType =
  | "text"
  | "number"
  | "date"
  | "money"
  | "phone"
  | "email"
  | "web"
  | "address";

/** A property: `ageing` is the number of days after which it asks to be checked again. */
export interface Property {
  readonly group: PropertyGroup | "needs";
  readonly type: PropertyType;
  readonly many: boolean;
  readonly ageing: number;
  readonly personal: boolean;
  readonly subject: "account" | "contact";
}

// The intervals are ours: what a register keeps changes over years, what a company plans within a quarter.
const REGISTER = 1095;
const YEARLY = 365;
const HALF_YEARLY = 182;
const QUARTERLY = 91;

const one = /* @__NO_SIDE_EFFECTS__ */ (
  group: Property["group"],
  ageing: number,
  type: PropertyType = "text",
): Property => ({ group, type, many: false, ageing, personal: false, subject: "account" });
const many = /* @__NO_SIDE_EFFECTS__ */ (
  group: Property["group"],
  ageing: number,
  type: PropertyType = "text",
): Property => ({ ...one(group, ageing, type), many: true });
const ofContact = /* @__NO_SIDE_EFFECTS__ */ (
  ageing: number,
  type: PropertyType = "text",
): Property => ({ ...one("people", ageing, type), subject: "contact" });
const personal = /* @__NO_SIDE_EFFECTS__ */ (
  ageing: number,
  type: PropertyType = "text",
): Property => ({ ...ofContact(ageing, type), personal: true });

/** Every property, by its stable key; its name in the reader's language is the message `property.<key>`. */
export const properties = {
  industry: one("industry", YEARLY),
  "industry-maturity": one("industry", YEARLY),
  "industry-margin": one("industry", YEARLY),
  "main-competitors": many("industry", YEARLY),
  founded: one("life-cycle", REGISTER, "date"),
  "life-cycle-phase": one("life-cycle", YEARLY),
  reach: one("size", YEARLY),
  branches: many("size", YEARLY),
  employees: one("size", YEARLY, "number"),
  revenue: one("size", YEARLY, "money"),
  "industry-rank": one("size", YEARLY),
  "organisation-chart": one("organisation", HALF_YEARLY),
  departments: many("organisation", HALF_YEARLY),
  "power-structure": one("organisation", HALF_YEARLY),
  "key-decision-makers": many("organisation", HALF_YEARLY),
  "reporting-lines": many("organisation", HALF_YEARLY),
  "short-term-goals": many("goals", HALF_YEARLY),
  "long-term-goals": many("goals", YEARLY),
  "special-business-goals": many("goals", HALF_YEARLY),
  news: many("goals", HALF_YEARLY),
  profitability: one("operations", YEARLY),
  "technical-strength": many("operations", YEARLY),
  customers: many("operations", YEARLY),
  suppliers: many("operations", YEARLY),
  scope: one("operations", YEARLY),
  products: many("operations", YEARLY),
  certificates: many("operations", YEARLY),
  "urgent-problem": many("operations", QUARTERLY),
  "funds-and-credit": one("operations", HALF_YEARLY),
  "business-with-us": one("relationship", HALF_YEARLY),
  "insider-relations": many("relationship", HALF_YEARLY),
  "relationship-phase": one("relationship", HALF_YEARLY),
  "legal-name": one("background", REGISTER),
  "trade-name": many("background", YEARLY),
  telephone: many("background", YEARLY, "phone"),
  fax: many("background", YEARLY, "phone"),
  email: many("background", YEARLY, "email"),
  address: many("background", YEARLY, "address"),
  website: many("background", YEARLY, "web"),
  "registration-number": many("background", REGISTER),
  "icp-number": many("background", REGISTER),
  "vat-number": one("background", REGISTER),
  "similar-products": many("usage", HALF_YEARLY),
  "used-for": many("usage", YEARLY),
  "purchase-plans": many("usage", QUARTERLY),
  "problem-to-solve": many("usage", QUARTERLY),
  executives: many("people", HALF_YEARLY),
  contacts: many("people", HALF_YEARLY),
  "contact-name": ofContact(REGISTER),
  position: ofContact(HALF_YEARLY),
  department: ofContact(HALF_YEARLY),
  "business-phone": ofContact(YEARLY, "phone"),
  "business-email": ofContact(YEARLY, "email"),
  duties: ofContact(HALF_YEARLY),
  character: personal(YEARLY),
  birthday: personal(REGISTER, "date"),
  "home-address": personal(YEARLY, "address"),
  "home-town": personal(REGISTER),
  education: personal(REGISTER),
  family: personal(YEARLY),
  interests: personal(YEARLY),
  travel: personal(QUARTERLY),
  "friends-and-rivals": personal(HALF_YEARLY),
  "competitor-products": many("competition", HALF_YEARLY),
  "competitor-satisfaction": many("competition", HALF_YEARLY),
  "competitor-sellers": many("competition", HALF_YEARLY),
  "competitor-relations": many("competition", HALF_YEARLY),
  region: one("classification", YEARLY),
  "business-nature": one("classification", YEARLY),
  ownership: one("classification", YEARLY),
  "target-value": one("classification", YEARLY),
  "account-level": one("classification", HALF_YEARLY),
  tags: many("classification", YEARLY),
  "explicit-need": many("needs", QUARTERLY),
  "implicit-need": many("needs", QUARTERLY),
} as const satisfies Record<string, Property>;

export type PropertyKey = keyof typeof properties;

/** The keys of all properties, in the order of the profile. */
export const propertyKeys = /* @__PURE__ */ Object.keys(properties) as readonly PropertyKey[];

export const PropertyKey = /* @__PURE__ */ z.enum(propertyKeys);

/**
 * What is known of a property by its key.
 * @example propertyOf("employees").group // "size"
 */
export function propertyOf(key: PropertyKey): Property {
  return properties[key];
}
