import { describe, expect, it } from "vitest";
import {
  type Archive,
  chanceBook,
  type FrozenChance,
  type IsoDate,
  lessonsOf,
  salesOutlook,
  stageRates,
} from "#core";
import { opportunity } from "../core/made-up.ts";
import { frozenBand, frozenChance } from "../core/made-up-history.ts";
import { livedPipeline } from "../core/made-up-pipeline.ts";
import { spilled } from "./formula-sheet.ts";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith, recordsOf, today } from "./workbook-on-host.ts";

const lived = livedPipeline(4, 300, 12);
const account = { accountId: "a0" as never };
const ended = [
  opportunity("w", { ...account, closed: { outcome: "won", on: "2026-10-20" as IsoDate } }),
  opportunity("l", { ...account, closed: { outcome: "lost", on: "2026-10-21" as IsoDate } }),
];
const frozen = (id: string, of: string, chance: number) =>
  frozenChance(id, {
    opportunityId: of as FrozenChance["opportunityId"],
    chance,
    takenOn: "2026-09-01" as IsoDate,
  });
const archive: Archive = {
  ...sampleArchive(3),
  revisions: [],
  opportunities: [
    ...lived.opportunities.map((one, at) => ({
      ...one,
      ...account,
      expectedClose: `2026-12-${10 + at}` as IsoDate,
    })),
    ...ended,
  ],
  ticks: [...lived.ticks],
  pastOpportunities: [...lived.pastOpportunities],
  frozenChances: [frozen("f1", "w", 0.8), frozen("f2", "l", 0.4), frozen("f3", "own0", 0.5)],
  frozenBands: [
    frozenBand("b1", {
      takenOn: "2026-09-01" as IsoDate,
      period: "2026-10" as never,
      p10: 0,
      p90: 900,
    }),
  ],
};
const host = hostWith(archive);
const book = chanceBook(archive, today as IsoDate);
const outlook = salesOutlook(book, archive);

describe("the Forecast tab", () => {
  const rows = recordsOf(host, "Forecast");

  it("tells months and then quarters with the figures of the core's outlook", () => {
    const wanted = [...outlook.months, ...outlook.quarters];
    expect(rows.filter(({ month }) => month !== "")).toHaveLength(17);
    wanted.forEach(({ period, mean, p10, p50, p90, commit, bestCase, withoutLargest }, at) =>
      expect(rows[at]).toMatchObject({
        month: period,
        mean,
        p10,
        p50,
        p90,
        commit,
        bestCase,
        withoutLargest: withoutLargest.mean,
      }),
    );
  });

  it("says on which rung the chances stand, and how far all of them move together", () => {
    expect(book.standing?.rung).toBe("hazard");
    const basis = new Map(rows.map((row) => [row["basis"], row["basisValue"]]));
    expect(basis.get("The chances rest on")).toBe("Rates by stage and time");
    expect(basis.get("Ended opportunities known")).toBe(300);
    expect(basis.get("Ended opportunities that the next rung needs, about")).toBe(
      "This is the last rung.",
    );
    expect(basis.get("How far all chances move together (shock)")).toBe(book.shock);
    expect(basis.get("Closing dates")).toBe("stated");
  });
});

describe("the Track record tab", () => {
  const rows = recordsOf(host, "Track record");

  it("scores what was frozen by what came: 0.04 and 0.16 give a Brier score of 0.1", () => {
    const scores = new Map(rows.map(({ score, scoreValue }) => [score, scoreValue]));
    expect(scores.get("Frozen chances that have ended")).toBe(2);
    expect(scores.get("Frozen chances still open")).toBe(1);
    expect(scores.get("Brier score (0 is perfect, 0.25 a coin)")).toBeCloseTo(0.1, 12);
    expect(scores.get("Log loss (a coin gets 0.693)")).toBeCloseTo(
      -(Math.log(0.8) + Math.log(0.6)) / 2,
      12,
    );
    expect(scores.get("Of these held what came (0.8 is right)")).toBe(0);
  });

  it("sets each band and each chance beside what came", () => {
    // Won for 1,000 in October, above a band that ended at 900.
    expect(rows[0]).toMatchObject({ period: "2026-10", p90: 900, actual: 1000, held: false });
    expect(rows.slice(0, 2).map(({ name, chance, outcome }) => [name, chance, outcome])).toEqual([
      ["Project w", 0.8, "won"],
      ["Project l", 0.4, "lost"],
    ]);
  });

  it("is what FORECAST_SCORES and BAND_SCORES say over its columns", () => {
    const scores = new Map(rows.map(({ score, scoreValue }) => [score, scoreValue]));
    const tab = "'Track record'!";
    const [chances] = spilled(host, `=FORECAST_SCORES(${tab}L3:L9, ${tab}N3:N9)`, 1, 4);
    expect(chances!.slice(0, 2)).toEqual([2, 1]);
    expect(chances![2]).toBe(scores.get("Brier score (0 is perfect, 0.25 a coin)"));
    expect(chances![3]).toBe(scores.get("Log loss (a coin gets 0.693)"));
    const [bands] = spilled(host, `=BAND_SCORES(${tab}F3:F9, ${tab}G3:G9, ${tab}H3:H9)`, 1, 2);
    expect(bands).toEqual([1, scores.get("Of these held what came (0.8 is right)")]);
  });

  it("draws the reliability curve natively, promised against kept", () => {
    const drawn = recordsOf(host, "Charts")
      .filter(({ reliabilityPromised }) => reliabilityPromised !== "")
      .map((row) => [row["reliabilityPromised"], row["reliabilityIdeal"], row["reliabilityKept"]]);
    expect(drawn).toEqual([
      [0.4, 0.4, 0],
      [0.8, 0.8, 1],
    ]);
    const titles = host.charts("Charts").map(({ options }) => options["title"]);
    expect(titles).toContain("Track record: chances promised and kept");
  });
});

describe("the Stage history tab", () => {
  const rows = recordsOf(host, "Stage history");

  it("tells by day what was entered and met, and how it ended", () => {
    const won = rows.filter(({ opportunityId }) => opportunityId === "w");
    expect(won.map(({ event, on, happened }) => [event, on, happened])).toEqual([
      ["won", "2026-10-20", "Won"],
    ]);
    const first = rows.filter(({ opportunityId }) => opportunityId === "own0");
    expect(first.slice(0, 2).map(({ event, happened }) => [event, happened])).toEqual([
      ["", "Conditions met"],
      ["planning-and-call", "Stage entered"],
    ]);
    expect(String(first[0]!["conditions"])).toMatch(/^The contact/u);
  });

  it("can be played again: the rates that a formula learns from it are those of the records", () => {
    const own = hostWith({ ...archive, pastOpportunities: [], ticks: ticksOfEnded() });
    const last = own.rows("Stage history").length;
    own.formula("Sheet1", "K1", `=STAGE_RATES('Stage history'!A3:D${last}, "${today}")`);
    const records = { ...archive, pastOpportunities: [], ticks: ticksOfEnded() };
    const { histories, stages, now, table } = lessonsOf(records, today as IsoDate)!;
    const [rates] = stageRates(histories, stages, now, table);
    expect(rates!.of).toBe(1);
    expect([own.cell("Sheet1", "K1"), own.cell("Sheet1", "L1"), own.cell("Sheet1", "N1")]).toEqual([
      rates!.stage,
      rates!.of,
      rates!.share,
    ]);
  });
});

/** The ticks of one open opportunity, given to the one that was won. */
function ticksOfEnded() {
  return lived.ticks
    .filter(({ opportunityId }) => opportunityId === "own0")
    .map((tick) => ({ ...tick, opportunityId: "w" as never }));
}
