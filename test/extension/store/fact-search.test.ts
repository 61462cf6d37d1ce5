/** Facts are found across accounts, in both languages, and the terms follow whatever happens to the facts. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import { Account, Observation, type Withdrawal } from "#core";
import { database } from "../../../extension/store/database.ts";
import { erasedFrom, eraseRecords } from "../../../extension/store/erase-records.ts";
import { findFacts } from "../../../extension/store/fact-search.ts";
import { addObservations } from "../../../extension/store/records.ts";
import { made } from "./made-up.ts";

const fact = (id: string, value: string, more: object = {}): Observation =>
  Observation.parse({
    id,
    accountId: made.account.id,
    property: "products",
    value,
    source: { channel: "company-website", url: "https://orrin.example/about" },
    readBy: { kind: "person", name: "Lin" },
    observedAt: made.at,
    ...more,
  });

const found = async (text: string, most = 50) =>
  (await findFacts(text, most)).facts.map(({ observation }) => observation.id);

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.accounts.bulkAdd([
    made.account,
    Account.parse({ ...made.account, id: "sulan", name: "苏澜精密机械有限公司", domains: [] }),
  ]);
  await addObservations([
    fact("1", "Brewery pumps with ceramic seals"),
    fact("2", "陶瓷密封的精密水泵", { accountId: "sulan" }),
    fact("3", "Dust in the test hall", {
      quote: { exact: "粉尘是实验大厅最急的问题", prefix: "", suffix: "", start: 0 },
    }),
    fact("4", "+44 (0)114 496 0182", { property: "telephone" }),
  ]);
});

describe("a search for facts", () => {
  it("finds words by their beginning, in any order, case and width", async () => {
    expect(await found("SEAL ceram")).toEqual(["1"]);
    expect(await found("Ｐｕｍｐｓ")).toEqual(["1"]);
    expect(await found("ceramic dust")).toEqual([]);
  });

  it("finds any part of a Chinese text, one character or many, in value or quote", async () => {
    expect(await found("密封")).toEqual(["2"]);
    expect(await found("泵")).toEqual(["2"]);
    expect(await found("精密水泵 陶瓷")).toEqual(["2"]);
    expect(await found("大厅最急的问")).toEqual(["3"]);
    // Each pair is there, the whole is not.
    expect(await found("密封精密")).toEqual([]);
  });

  it("finds what is known of a competitor by its name", async () => {
    const rival = { property: "competitor-satisfaction", competitor: "Tallow Pumpenbau" };
    await addObservations([fact("5", "Content, but the service is slow", rival)]);
    expect(await found("tallow slow")).toEqual(["5"]);
  });

  it("finds a telephone number however it is typed", async () => {
    expect(await found("4401144960182")).toEqual(["4"]);
    expect(await found("114 496 0182")).toEqual(["4"]);
  });

  it("finds nothing for marks alone, and says whose a fact is", async () => {
    expect(await found("?! …")).toEqual([]);
    const { facts, isCut } = await findFacts("陶瓷", 50);
    expect([facts[0]?.account.id, isCut]).toEqual(["sulan", false]);
  });

  it("shows some of very many, and says that there are more", async () => {
    await addObservations(
      Array.from({ length: 1200 }, (_, at) =>
        fact(`m${at}`, `Valve number ${at} of the series`, {
          observedAt: at === 700 ? "2027-01-01T00:00:00Z" : made.at,
        }),
      ),
    );
    const { facts, isCut } = await findFacts("valve", 20);
    expect([facts.length, isCut]).toEqual([20, true]);
    // Both words are common; together they are rare.
    await addObservations([fact("odd", "A series of dust valves")]);
    expect(await found("dust valve series")).toEqual(["odd"]);
    expect(await found("valve series 700")).toEqual(["m700"]);
  });

  it("leaves out what was withdrawn, and shows what is stated twice once", async () => {
    await addObservations([fact("5", "brewery pumps with ceramic seals")]);
    expect(await found("ceramic")).toHaveLength(1);
    const withdrawal = (observationId: string): Withdrawal =>
      ({
        id: `w-${observationId}`,
        accountId: made.account.id,
        observationId,
        withdrawn: true,
        reason: "wrong",
        by: { kind: "person", name: "Lin" },
        recordedAt: "2026-04-01T00:00:00Z",
      }) as unknown as Withdrawal;
    await database.withdrawals.bulkAdd([withdrawal("1"), withdrawal("5")]);
    expect(await found("ceramic")).toEqual([]);
  });
});

describe("the terms", () => {
  const terms = () => database.factTerms.toCollection().primaryKeys();

  it("go with the fact that is erased, and nothing of it is left", async () => {
    await database.transaction("rw", erasedFrom, async () => eraseRecords(["3"]));
    expect(await terms()).toEqual(["1", "2", "4"]);
    expect(JSON.stringify(await database.factTerms.toArray())).not.toMatch(/dust|粉尘/u);
  });

  it("are not written when the fact can't be", async () => {
    await expect(addObservations([fact("6", "new"), fact("1", "again")])).rejects.toThrow();
    expect(await terms()).toEqual(["1", "2", "3", "4"]);
    expect(await found("new")).toEqual([]);
  });

  it("follow a fact that is put in the place of another, and all facts that go", async () => {
    await database.observations.put(fact("1", "Bearings"));
    expect([await found("ceramic"), await found("bearing")]).toEqual([[], ["1"]]);
    await database.observations.clear();
    expect(await terms()).toEqual([]);
  });
});
