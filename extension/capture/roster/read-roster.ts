/** Reads a roster from a page: which of its tables and lists names companies, and what each row says of its own. */
import { foldSpace, type IsoDate, isCalendarDay, isSharedDomain, isSameSite } from "#core";
import { countryOf } from "../proposals/country.ts";
import { normalDay } from "../proposals/normal-value.ts";
import { declaredAs } from "../proposals/proof.ts";
import { readAddress } from "../readers/addresses/address.ts";
import { readContactLinks } from "../readers/contact-links.ts";
import { readEmails } from "../readers/emails.ts";
import { readPeople } from "../readers/people/people.ts";
import { readRegisterNumbers } from "../readers/register-numbers.ts";
import { readTelephones } from "../readers/telephones.ts";
import { type Link, type PageSnapshot, type Stretch, textOf } from "../snapshot.ts";
import { phoneNormaliser } from "../proposals/telephone.ts";
import { registrableDomain, sourceAddress } from "../web-address.ts";
import { titleShape } from "./company-title.ts";
import { entriesOf, type Entries, type PageFinds, proposalsWithin } from "./entries.ts";
import { logoEntries } from "./logo-entries.ts";
import { type PageLinks, pageLinksOf } from "./page-links.ts";
import { headingsAbove } from "./roster-context.ts";
import {
  factOfWeb,
  factsOfFields,
  factsOfReaders,
  fieldsOfCard,
  fieldsOfCells,
  onceEach,
  rowProof,
} from "./row-facts.ts";
import type { RosterFact, RosterRow } from "./roster-row.ts";
import { webOfRow } from "./row-web.ts";
import { linksIn, type NamedItem } from "./title-of-item.ts";

/** A page of a roster: its rows, what it calls the list, the day that it gives for it, and the pages beside it. */
export interface RosterReading {
  readonly page: { readonly url: string; readonly title: string };
  readonly name: string;
  readonly asOf: IsoDate | undefined;
  readonly rows: readonly RosterRow[];
  /** Where the rows stand: what is said there is said of their companies, and not of the page's own. */
  readonly places: readonly Stretch[];
  readonly links: PageLinks;
}

/**
 * The roster on a page; `undefined` when there is none. A user who asks for it vouches that the page has one:
 * then less must speak for it.
 */
export async function readRoster(
  page: PageSnapshot,
  isAsked = false,
): Promise<RosterReading | undefined> {
  const snapshot = { ...page, links: page.links.toSorted((a, b) => a.end - b.end) };
  const finds = await findsOn(snapshot);
  const entries = entriesOf(snapshot, finds, isAsked);
  const rows = entries ? await rowsOf(snapshot, entries, finds) : logoEntries(snapshot, isAsked);
  if (rows.length === 0) return undefined;
  const first = entries?.named[0]?.item.start ?? 0;
  return {
    page: { url: sourceAddress(snapshot.url), title: snapshot.title },
    name: rosterName(snapshot, first),
    asOf: dayOfRoster(snapshot, first),
    rows,
    places: (entries?.named ?? []).map(({ item: { start, end } }) => ({ start, end })),
    links: pageLinksOf(snapshot),
  };
}

/** Everything that speaks of companies anywhere on the page, read once for all rows. */
async function findsOn(snapshot: PageSnapshot): Promise<PageFinds & { readonly own: string }> {
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

async function rowsOf(
  snapshot: PageSnapshot,
  { named, head }: Entries,
  finds: PageFinds,
): Promise<readonly RosterRow[]> {
  const phone = await phoneNormaliser(countryOf(snapshot));
  const rows: RosterRow[] = [];
  for (const one of named) {
    const { item, name } = one;
    const links = linksIn(snapshot, item);
    const web = await webOfRow(snapshot, links, item.lines);
    const facts = onceEach([
      ...namesOf(snapshot, one, head !== undefined),
      ...factOfWeb(snapshot, web, name),
      ...factsOfFields(
        snapshot,
        head ? fieldsOfCells(item, head) : fieldsOfCard(snapshot, item),
        name,
      ),
      ...factsOfReaders(snapshot, proposalsWithin(finds.proposals, item.start, item.end), name),
      ...linkFacts(snapshot, links),
    ]).map((fact) =>
      fact.property === "telephone" || fact.property === "fax"
        ? { ...fact, value: phone(fact.value) }
        : fact,
    );
    rows.push({
      name: foldSpace(textOf(snapshot, name)),
      facts: onceEach(withoutPartsOfAddresses(facts)),
      domains: web.domain ? [web.domain.toLowerCase()] : [],
      ...(web.detail ? { detail: web.detail } : {}),
    });
  }
  return rows;
}

/** The name itself, and the names below it in the same cell or title: often the registered one in another script. */
function namesOf(
  snapshot: PageSnapshot,
  { item, name }: NamedItem,
  isTable: boolean,
): readonly RosterFact[] {
  const value = foldSpace(textOf(snapshot, name));
  const cell = isTable
    ? item.lines.find((line) => line.start <= name.start && line.end >= name.end)?.cell
    : undefined;
  const others = item.lines.filter((line) => {
    if (line.start <= name.start) return false;
    if (cell && (line.cell?.column !== cell.column || line.cell.row !== cell.row)) return false;
    const text = textOf(snapshot, line);
    return isOtherScript(text, value) && titleShape(text) === "company";
  });
  const nameFact = (text: string, proof: Pick<RosterFact, "quote" | "foundIn">): RosterFact => ({
    property: titleShape(text) === "company" ? "legal-name" : "trade-name",
    value: text,
    ...proof,
  });
  const [other] = others;
  const own = nameFact(value, rowProof(snapshot, name, name));
  if (!other) return [own];
  // A company has one legal name: the one in its own country's script; the other is what it trades under.
  const text = foldSpace(textOf(snapshot, other));
  const isHan = /\p{Script=Han}/u.test(text);
  const second = nameFact(text, rowProof(snapshot, name, other));
  return isHan
    ? [{ ...own, property: "trade-name" }, second]
    : [own, { ...second, property: "trade-name" }];
}

function isOtherScript(text: string, name: string): boolean {
  return text.length < 80 && /\p{Script=Han}/u.test(text) !== /\p{Script=Han}/u.test(name);
}

/** Mail and telephone links whose target the page doesn't show. */
function linkFacts(snapshot: PageSnapshot, links: readonly Link[]): readonly RosterFact[] {
  return readContactLinks({ ...snapshot, links })
    .filter(({ foundIn }) => foundIn === "markup")
    .map(({ property, value, quote }) => ({
      property,
      value,
      quote: quote ?? declaredAs(value).quote,
      foundIn: "markup" as const,
    }));
}

/** What a column calls the address holds what the reader of addresses finds in it. */
function withoutPartsOfAddresses(facts: readonly RosterFact[]): readonly RosterFact[] {
  const addresses = facts.filter(({ property }) => property === "address");
  return facts.filter(
    (fact) =>
      fact.property !== "address" ||
      !addresses.some(
        (other) => other.value.length > fact.value.length && other.value.includes(fact.value),
      ),
  );
}

const DAY =
  /\d{4}年\d{1,2}月\d{1,2}日|(?:19|20)\d\d-\d\d-\d\d|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, (?:19|20)\d\d/u;

/** The day that title or headings give for the list. */
function dayOfRoster(snapshot: PageSnapshot, start: number): IsoDate | undefined {
  for (const words of [...headingsAbove(snapshot, start), snapshot.title]) {
    const day = DAY.exec(words);
    const normal = day ? normalDay(day[0]) : "";
    if (isCalendarDay(normal)) return normal;
  }
  return undefined;
}

/** What to call the list: the page's title without the day and the number of the page. */
function rosterName(snapshot: PageSnapshot, start: number): string {
  const clean = (text: string): string =>
    foldSpace(
      text
        .replace(new RegExp(DAY, "gu"), " ")
        .replace(/[([（]? ?(?:page \d+(?: of \d+)?|第 ?\d+ ?页) ?[)\]）]?/giu, " ")
        .replace(/ ?[,，] *(?=$|[-–—|·])/gu, " "),
    ).replace(/^[\s,|·–—-]+|[\s,|·–—-]+$/gu, "");
  const [heading = ""] = headingsAbove(snapshot, start);
  const parts = clean(snapshot.title)
    .split(/ [-–—|·:] ?| ?[|｜_] ?|(?<=\p{Script=Han})[-–—]|[-–—](?=\p{Script=Han})/u)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\d]/u.test(part));
  return (parts.length > 0 ? parts.join(" - ") : clean(heading)).slice(0, 120);
}
