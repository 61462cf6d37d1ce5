import { describe, expect, it } from "vitest";
import type { Host } from "../sheets-host/host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { columnOf, hostWith, recordsOf } from "./workbook-on-host.ts";

const archive = sampleArchive(12);

interface SidebarState {
  readonly overview: { readonly accounts: number };
  readonly progress: {
    readonly done: number;
    readonly of: number;
    readonly left: readonly (readonly string[])[];
  } | null;
}

/** A clock by which every step takes more than a minute: each run then does one step. */
const slow = `
  var minutes = 0;
  Date.now = () => 1795248000000 + 61000 * minutes++;
`;

const recalculate = (host: Host, isGoingOn = false) =>
  host.run("recalculate", isGoingOn) as SidebarState;

/** Goes on until the workbook says that it is finished; answers how many steps there are, and how many runs that took. */
function finish(host: Host, between: (done: number) => void = () => undefined) {
  let state = recalculate(host);
  const steps = state.progress!.of;
  for (let runs = 1; runs < 4 * steps; runs++) {
    if (!state.progress) return { runs, steps };
    between(state.progress.done);
    state = recalculate(host, true);
  }
  throw new Error("It never ends.");
}

const told = (host: Host) => host.rows("Problems").slice(2);
const edit = (host: Host, tab: string, key: string, row: number, value: unknown) =>
  host.formula(tab, `${columnOf(host, tab, key)}${row}`, value);

const computed = [
  "Scorecards",
  "Customer map",
  "Next questions",
  "Buying centres",
  "Coverage",
  "Opportunities",
  "Forecast",
  "Value pyramids",
  "Value scorecards",
  "Charts",
  "Problems",
];

function spoiled(host: Host): Host {
  edit(host, "Ratings", "level", 3, "high");
  edit(host, "Opportunities", "amount.amount", 4, "a lot");
  edit(host, "Activities", "kind", 3, "séance");
  edit(host, "Accounts", "name", 3, "Renamed Works");
  return host;
}

describe("a recalculation that takes several runs", () => {
  it("comes to the same as one that takes a single run, problems included", () => {
    const whole = spoiled(hostWith(archive));
    recalculate(whole);
    const parted = spoiled(hostWith(archive, { beside: slow }));
    const { runs, steps } = finish(parted);
    expect(runs).toBe(steps);
    expect(steps).toBeGreaterThan(5);
    for (const tab of computed) expect(parted.rows(tab)).toEqual(whole.rows(tab));
    expect(told(parted).map(([tab]) => tab)).toEqual(["Ratings", "Opportunities", "Activities"]);
  });

  it("says after each run how far it is, and which tabs still show what they showed before", () => {
    const host = hostWith(archive, { beside: slow });
    const before = host.rows("Coverage");
    edit(host, "Accounts", "name", 3, "Renamed Works");
    const { progress } = recalculate(host);
    expect(progress).toMatchObject({ done: 1, isWaiting: false });
    expect(progress!.left).toHaveLength(progress!.of - 1);
    expect(progress!.left[0]).toEqual(["Buying centres", "Coverage"]);
    expect(progress!.left.at(-1)).toEqual(["Problems"]);
    expect(progress!.left.flat()).not.toContain("Scorecards");
    expect(recordsOf(host, "Scorecards")[0]!["name"]).toBe("Renamed Works");
    expect(host.rows("Coverage")).toEqual(before);
  });

  it("is remembered in the workbook, and gone on with after the sidebar was closed", () => {
    const host = hostWith(archive, { beside: slow });
    recalculate(host);
    recalculate(host, true);
    const state = host.run("sidebarState") as SidebarState;
    expect(state.progress).toMatchObject({ done: 2 });
    expect(state.overview.accounts).toBe(12);
    for (let runs = 2; runs < state.progress!.of; runs++) recalculate(host, true);
    expect((host.run("sidebarState") as SidebarState).progress).toBeNull();
  });

  it("begins anew, once, when somebody edited what an earlier run had read", () => {
    const host = hostWith(archive, { beside: slow });
    const { runs, steps } = finish(host, (done) => {
      if (done === 3) edit(host, "Accounts", "name", 3, "Late Works");
    });
    // Until the first step that reads accounts again, and then all of them.
    expect(runs).toBeGreaterThan(steps);
    expect(runs).toBeLessThanOrEqual(2 * steps);
    for (const tab of ["Scorecards", "Customer map", "Coverage", "Value pyramids"])
      expect(recordsOf(host, tab)[0]!["name"]).toBe("Late Works");
    expect(told(host)).toEqual([]);
  });

  it("ends also when somebody edits all the time, and names the tab that was edited", () => {
    const host = hostWith(archive, { beside: slow });
    let edits = 0;
    finish(host, () => edit(host, "Accounts", "name", 3, `Works ${edits++}`));
    expect(told(host)).toEqual([
      ["Accounts", "", "", expect.stringContaining("“Accounts” was edited again and again")],
    ]);
  });

  it("waits while somebody else's run is under way, and goes on when that is finished", () => {
    const host = hostWith(archive, { beside: slow });
    recalculate(host);
    host.holdLocks(true);
    expect(recalculate(host, true).progress).toMatchObject({ done: 1, isWaiting: true });
    host.holdLocks(false);
    expect(recalculate(host, true).progress).toMatchObject({ done: 2, isWaiting: false });
  });

  it("of two people is driven by both, step by step, and finished for both", () => {
    const host = hostWith(archive, { beside: slow });
    const [one, other] = [recalculate(host), recalculate(host, true)];
    expect([one.progress!.done, other.progress!.done]).toEqual([1, 2]);
    for (let runs = 2; runs < one.progress!.of; runs++) recalculate(host, true);
    // The other one asks once more, and hears that nothing is left.
    expect(recalculate(host, true).progress).toBeNull();
  });

  it("leaves out a step that Google ended twice, tells so, and computes the others", () => {
    const host = hostWith(archive, {
      beside: `${slow}
        function ended() {
          const job = { done: 3, tries: 2, prints: {}, refused: [], isAgain: false };
          PropertiesService.getDocumentProperties().setProperty("recalculation", JSON.stringify(job));
        }`,
    });
    const before = host.rows("Opportunities");
    edit(host, "Opportunities", "amount.amount", 3, 99_000);
    host.run("ended");
    while (recalculate(host, true).progress) continue;
    const sentences = told(host).map(
      ([tab, , , sentence]) => `${String(tab)}: ${String(sentence)}`,
    );
    for (const tab of ["Forecast", "Opportunities"])
      expect(sentences).toContainEqual(
        expect.stringMatching(
          new RegExp(`^${tab}: The tab “${tab}” could not be computed.*longer`),
        ),
      );
    const chance = Number(columnOf(host, "Opportunities", "expectedRevenue").charCodeAt(0)) - 65;
    expect(host.rows("Opportunities")[2]![chance]).toBe(before[2]![chance]);
  });
});

describe("rows that are moved while a step computes", () => {
  /** Deletes the first opportunity when the clock is looked at for the fourth time: after it was read, before it is written. */
  const deleting = (often: number) => `
    var looks = 0;
    Date.now = () => {
      looks++;
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Opportunities");
      if (looks % 4 === 0 && looks <= 4 * ${often}) sheet.deleteRow(3);
      return 1795248000000;
    };
  `;

  it("are read again, and each figure stands beside its own row", () => {
    const host = hostWith(archive);
    const moving = hostWith(archive, { beside: deleting(0) });
    expect(recordsOf(moving, "Opportunities")).toEqual(recordsOf(host, "Opportunities"));
    const moved = hostWith(sampleArchive(24), { beside: deleting(1) });
    const rows = recordsOf(moved, "Opportunities");
    const alone = hostWith(sampleArchive(24));
    alone.run("recalculate");
    for (const { id, row: _, ...record } of rows) {
      const { row: __, ...same } = recordsOf(alone, "Opportunities").find(
        (one) => one["id"] === id,
      )!;
      expect({ id, ...record }).toEqual(same);
    }
  });
});

describe("a large workbook", () => {
  it("is recalculated in the sidebar, which the menu opens for that; a small one at once", () => {
    const host = hostWith(archive);
    edit(host, "Accounts", "name", 3, "Renamed Works");
    host.run("recalculateFromMenu");
    expect(host.shownSidebar()).toBeUndefined();
    expect(recordsOf(host, "Scorecards")[0]!["name"]).toBe("Renamed Works");
    const sheet = host.workbook.sheets.find(({ name }) => name === "Ticks")!;
    sheet.maxRows = 40_000;
    host.workbook.engine.setCellContents({ sheet: sheet.engineId, row: 39_000, col: 0 }, "t-last");
    host.run("recalculateFromMenu");
    expect(host.shownSidebar()?.content).toContain('id="sidebar" data-recalculate');
  });
});
