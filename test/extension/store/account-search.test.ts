/** Accounts are found by anything that is known of them, in both languages. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { Account, Observation } from "#core";
import { searchAccounts } from "../../../extension/store/account-search.ts";
import { database } from "../../../extension/store/database.ts";

const at = "2026-03-02T08:00:00Z";
const account = (id: string, name: string, domain: string) =>
  Account.parse({ id, name, domains: [domain], createdAt: at, updatedAt: at });

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.accounts.bulkAdd([
    account("a", "Orrin Pumps", "orrin.example"),
    account("b", "苏澜精密机械有限公司", "sulan.example"),
  ]);
  // More than one chunk of the ledger, the fact that is sought in the last.
  await database.observations.bulkAdd(
    Array.from({ length: 2500 }, (_, index) =>
      Observation.parse({
        id: `o${String(index).padStart(5, "0")}`,
        accountId: "a",
        property: "products",
        value: index === 2499 ? "Brewery pumps with ceramic seals" : `Pump ${index}`,
        source: { channel: "trade-fair" },
        readBy: { kind: "person", name: "" },
        observedAt: at,
      }),
    ),
  );
});

const found = async (text: string) => (await searchAccounts(text)).map(({ id }) => id);

describe("a search for accounts", () => {
  it("finds a part of a Chinese name", async () => {
    expect(await found("精密机")).toEqual(["b"]);
  });

  it("finds name and domain in any case and width", async () => {
    expect(await found("ＯＲＲＩＮ")).toEqual(["a"]);
    expect(await found("SULAN.example")).toEqual(["b"]);
  });

  it("finds the words of one fact wherever it stands in the ledger", async () => {
    expect(await found("ceramic brewery")).toEqual(["a"]);
    expect(await found("ceramic brewery 精密")).toEqual([]);
  });
});
