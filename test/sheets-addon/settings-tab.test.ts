import { expect, it } from "vitest";
import { exported } from "./exchange-on-host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { hostWith, recordsOf } from "./workbook-on-host.ts";

const archive = sampleArchive(3);
const learned = { ...archive, settings: { ...archive.settings, closingDates: "learned" } as const };

it("the closing dates that a team follows have a row of their own, and travel both ways", () => {
  const host = hostWith(learned);
  const row = () => recordsOf(host, "Settings").find(({ setting }) => setting === "closingDates")!;
  expect(row()).toMatchObject({ value: "learned" });
  expect(row()["label"]).toMatch(/closing dates/);
  expect(recordsOf(host, "Settings").find(({ setting }) => setting === "more")!["value"]).toBe("");
  expect(exported(host).settings).toEqual(learned.settings);
  host.formula("Settings", `C${String(row()["row"])}`, "stated");
  expect(exported(host).settings.closingDates).toBe("stated");
  host.formula("Settings", `C${String(row()["row"])}`, "guessed");
  host.run("recalculate");
  const [tab, at, , sentence] = host.rows("Problems")[2]!;
  expect([tab, at]).toEqual(["Settings", row()["row"]]);
  expect(sentence).toMatch(/“guessed” is not allowed .* stated is used instead/);
});

it("closing dates of an older workbook, which stand among the other settings as text, still count", () => {
  const host = hostWith(archive);
  const more = recordsOf(host, "Settings").find(({ setting }) => setting === "more")!;
  host.formula("Settings", `C${String(more["row"])}`, '{"closingDates":"learned"}');
  expect(exported(host).settings.closingDates).toBe("learned");
});
