/** Everything that speaks of companies anywhere on a page, read once for all rows of its roster. */
import { isSharedDomain, isSameSite } from "#core";
import { readAddress } from "../readers/addresses/address.ts";
import { readContactLinks } from "../readers/contact-links.ts";
import { readEmails } from "../readers/emails.ts";
import { readPeople } from "../readers/people/people.ts";
import { readRegisterNumbers } from "../readers/register-numbers.ts";
import { readTelephones } from "../readers/telephones.ts";
import type { PageSnapshot } from "../snapshot.ts";
import { registrableDomain } from "../web-address.ts";
import type { PageFinds } from "./entries.ts";

/** Everything that speaks of companies anywhere on the page, read once for all rows. */
export async function findsOn(
  snapshot: PageSnapshot,
): Promise<PageFinds & { readonly own: string }> {
  const own = (await registrableDomain(snapshot.url)) ?? "";
  const proposals = [
    ...readContactLinks(snapshot),
    ...readEmails(snapshot),
    ...readTelephones(snapshot),
    ...readRegisterNumbers(snapshot),
    ...readAddress(snapshot),
  ].filter(({ property, value }) => !(property === "email" && isSameSite(hostOfMail(value), own)));
  const people = readPeople(snapshot).flatMap(({ person, value }) =>
    person ? [person.name.toLowerCase()] : [value.split(",")[0]!.toLowerCase()],
  );
  return {
    proposals: proposals
      .filter(({ foundIn }) => foundIn === "text")
      .sort((a, b) => a.quote.start - b.quote.start),
    people: new Set(people),
    leadsAway: (href) => {
      if (!/^(?:https?:)?\/\//iu.test(href) || !URL.canParse(href, snapshot.url)) return false;
      const { hostname } = new URL(href, snapshot.url);
      return !isSameSite(hostname.replace(/^www\./u, ""), own) && !isSharedDomain(hostname);
    },
    own,
  };
}

const hostOfMail = (address: string): string => address.split("@")[1] ?? "";
