/** A version of the sales process that somebody edits in its tab: it becomes another one, and nothing of either is lost. */
import { describe, expect, it } from "vitest";
import { writeArchive } from "#core";
import { exported, importArchive } from "./exchange-on-host.ts";
import { archive, own, stageOf } from "./team-process.ts";
import { columnOf, hostWith, recordsOf } from "./workbook-on-host.ts";

describe("a version of one's own that is edited in the sheet", () => {
  const column = (host: ReturnType<typeof hostWith>, key: string) =>
    columnOf(host, "Sales process", key);
  const rowOf = (host: ReturnType<typeof hostWith>, version: string, id: string) =>
    recordsOf(host, "Sales process").find(
      (row) => row["processId"] === version && row["id"] === id,
    )!["row"] as number;
  const versions = (host: ReturnType<typeof hostWith>) => [
    ...new Set(recordsOf(host, "Sales process").map(({ processId }) => String(processId))),
  ];
  const reword = (host: ReturnType<typeof hostWith>, version: string, words: string) => {
    host.formula(
      "Sales process",
      `${column(host, "text.en")}${rowOf(host, version, "1-m1")}`,
      words,
    );
    host.run("recalculate");
    return versions(host).find((id) => id.startsWith("team-"))!;
  };

  it("stays as it was beside the new one, which holds from then on", () => {
    const host = hostWith(archive);
    const fresh = reword(host, "team", "They want to meet us");
    expect(versions(host)).toEqual(["standard", fresh, "team"]);
    const [first, second] = exported(host).processes;
    expect(first!.stages[0]!.milestones[0]!.text.en).toBe("They want to meet us");
    expect(second).toEqual(own);
    expect(stageOf(host)).toBe(1);
    // An import that brings the version back finds it there.
    importArchive(host, writeArchive(archive));
    expect(versions(host)).toEqual(["standard", fresh, "team"]);
  });

  it("is edited on as one draft, until the draft is exchanged", () => {
    const host = hostWith(archive);
    const first = reword(host, "team", "They want to meet");
    const second = reword(host, first, "They want to meet us");
    expect(versions(host)).toEqual(["standard", second, "team"]);
    exported(host);
    const third = reword(host, second, "They ask to meet us");
    expect(new Set(versions(host))).toEqual(new Set(["standard", third, second, "team"]));
  });

  it("keeps what was ticked under a draft known, when a later one drops the condition", () => {
    const host = hostWith(archive);
    const first = reword(host, "team", "They want to meet");
    const row = rowOf(host, first, "1-c1");
    const ticked = recordsOf(host, "Ticks").length + 3;
    for (const [key, value] of Object.entries({
      opportunityId: "o0",
      conditionId: "1-c1",
      on: "2026-11-02",
      "evidence.text": "Mail",
    }))
      host.formula("Ticks", `${columnOf(host, "Ticks", key)}${ticked}`, value);
    host.formula("Sales process", `${column(host, "id")}${row}`, "own-c1");
    host.run("recalculate");
    expect(recordsOf(host, "Problems")).toEqual([]);
    expect(versions(host)).toContain(first);
    expect(versions(host)).toContain("team");
  });

  it("is no obstacle to an import that comes before the next recalculation", () => {
    const host = hostWith(archive);
    host.formula(
      "Sales process",
      `${column(host, "text.en")}${rowOf(host, "team", "1-m1")}`,
      "They want to meet us",
    );
    importArchive(host, writeArchive(archive));
    expect(exported(host).processes.map(({ stages }) => stages[0]!.milestones[0]!.text.en)).toEqual(
      ["They want to meet us", "They want a meeting"],
    );
  });

  it("is edited twice in the same way without standing there twice", () => {
    const host = hostWith(archive);
    const first = reword(host, "team", "They want to meet us");
    // Somebody sees the old words come back, and types the new ones again.
    expect(reword(host, "team", "They want to meet us")).toBe(first);
    expect(versions(host)).toEqual(["standard", first, "team"]);
    expect(recordsOf(host, "Problems")).toEqual([]);
    expect(exported(host).processes.map(({ id }) => id)).toEqual([first, "team"]);
  });

  it("is no obstacle to an import while one of its rows is broken, and stays as it was typed", () => {
    const host = hostWith(archive);
    const cell = `${column(host, "text.en")}${rowOf(host, "team", "1-m1")}`;
    host.formula("Sales process", cell, "");
    const before = host.rows("Sales process");
    importArchive(host, writeArchive({ ...archive, exportedAt: "2026-11-01T08:00:00Z" as never }));
    expect(host.rows("Sales process")).toEqual(before);
  });

  it("waits where somebody else types in the tab meanwhile, whose words are not written over", () => {
    const host = hostWith(archive, {
      beside: `var armedFor = "";
        var plain = Date.prototype.toISOString;
        Date.prototype.toISOString = function () {
          const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Sales process");
          if (armedFor) sheet.getRange(armedFor).setValue("Typed meanwhile");
          armedFor = "";
          return plain.call(this);
        };
        function prepareWhileTyping(cell) { armedFor = cell; prepareExchange(); }`,
    });
    const cellOf = (id: string) => `${column(host, "text.en")}${rowOf(host, "team", id)}`;
    host.formula("Sales process", cellOf("1-m1"), "They want to meet us");
    host.run("prepareWhileTyping", cellOf("1-c1"));
    expect(versions(host)).toEqual(["standard", "team"]);
    host.run("prepareExchange");
    const [fresh] = versions(host).filter((id) => id.startsWith("team-"));
    const texts = recordsOf(host, "Sales process").flatMap((row) =>
      row["processId"] === fresh && row["stage"] === 1 ? [row["text.en"]] : [],
    );
    expect(texts).toEqual(expect.arrayContaining(["They want to meet us", "Typed meanwhile"]));
  });
});
