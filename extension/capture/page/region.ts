/** Names the region of the page that an element opens, by its tag, its role or its name. */
import type { Region } from "../snapshot.ts";

const TAGS: Readonly<Record<string, Region>> = {
  header: "header",
  nav: "navigation",
  main: "main",
  footer: "footer",
  aside: "aside",
  address: "address",
};
const ROLES: Readonly<Record<string, Region>> = {
  banner: "header",
  navigation: "navigation",
  main: "main",
  contentinfo: "footer",
  complementary: "aside",
};
// Most older pages have no footer but by name.
const FOOTER_NAME =
  /(?:^|[\s_-])(?:foot|footer|imprint|impressum|colophon|copyright|bottom)(?:$|[\s_-])/iu;

/** The region that begins with this element, if one does. */
export function regionOf(element: Element): Region | undefined {
  const role = element.getAttribute("role");
  const region = (role ? ROLES[role] : undefined) ?? TAGS[element.localName];
  if (region) return region;
  return FOOTER_NAME.test(`${element.id} ${element.getAttribute("class") ?? ""}`)
    ? "footer"
    : undefined;
}
