/** Lists of companies on the disk: page by page, no row twice, kept and compared, thrown away and brought back. */
import { afterEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import type { RosterReading } from "../../../extension/capture/roster/read-roster.ts";
import type { RosterRow } from "../../../extension/capture/roster/roster-row.ts";
import { knownAccounts } from "../../../extension/store/account-clues.ts";
import { database } from "../../../extension/store/database.ts";
import { forgetPerson } from "../../../extension/store/forgetting.ts";
import { keptRosters, openRoster } from "../../../extension/store/roster-lists.ts";
import {
  addRosterPage,
  changeRoster,
  chooseInRoster,
  discardRoster,
  keepRoster,
  pagesOf,
  reopenRoster,
} from "../../../extension/store/rosters.ts";
import { archive, made, observed } from "./made-up.ts";

afterEach(async () => {
  await database.delete();
  await database.open();
});

const row = (name: string, quote = name): RosterRow => ({
  name,
  domains: [],
  facts: [
    {
      property: "legal-name",
      value: name,
      quote: { exact: quote, prefix: "", suffix: "", start: 0 },
      foundIn: "text",
    },
  ],
});
const reading = (path: string, ...names: readonly string[]): RosterReading => ({
  page: { url: `https://circle.example${path}`, title: "Members" },
  name: "Members - Circle",
  asOf: undefined,
  rows: names.map((name) => row(name)),
  places: [],
  links: { others: [], next: undefined, more: false, total: undefined },
});

describe("collecting a list", () => {
  it("goes on with the same list, and takes no row twice", async () => {
    const first = await addRosterPage(reading("/members", "Ashgrove Ltd", "Dewflow AS"), undefined);
    expect(first).toMatchObject({ shown: 2, added: 2 });
    const second = await addRosterPage(
      reading("/members?page=2", "Dewflow AS", "Emberline S.p.A."),
      first.rosterId,
    );
    expect(second).toMatchObject({ rosterId: first.rosterId, shown: 2, added: 1 });
    const pages = await pagesOf(first.rosterId);
    expect(pages.map(({ number, rows }) => [number, rows.map(({ name }) => name)])).toEqual([
      [1, ["Ashgrove Ltd", "Dewflow AS"]],
      [2, ["Emberline S.p.A."]],
    ]);
  });

  it("knows a page that is read again, also when it has grown", async () => {
    const { rosterId } = await addRosterPage(reading("/members", "Ashgrove Ltd"), undefined);
    expect(await addRosterPage(reading("/members", "Ashgrove Ltd"), rosterId)).toMatchObject({
      added: 0,
    });
    expect(await pagesOf(rosterId)).toHaveLength(1);
    await addRosterPage(reading("/members#more", "Ashgrove Ltd", "Dewflow AS"), rosterId);
    expect((await pagesOf(rosterId)).flatMap(({ rows }) => rows)).toHaveLength(2);
  });

  it("remembers choices one by one, and takes one back", async () => {
    const { rosterId } = await addRosterPage(reading("/members", "Ashgrove Ltd"), undefined);
    await chooseInRoster(rosterId, { a: { is: "another" }, b: { take: false } });
    await chooseInRoster(rosterId, { a: { take: false }, b: undefined });
    expect((await openRoster())?.choices).toEqual({ a: { is: "another", take: false } });
  });
});

describe("a list that is finished", () => {
  it("is kept as an edition of its site, the newest first, and can be taken up again", async () => {
    const { rosterId: older } = await addRosterPage(reading("/members", "Ashgrove Ltd"), undefined);
    await changeRoster(older, { asOf: "2025-11-01" as never, name: "Members 2025" });
    await keepRoster(older, true);
    expect(await openRoster()).toBeUndefined();
    const { rosterId: newer } = await addRosterPage(reading("/members", "Ashgrove Ltd"), undefined);
    await keepRoster(newer, false);
    const kept = await keptRosters("circle.example");
    expect(kept.map(({ id, isWhole }) => [id, isWhole])).toEqual([
      [newer, false],
      [older, true],
    ]);
    expect(await keptRosters("elsewhere.example")).toEqual([]);
    await reopenRoster(older);
    expect((await openRoster())?.id).toBe(older);
  });

  it("goes when it is discarded, and comes back as it was", async () => {
    const { rosterId } = await addRosterPage(reading("/members", "Ashgrove Ltd"), undefined);
    const [before, pages] = [await openRoster(), await pagesOf(rosterId)];
    const bringBack = await discardRoster(rosterId);
    expect(await database.rosterPages.count()).toBe(0);
    await bringBack();
    expect([await openRoster(), await pagesOf(rosterId)]).toEqual([before, pages]);
  });
});

describe("forgetting a person", () => {
  it("takes every fact out of the lists that names the person", async () => {
    await database.accounts.add(made.account);
    const [contact] = archive().contacts;
    const person = { ...contact!, name: "Mo Ferrow" };
    await database.contacts.add(person);
    const { name } = person;
    const { rosterId } = await addRosterPage(
      {
        ...reading("/members"),
        rows: [row("Ashgrove Ltd", `Ashgrove Ltd ${name}`), row("Dewflow AS")],
      },
      undefined,
    );
    await forgetPerson(person, { mentions: [], drafts: [] } as never);
    const [page] = await pagesOf(rosterId);
    expect(JSON.stringify(page)).not.toContain(name);
    expect(page!.rows.map(({ facts }) => facts.length)).toEqual([0, 1]);
  });
});

describe("what tells accounts apart", () => {
  it("is their names and domains, their facts in force, and what they know already", async () => {
    await database.accounts.add(made.account);
    await database.observations.bulkAdd([
      { ...observed("o1", "Orrin Werke AG"), property: "legal-name" },
      { ...observed("o2", "https://www.orrin-group.example/en"), property: "website" },
      { ...observed("o3", "Wrong Ltd"), property: "trade-name" },
    ]);
    await database.withdrawals.add({
      id: "w" as never,
      accountId: made.account.id,
      observationId: "o3" as never,
      withdrawn: true,
      reason: "wrong",
      by: { kind: "person", name: "" },
      recordedAt: made.at,
    } as never);
    const { accounts, knows } = await knownAccounts();
    expect(accounts[0]!.names).toEqual([made.account.name, "Orrin Werke AG"]);
    expect(accounts[0]!.domains).toContain("orrin-group.example");
    const { id } = made.account;
    expect(knows(id, { property: "legal-name", value: "ORRIN  werke ag" })).toBe(true);
    expect(knows(id, { property: "trade-name", value: "Wrong Ltd" })).toBe(false);
  });
});
