import {
  businessRelationship,
  defaultTierShares,
  message,
  portfolioQuestions,
  purchasePotential,
  ranks,
  scoreOf,
  currentLevels,
  tiersOf,
  type Stakeholder,
} from "#core";
import { describe, expect, it } from "vitest";
import { day } from "../core/made-up.ts";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith, recordsOf, today } from "./workbook-on-host.ts";

const archive = sampleArchive(12);
const host = hostWith(archive);

describe("the Scorecards tab", () => {
  it("ranks by purchase potential and cuts tiers, sure or undecided", () => {
    const levels = currentLevels(purchasePotential, archive.ratings);
    const standing = ranks(
      archive.accounts.map(({ id }) => scoreOf(purchasePotential, levels.get(id) ?? [])),
    );
    const tiers = tiersOf(standing, defaultTierShares);
    expect(
      recordsOf(host, "Scorecards").map((row) => [
        row["potentialRank"],
        row["potentialBestRank"],
        row["potentialWorstRank"],
        row["tier"],
        row["tierSure"],
      ]),
    ).toEqual(
      standing.map(({ rank, best, worst }, at) => [
        rank,
        best,
        worst,
        "ABC"[tiers[at]!.tier]!,
        tiers[at]!.isSure ? "Sure" : "Undecided",
      ]),
    );
  });
});

describe("the Next questions tab", () => {
  it("names for each account the fact that is most worth finding out, as the core says", () => {
    const expected = new Map<string, { readonly factor: string; readonly worth: number }>();
    for (const { accountId, question, worth } of portfolioQuestions(archive.accounts, {
      scales: { relationship: businessRelationship, potential: purchasePotential },
      ratings: archive.ratings,
      thresholds: archive.settings.thresholds,
      today: day(today),
    }))
      if (!expected.has(accountId)) {
        const factor = question.scale.factors.find(({ id }) => id === question.factorId)!;
        expected.set(accountId, { factor: factor.name.en ?? "", worth });
      }
    expect(expected.size).toBeGreaterThan(3);
    const rows = recordsOf(host, "Next questions");
    expect(rows.map(({ accountId, question }) => [accountId, question])).toEqual(
      [...expected].map(([id, { factor }]) => [id, factor]),
    );
    const worths = rows.map(({ worth }) => Number(worth));
    worths.forEach((worth, at) => expect(worth).toBeCloseTo([...expected.values()][at]!.worth, 12));
  });
});

describe("the Buying centres tab", () => {
  const person = (id: string, changes: Partial<Stakeholder>): Stakeholder => ({
    ...archive.stakeholders[0]!,
    id: `s-${id}` as never,
    accountId: "a0" as never,
    contactId: id as never,
    ...changes,
  });
  const contacts = ["c0", "c100"].map((id) => ({
    ...archive.contacts[0]!,
    id: id as never,
    name: id === "c0" ? "Frieda Held" : "Anna Rahn",
  }));
  const own = hostWith({
    ...archive,
    contacts,
    stakeholders: [
      person("c0", { level: "deciding", influence: 8, stance: "ally", metOn: day("2026-11-02") }),
      person("c100", { level: "operating", influence: 4, stance: "opponent" }),
    ],
  });
  const row = recordsOf(own, "Buying centres")[0]!;

  it("weighs support by influence, and names the top decider", () => {
    // (8 × 1 + 4 × -1) / 12
    expect(row["surface"]).toBeCloseTo(1 / 3, 12);
    expect(row).toMatchObject({
      accountId: "a0",
      people: 2,
      assessed: 2,
      topDecider: "Frieda Held",
      topDeciderMet: "2026-11-02",
      gateTopDecider: "Open",
      gateInformation: "Shut",
    });
  });

  it("says what stands in the way, what endangers the project, and whom to see next", () => {
    expect(String(row["obstacles"])).toMatch(/of the nine information points unknown/);
    expect(row["warnings"]).toBe(
      [
        message("en", "buying-centre-warning.single-threaded"),
        message("en", "buying-centre-warning.no-coach"),
      ].join("; "),
    );
    expect(String(row["nextPerson"])).toMatch(/^Anna Rahn: /);
    expect(String(row["holes"])).toContain("Decider");
  });

  it("has a row for an account of which nobody is known", () => {
    expect(recordsOf(own, "Buying centres")).toHaveLength(archive.accounts.length);
    expect(recordsOf(own, "Buying centres")[1]).toMatchObject({
      people: 0,
      surface: "",
      gatePeople: "Shut",
    });
  });
});

describe("the Coverage tab", () => {
  it("gives each group's share, the nine points, and the source to try next", () => {
    const rows = recordsOf(host, "Coverage");
    expect(rows).toHaveLength(12);
    // Of the five properties of the size one is known, the employees.
    const [, second] = rows;
    expect(second!["group.size"]).toBeCloseTo(1 / 5, 12);
    expect(second!["group.goals"]).toBe(0);
    expect(second!["point.competitors"]).toBe("Unknown");
    expect(second!["sourceToTry"]).not.toBe("");
    expect(second!["pointsKnown"]).toBe(0);
  });

  it("speaks Chinese when the workbook does", () => {
    host.run("chooseLanguage", "zh");
    const [keys, headings, first] = host.rows("资料覆盖");
    const place = keys!.indexOf("coverage/point.competitors");
    // A person has judged this point of the first account.
    expect(first![place]).toBe(message("zh", "information-state.known"));
    expect(headings![place]).toBe(message("zh", "information-point.competitors"));
    host.run("chooseLanguage", "en");
  });
});
