/** Collects business cards that a page marks up with classes: hCard and its successor h-card. */
import { type DeclaredCollector, declaredItems } from "./declared-items.ts";

const ROOTS = ["vcard", "h-card"];
const ADDRESSES = ["adr", "p-adr", "h-adr"];
const NAMES: Readonly<Record<string, string>> = {
  fn: "name",
  "p-name": "name",
  org: "worksFor",
  "p-org": "worksFor",
  tel: "telephone",
  "p-tel": "telephone",
  "p-tel-fax": "faxNumber",
  email: "email",
  "u-email": "email",
  title: "jobTitle",
  role: "jobTitle",
  "p-job-title": "jobTitle",
  "p-role": "jobTitle",
  adr: "address",
  "p-adr": "address",
  "street-address": "streetAddress",
  "p-street-address": "streetAddress",
  "extended-address": "streetAddress",
  "p-extended-address": "streetAddress",
  "post-office-box": "postOfficeBoxNumber",
  locality: "addressLocality",
  "p-locality": "addressLocality",
  region: "addressRegion",
  "p-region": "addressRegion",
  "postal-code": "postalCode",
  "p-postal-code": "postalCode",
  "country-name": "addressCountry",
  "p-country-name": "addressCountry",
};

/** A collector for one page. */
export function hCardCollector(page: ParentNode): DeclaredCollector {
  const { items, itemFor, say, collected } = declaredItems();
  if (!page.querySelector(".vcard, .h-card")) return { open: () => undefined, collected };
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element, type: string): number => {
    const known = numbers.get(element);
    if (known !== undefined) return known;
    const number = itemFor();
    items[number]!.types.push(type);
    numbers.set(element, number);
    return number;
  };
  return {
    open(element) {
      const classes = [...element.classList];
      const root = ROOTS.some((name) => classes.includes(name));
      const address = ADDRESSES.some((name) => classes.includes(name));
      const holds = root
        ? numberOf(element, "h-card")
        : address
          ? numberOf(element, "PostalAddress")
          : undefined;
      const names = new Set(classes.flatMap((name) => (NAMES[name] ? [NAMES[name]] : [])));
      const owner = element.parentElement?.closest(".vcard, .h-card, .adr, .p-adr, .h-adr");
      if (!owner || names.size === 0) return undefined;
      const item = numberOf(
        owner,
        ROOTS.some((name) => owner.classList.contains(name)) ? "h-card" : "PostalAddress",
      );
      // One element may be both: then the organisation is the card's own name.
      const isOrganisation = names.has("name") && names.has("worksFor");
      if (isOrganisation) {
        items[item]!.types.push("Organization");
        names.delete("worksFor");
      }
      return (stretch, isShown) => {
        const kind = element.querySelector(".type")?.textContent ?? "";
        const written = element.querySelector(".value");
        const mail = element.getAttribute("href")?.match(/^mailto:([^?]+)/iu)?.[1];
        for (const name of names)
          say({
            ...stretch,
            item,
            name: name === "telephone" && /fax/iu.test(kind) ? "faxNumber" : name,
            value:
              (name === "email" ? mail : undefined) ??
              written?.textContent ??
              element.getAttribute("title") ??
              element.textContent ??
              "",
            holds: name === "address" ? holds : undefined,
            isShown: isShown && !written && !mail && !element.hasAttribute("title"),
          });
      };
    },
    collected,
  };
}
