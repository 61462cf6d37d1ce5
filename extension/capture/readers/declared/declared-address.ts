/** A postal address that a page declares part by part, as one text and in its parts. */
import type { AddressParts } from "../../proposals/address-parts.ts";
import {
  type DeclaredText,
  type DeclaredThing,
  firstText,
  textsOf,
  thingsOf,
} from "./declared-thing.ts";

const PARTS = ["addressLocality", "addressRegion", "postalCode"] as const;

interface DeclaredAddress extends Pick<DeclaredText, "text" | "proof"> {
  readonly parts: AddressParts;
}

/** The address, with the proof of its first part; `undefined` for one that names no place. */
export function declaredAddress(thing: DeclaredThing): DeclaredAddress | undefined {
  const streets = [...textsOf(thing, "streetAddress"), ...textsOf(thing, "extended-address")];
  const boxes = textsOf(thing, "postOfficeBoxNumber");
  const [locality = "", region = "", postalCode] = PARTS.map((name) => firstText(thing, name));
  const [anchor] = [...streets, ...boxes, ...PARTS.flatMap((name) => textsOf(thing, name))];
  if (!anchor) return undefined;
  const [countryThing] = thingsOf(thing, "addressCountry");
  const country =
    firstText(thing, "addressCountry") ?? (countryThing && firstText(countryThing, "name")) ?? "";
  const box = boxes.map(({ text }) => (/^\d+$/u.test(text) ? `P.O. Box ${text}` : text)).join(", ");
  const street = streets.map(({ text }) => text).join(", ") || box;
  const lines = street === box || box === "" ? street : `${street}, ${box}`;
  const code = postalCode ?? "";
  return {
    ...anchor,
    text: joined(lines, locality, region, code, country),
    parts: {
      street,
      postalCode,
      city: locality || undefined,
      region: region || undefined,
      country: country || undefined,
    },
  };
}

function joined(street: string, locality: string, region: string, code: string, country: string) {
  // East Asian addresses run from the large to the small and without commas.
  if (/\p{Script=Han}/u.test(street))
    return (region === locality ? region : region + locality) + street;
  const town = /^(?:US|USA|CA|AU|United States)$/iu.test(country)
    ? [locality, [region, code].filter(Boolean).join(" ")]
    : /^(?:GB|UK|United Kingdom|IE)$/iu.test(country)
      ? [region, [locality, code].filter(Boolean).join(" ")]
      : [[code, locality].filter(Boolean).join(" "), region];
  return [street, ...town, country].filter(Boolean).join(", ");
}
