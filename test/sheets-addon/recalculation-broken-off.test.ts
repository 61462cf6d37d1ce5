import { describe, expect, it } from "vitest";
import type { Host } from "../sheets-host/host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { columnOf, hostWith } from "./workbook-on-host.ts";

const archive = sampleArchive(3);

interface SidebarState {
  readonly progress: { readonly left: readonly (readonly string[])[] } | null;
}

/** The clock lets each run do one step; `broken` leaves the workbook as a run does that Google ended within the next. */
const beside = `
  var minutes = 0;
  Date.now = () => 1795248000000 + 61000 * minutes++;
  function broken(tries) {
    const kept = PropertiesService.getDocumentProperties();
    const job = JSON.parse(kept.getProperty("recalculation") || null) || { done: 0, prints: {}, refused: [], isAgain: false };
    kept.setProperty("recalculation", JSON.stringify({ ...job, tries }));
  }`;

const recalculate = (host: Host, isGoingOn = false) =>
  host.run("recalculate", isGoingOn) as SidebarState;

/** A workbook in which each account is called otherwise since it was computed last. */
function edited(): Host {
  const host = hostWith(archive, { beside });
  for (const row of [3, 4, 5])
    host.formula("Accounts", `${columnOf(host, "Accounts", "name")}${row}`, `Renamed ${row}`);
  return host;
}

/** Does the steps before one, and begins that as often without coming to its end. */
function breakOff(host: Host, step: number, tries: number): void {
  for (let done = 0; done < step; done++) recalculate(host, done > 0);
  host.run("broken", tries);
}

function finish(host: Host): void {
  for (let runs = 0; runs < 40; runs++) if (!recalculate(host, true).progress) return;
  throw new Error("It never ends.");
}

const whole = edited();
const { left } = recalculate(whole).progress!;
const steps = [["Scorecards", "Customer map", "Next questions"], ...left];
finish(whole);

describe.each(steps.map((tabs, at) => ({ tabs: tabs.join(", "), at })))(
  "a recalculation that Google ends while it computes $tabs",
  ({ at }) => {
    it("begins that step again, and comes to what one comes to that nobody disturbed", () => {
      const host = edited();
      breakOff(host, at, 1);
      finish(host);
      for (const tab of steps.flat()) expect(host.rows(tab), tab).toEqual(whole.rows(tab));
    });

    it("leaves it out when that happens twice, tells which tabs show what they showed, and does the rest", () => {
      const host = edited();
      const before = new Map(steps[at]!.map((tab) => [tab, host.rows(tab)]));
      breakOff(host, at, 2);
      finish(host);
      const told = host.rows("Problems").map(([tab]) => tab);
      for (const tab of steps[at]!) expect(told).toContain(tab);
      for (const tab of steps.flat())
        if (tab !== "Problems")
          expect(host.rows(tab), tab).toEqual(before.get(tab) ?? whole.rows(tab));
    });
  },
);
