/** A roster from its pages to accounts: the rows of one company together, screened, saved, and seen again. */
import { describe, expect, it } from "vitest";
import type { Account } from "#core";
import { rosterCompanies, type RowsOfPage } from "../../../extension/capture/roster/companies.ts";
import { changesBetween, notesOf } from "../../../extension/capture/roster/editions.ts";
import type { PageLinks } from "../../../extension/capture/roster/page-links.ts";
import { rosterDeed } from "../../../extension/capture/roster/roster-deed.ts";
import type { RosterFact, RosterRow } from "../../../extension/capture/roster/roster-row.ts";
import { screened, standingsOf } from "../../../extension/capture/roster/standings.ts";
import { wholenessOf } from "../../../extension/capture/roster/wholeness.ts";
import type { KnownAccounts } from "../../../extension/store/account-clues.ts";
import type { RosterChoice } from "../../../extension/store/roster.ts";

const AT = "2026-11-22T08:00:00.000Z" as never;
const fact = (property: RosterFact["property"], value: string): RosterFact => ({
  property,
  value,
  quote: { exact: value, prefix: "", suffix: "", start: 0 },
  foundIn: "text",
});
const row = (name: string, domains: readonly string[] = [], ...facts: RosterFact[]): RosterRow => ({
  name,
  domains,
  facts: [fact("legal-name", name), ...facts],
});
const pageOf = (id: string, ...rows: RosterRow[]): RowsOfPage => ({
  id,
  page: { url: `https://circle.example/members/${id}`, title: "Members" },
  rows,
});
const account = (id: string, name: string, domains: string[] = []): Account => ({
  id: id as Account["id"],
  name,
  domains,
  createdAt: AT,
  updatedAt: AT,
});
const knowing = (accounts: readonly Account[], ...facts: readonly string[]): KnownAccounts => ({
  accounts: accounts.map((one) => ({
    account: one,
    names: [one.name],
    domains: one.domains,
    registrationNumbers: [],
  })),
  knows: (id, { property, value }) => facts.includes(`${id} ${property} ${value}`),
});

describe("the rows of one company", () => {
  it("are one company with the facts of all, each once, whatever page they stand on", () => {
    const [ashgrove, ...others] = rosterCompanies([
      pageOf("1", row("Ashgrove Pumps Ltd", [], fact("tags", "Stand B12")), row("Dewflow AS")),
      pageOf("2", row("ASHGROVE PUMPS LIMITED", [], fact("tags", "Stand C1"))),
    ]);
    expect(others).toHaveLength(1);
    expect(ashgrove!.facts.map(({ value }) => value)).toEqual([
      "Ashgrove Pumps Ltd",
      "Stand B12",
      "ASHGROVE PUMPS LIMITED",
      "Stand C1",
    ]);
    expect(ashgrove!.facts.at(-1)!.page.url).toBe("https://circle.example/members/2");
  });

  it("on one site of a group stay two companies when their names have nothing in common", () => {
    const companies = rosterCompanies([
      pageOf("1", row("Ashgrove Pumps", ["ashgrove.example"]), row("Zephyr", ["ashgrove.example"])),
    ]);
    expect(companies.map(({ name }) => name)).toEqual(["Ashgrove Pumps", "Zephyr"]);
  });

  it("keep their key when more is read", () => {
    const first = pageOf("1", row("Ashgrove Pumps Ltd"), row("Dewflow AS"));
    const later = pageOf("2", row("Emberline S.p.A."));
    const keys = (pages: readonly RowsOfPage[]) => rosterCompanies(pages).map(({ key }) => key);
    expect(keys([first, later]).slice(0, 2)).toEqual(keys([first]));
  });
});

const listed = rosterCompanies([
  pageOf(
    "1",
    row("Ashgrove Pumps Ltd", ["ashgrove.example"], fact("telephone", "+44 113 496 0111")),
    row("Tallow (Shanghai) Co., Ltd."),
    row("Dewflow AS"),
  ),
]);
const ashgrove = account("a", "Ashgrove", ["ashgrove.example"]);
const tallow = account("t", "Tallow Ltd");
const known = knowing([ashgrove, tallow], "a legal-name Ashgrove Pumps Ltd");
const standing = (choices: Readonly<Record<string, RosterChoice>> = {}) =>
  standingsOf(screened(listed, known), known, choices);
const keyOf = (name: string) => listed.find((one) => one.name.startsWith(name))!.key;

describe("a company of the list", () => {
  it("is known, doubtful or new, and of a known one only what is new counts", () => {
    expect(standing().map((one) => [one.standing.state, one.isTaken])).toEqual([
      ["known", true],
      ["doubtful", false],
      ["new", true],
    ]);
    const [first] = standing();
    expect(
      first!.standing.state === "known" && first!.standing.fresh.map(({ value }) => value),
    ).toEqual(["+44 113 496 0111"]);
  });

  it("is what the user says it is", () => {
    const same = standing({ [keyOf("Tallow")]: { is: tallow.id } })[1]!;
    expect(same.standing).toMatchObject({ state: "known", isDecided: true, account: { id: "t" } });
    const other = standing({ [keyOf("Tallow")]: { is: "another" } })[1]!;
    expect(other).toMatchObject({ isTaken: true, standing: { state: "new", isDecided: true } });
  });

  it("is left out if the user unchecks it", () => {
    expect(standing({ [keyOf("Dewflow")]: { take: false } })[2]!.isTaken).toBe(false);
  });
});

describe("saving a list", () => {
  const saving = (choices: Readonly<Record<string, RosterChoice>> = {}) => {
    let count = 0;
    const newId = <T extends string>(): T => `id-${(count += 1)}` as T;
    return rosterDeed(standing(choices), {
      roster: { name: "Members of the Circle", channel: "association-roster" },
      at: AT,
      newId,
      knows: known.knows,
    });
  };

  it("makes one account a new company, and one observation a fact that is new to its account", () => {
    const { accounts, observations } = saving();
    expect(accounts.map(({ name }) => name)).toEqual(["Dewflow AS"]);
    expect(
      observations.map(({ accountId, property, value }) => [accountId, property, value]),
    ).toEqual([
      ["a", "telephone", "+44 113 496 0111"],
      ["a", "tags", "Members of the Circle"],
      [accounts[0]!.id, "legal-name", "Dewflow AS"],
      [accounts[0]!.id, "tags", "Members of the Circle"],
    ]);
    for (const one of observations)
      expect(one).toMatchObject({
        source: { channel: "association-roster", url: "https://circle.example/members/1" },
        readBy: { kind: "heuristic", name: "roster" },
        foundIn: "text",
      });
  });

  it("writes nothing of a doubtful one, and its name to the account that it was said to be", () => {
    expect(saving().observations.some(({ value }) => value.startsWith("Tallow"))).toBe(false);
    const { observations } = saving({ [keyOf("Tallow")]: { is: tallow.id } });
    expect(observations).toContainEqual(
      expect.objectContaining({
        accountId: "t",
        property: "legal-name",
        value: "Tallow (Shanghai) Co., Ltd.",
      }),
    );
  });
});

describe("a list has been read as a whole", () => {
  const links = (some: Partial<PageLinks>): PageLinks => ({
    others: [],
    next: undefined,
    more: false,
    total: undefined,
    ...some,
  });
  const read = (url: string, some: Partial<PageLinks> = {}) => ({
    page: { url },
    shown: 20,
    links: links(some),
  });
  const one = "https://circle.example/members";

  it("when it is one page, and when all pages that it links to were read", () => {
    expect(wholenessOf([read(one)], 20).isWhole).toBe(true);
    const second = `${one}?page=2`;
    const first = read(one, { others: [second], next: second });
    expect(wholenessOf([first], 20)).toMatchObject({ isWhole: false, next: second });
    // The way back to the first page names its number; it is the page that was read without.
    expect(wholenessOf([first, read(second, { others: [`${one}?page=1`] })], 40)).toMatchObject({
      isWhole: true,
      unread: [],
      next: undefined,
    });
  });

  it("never while a button for more is there, or the page speaks of more companies", () => {
    expect(wholenessOf([read(one, { more: true })], 20).isWhole).toBe(false);
    expect(wholenessOf([read(one, { total: 214 })], 20)).toMatchObject({
      isWhole: false,
      total: 214,
    });
    expect(wholenessOf([], 0).isWhole).toBe(false);
  });
});

describe("a list seen again", () => {
  const edition = (asOf: string, isWhole: boolean, ...names: string[]) => ({
    name: "Members",
    asOf: asOf as never,
    isWhole,
    companies: rosterCompanies([pageOf(asOf, ...names.map((name) => row(name)))]),
  });
  const before = edition("2025-11-01", true, "Ashgrove Pumps Ltd", "Zwijn B.V.", "Dewflow AS");
  const after = edition("2026-11-01", true, "Dewflow AS", "Ashgrove Pumps Limited", "Falk AG");
  const names = (companies: readonly { readonly name: string }[] | undefined) =>
    companies?.map(({ name }) => name);

  it("says who is new and who has left, since the day of the earlier one", () => {
    const changes = changesBetween(before, after);
    expect(names(changes.joined)).toEqual(["Falk AG"]);
    expect(names(changes.left)).toEqual(["Zwijn B.V."]);
    expect(changes.since).toBe("2025-11-01");
    expect(changes.comparison.stayed).toHaveLength(2);
  });

  it("says that somebody has left only when it was read as a whole, and new only if the earlier one was", () => {
    expect(changesBetween(before, { ...after, isWhole: false })).toMatchObject({ left: undefined });
    expect(changesBetween({ ...before, isWhole: false }, after)).toMatchObject({
      joined: undefined,
    });
  });

  it("becomes a line of the accounts concerned, with a quote only of what is there to be quoted", () => {
    const company = after.companies[2]!;
    const note = (isListed: boolean) => ({
      accountId: "f" as never,
      company,
      words: "New on the roster",
      page: { url: "https://circle.example/members", title: "Members" },
      isListed,
    });
    const source = { channel: "association-roster", at: AT } as const;
    const [joined, left] = notesOf([note(true), note(false)], source, () => "n" as never);
    expect(joined).toMatchObject({ property: "news", quote: { exact: "Falk AG" } });
    expect(left).not.toHaveProperty("quote");
    expect(left!.source.url).toBe("https://circle.example/members");
  });
});
