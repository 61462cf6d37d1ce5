/** A workbook whose team has a sales process of its own. */
import { type Archive, type ProcessVersion, standardContent } from "#core";
import { tick } from "../core/made-up.ts";
import { sampleArchive } from "./sample-archive.ts";
import { type hostWith, recordsOf } from "./workbook-on-host.ts";

/** The team asks for a single milestone in stage one, in words of its own. */
export const own: ProcessVersion = {
  id: "team" as ProcessVersion["id"],
  ...(structuredClone(standardContent) as unknown as Omit<ProcessVersion, "id" | "createdAt">),
  createdAt: "2026-06-01T08:00:00Z" as ProcessVersion["createdAt"],
};
own.stages[0]!.milestones = [{ id: "1-m1" as never, text: { en: "They want a meeting" } }];

export const archive: Archive = {
  ...sampleArchive(4),
  ticks: [tick("t1", "1-m1", { opportunityId: "o0" as never })],
  processes: [own],
};
/** The stage at which its one opportunity with a tick stands. */
export const stageOf = (host: ReturnType<typeof hostWith>) =>
  recordsOf(host, "Opportunities").find(({ id }) => id === "o0")!["stageNumber"];
