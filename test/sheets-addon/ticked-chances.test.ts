import { addDays, standardProcess, type Archive, type IsoDate, type Opportunity } from "#core";
import { describe, expect, it } from "vitest";
import { opportunity, tick } from "../core/made-up.ts";
import { refusal, sheetWith, spilled } from "./formula-sheet.ts";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith, recordsOf, today } from "./workbook-on-host.ts";

const ENDED = 80;
const OPEN = 12;

/** Ended and open opportunities with dated ticks: those that had stage 2's first criterion were mostly won. */
function lived(): Pick<Archive, "opportunities" | "ticks"> {
  const all = Array.from({ length: ENDED + OPEN }, (_, at) => {
    const id = `o${at}` as Opportunity["id"];
    const isOpen = at >= ENDED;
    const begun = addDays(today as IsoDate, isOpen ? -60 - 3 * at : -700 + 6 * at);
    const isGood = at % 2 === 0;
    const stages = 2 + (at % 3);
    const ticks = standardProcess.slice(0, stages).flatMap(({ milestones, criteria }, stage) => {
      const on = addDays(begun, 10 * stage + (at % 7));
      const done = stage === 1 && !isGood ? criteria.slice(1) : criteria;
      return [...milestones, ...done].map((one) =>
        tick(`t-${id}-${one.id}`, one.id, {
          opportunityId: id,
          on,
          recordedAt: `${on}T08:00:00Z` as never,
        }),
      );
    });
    const outcome = isGood === at % 10 < 8 ? ("won" as const) : ("lost" as const);
    const closed = isOpen ? {} : { closed: { outcome, on: addDays(begun, 60 + (at % 11)) } };
    return { opportunity: opportunity(id, { accountId: "a0" as never, ...closed }), ticks };
  });
  return {
    opportunities: all.map((one) => one.opportunity),
    ticks: all.flatMap((one) => one.ticks),
  };
}

describe("WIN_PROBABILITIES with ticks", () => {
  const archive = {
    ...sampleArchive(4),
    ...lived(),
    revisions: [],
    frozenChances: [],
    pastOpportunities: [],
  };
  const host = hostWith(archive);
  const last = 2 + recordsOf(host, "Stage history").length;
  const shown = (more: string) =>
    spilled(host, `=WIN_PROBABILITIES('Stage history'!A3:D${last}, "${today}"${more})`, OPEN, 3);

  it("gives every open opportunity the chance that the Opportunities tab shows", () => {
    const rows = shown(`, , , Ticks!B3:E${2 + archive.ticks.length}`);
    const tab = recordsOf(host, "Opportunities").filter((row) => row["winChance"] !== "");
    expect(tab).toHaveLength(OPEN);
    const chances = new Map(rows.map(([id, chance]) => [id, Number(chance)]));
    for (const { id, winChance } of tab) expect(chances.get(id)).toBeCloseTo(Number(winChance), 12);
    expect(rows[0]![2]).not.toBe("table");
  });

  it("lets conditions have their say, which stages alone can't", () => {
    const plain = new Map(shown("").map(([id, chance]) => [id, Number(chance)]));
    const ticked = shown(`, , , Ticks!B3:E${2 + archive.ticks.length}`);
    const shifts = ticked.map(([id, chance]) => Number(chance) - plain.get(id)!);
    expect(shifts.some((shift) => Math.abs(shift) > 0.01)).toBe(true);
  });

  it("stands on the stage table of the last completed stage while nothing has ended", () => {
    const sheet = sheetWith([
      ["p1", "planning-and-call", "2026-11-01", ""],
      ["p1", "visit-and-survey", "2026-11-02", ""],
      ...standardProcess[0]!.milestones.map(({ id }) => ["p1", id, true, "2026-11-01"]),
      ...standardProcess[0]!.criteria.map(({ id }) => ["p1", id, true, "2026-11-01"]),
      [5, 21, 22, 23, 24, 25, 26, 27, 100],
    ]);
    const rows = 2 + standardProcess[0]!.milestones.length + standardProcess[0]!.criteria.length;
    const formula = `WIN_PROBABILITIES(A1:D2, "${today}", , A${rows + 1}:I${rows + 1}, A3:D${rows})`;
    expect(spilled(sheet, `=${formula}`, 1, 3)).toEqual([["p1", 0.21, "table"]]);
    expect(refusal(sheet, `=WIN_PROBABILITIES(A1:D2, "${today}", , A3:D3, A3:D${rows})`)).toMatch(
      /“table” has 4 cells, but needs nine chances/u,
    );
    const other = sheetWith([
      ["p1", "call", "2026-11-01", ""],
      ["p1", "1-m1", true, "2026-11-01"],
    ]);
    expect(refusal(other, `=WIN_PROBABILITIES(A1:D1, "${today}", , , A2:D2)`)).toMatch(
      /^“history” has stages of another process \(call\)/u,
    );
  });
});
