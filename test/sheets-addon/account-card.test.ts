import { customerMap, defaultThresholds, businessRelationship, purchasePotential } from "#core";
import { describe, expect, it } from "vitest";
import type { AccountCard, MapData, ScaleView } from "../../sheets-addon/pages/sidebar-contract.ts";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith, newHost, recordsOf } from "./workbook-on-host.ts";

const host = newHost();
host.run("addSampleData");
const cardOf = (id: string | null) => host.run("accountCard", id) as AccountCard | null;

describe("the card of an account", () => {
  it("says what the tabs say: quadrant, scores, rank and tier, gates and surface", () => {
    const [scores] = recordsOf(host, "Scorecards").filter(
      ({ accountId }) => accountId === "sample-a2",
    );
    const [centre] = recordsOf(host, "Buying centres").filter(
      ({ accountId }) => accountId === "sample-a2",
    );
    const card = cardOf("sample-a2")!;
    expect(card).toMatchObject({
      name: scores!["name"],
      quadrant: scores!["quadrant"],
      rank: scores!["potentialRank"],
      tier: scores!["tier"],
      surface: centre!["surface"],
    });
    expect(card.gates.map(({ isOpen }) => (isOpen ? "Open" : "Shut"))).toEqual([
      centre!["gateInformation"],
      centre!["gatePeople"],
      centre!["gateTopDecider"],
    ]);
    expect(card.warnings.join("; ")).toBe(centre!["warnings"]);
  });

  it("names facts with their links, and what is missing", () => {
    const card = cardOf("sample-a2")!;
    expect(card.facts.map(({ value, link }) => [value, link])).toContainEqual([
      "3100",
      "https://brackwater.example/about",
    ]);
    expect(card.gaps.length).toBeGreaterThan(0);
    expect(card.gaps[0]!.missing.length).toBeGreaterThan(0);
  });

  it("asks the question of the Next questions tab", () => {
    const [first] = recordsOf(host, "Next questions");
    const { question } = cardOf(String(first!["accountId"]))!;
    expect(question).toMatchObject({ factor: first!["question"], certainty: first!["certainty"] });
  });

  it("names next actions in words, whom to see by name", () => {
    const { actions } = cardOf("sample-a2")!;
    expect(actions.length).toBeGreaterThan(2);
    expect(actions.some((action) => action.includes("See Ines Rathmore"))).toBe(true);
    expect(actions.join()).not.toMatch(/undefined|\{\w+\}/);
  });

  it("is that of the selected row, in whichever tab", () => {
    for (const [tab, cell] of [
      ["Accounts", "B4"],
      ["Customer map", "A4"],
      ["Ratings", "C12"],
    ] as const) {
      host.setActiveSelection(tab, cell);
      const name = cardOf(null)?.name;
      const wanted =
        tab === "Ratings"
          ? recordsOf(host, "Accounts").find(
              ({ id }) => id === recordsOf(host, "Ratings")[9]!["accountId"],
            )!["name"]
          : "Brackwater Utilities";
      expect([tab, name]).toEqual([tab, wanted]);
    }
    host.setActiveSelection("Ticks", "A3");
    expect(cardOf(null)?.name).toBe("Aldermoor Chemicals");
    host.setActiveSelection("Settings", "A3");
    expect(cardOf(null)).toBeNull();
    expect(cardOf("nobody")).toBeNull();
  });

  it("speaks Chinese when the workbook does", () => {
    host.run("chooseLanguage", "zh");
    expect(cardOf("sample-a2")!.quadrant).toBe("进攻");
    host.run("chooseLanguage", "en");
  });

  it("brings the row of an account to the front", () => {
    host.setActiveSelection("Problems", "A1");
    expect((host.run("selectAccount", "sample-a5") as AccountCard).name).toBe("Eastfell Mining");
    expect(host.activeSheet()).toBe("Accounts");
    expect(cardOf(null)?.id).toBe("sample-a5");
  });
});

describe("what the page draws", () => {
  it("is the core's map", () => {
    const archive = sampleArchive(9);
    const own = hostWith(archive);
    const map = own.run("mapOf") as MapData;
    const expected = customerMap(
      archive.accounts,
      archive.ratings,
      { relationship: businessRelationship, potential: purchasePotential },
      defaultThresholds,
    );
    expect(map.placements).toMatchObject(expected);
    expect(map.placements).toHaveLength(expected.length);
    expect(map.placements[0]!.description).toContain(expected[0]!.name);
    expect(map.quadrants.map(({ name }) => name)).toEqual([
      "Attack",
      "Defend",
      "Fished-out pond",
      "Comfort zone",
    ]);
  });

  it("is each scale with its factors, and the rules that it breaks", () => {
    const own = newHost();
    own.run("setUpWorkbook");
    const views = own.run("scalesOf") as readonly ScaleView[];
    expect(views.map(({ factors }) => factors.length).sort()).toEqual([5, 7]);
    expect(views.every(({ broken }) => broken.length === 0)).toBe(true);
  });

  it("is the same page in a large window", () => {
    host.run("openMap");
    expect(host.shownDialog()?.content).toContain('id="sidebar" data-view="map"');
  });
});
