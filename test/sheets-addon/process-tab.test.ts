import { describe, expect, it } from "vitest";
import {
  type Archive,
  positionOf,
  type ProcessVersion,
  standardContent,
  standardProcess,
  writeArchive,
} from "#core";
import { tick } from "../core/made-up.ts";
import { exported, importArchive } from "./exchange-on-host.ts";
import { refusal, spilled } from "./formula-sheet.ts";
import { sampleArchive } from "./sample-archive.ts";
import { columnOf, hostWith, newHost, recordsOf, today } from "./workbook-on-host.ts";

/** The team asks for a single milestone in stage one, in words of its own. */
const own: ProcessVersion = {
  id: "team" as ProcessVersion["id"],
  ...(structuredClone(standardContent) as unknown as Omit<ProcessVersion, "id" | "createdAt">),
  createdAt: "2026-06-01T08:00:00Z" as ProcessVersion["createdAt"],
};
own.stages[0]!.milestones = [{ id: "1-m1" as never, text: { en: "They want a meeting" } }];
const [first] = standardProcess;
const archive: Archive = {
  ...sampleArchive(4),
  ticks: [tick("t1", "1-m1", { opportunityId: "o0" as never })],
  processes: [own],
};
const stageOf = (host: ReturnType<typeof hostWith>) =>
  recordsOf(host, "Opportunities").find(({ id }) => id === "o0")!["stageNumber"];

describe("the Sales process tab", () => {
  it("shows the process as it ships, a row each text, which is nobody's version", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    const rows = recordsOf(host, "Sales process");
    expect(rows[0]).toMatchObject({ stage: 1, part: "milestone", id: "1-m1" });
    expect(rows[0]!["text.en"]).toBe(first!.milestones[0]!.text.en);
    host.run("recalculate");
    expect(recordsOf(host, "Sales process")).toEqual(rows);
    expect(host.rows("Problems")).toHaveLength(2);
  });

  it("takes a team's own versions from an archive; the newest decides where opportunities stand", () => {
    const standard = hostWith({ ...archive, processes: [] });
    const host = hostWith(archive);
    const position = (stages: ProcessVersion["stages"]) =>
      positionOf(stages, new Set(["1-m1"] as never[])).number;
    expect([stageOf(standard), stageOf(host)]).toEqual([position([...standardProcess]), 1]);
    expect(stageOf(standard)).toBe(0);
    const mine = recordsOf(host, "Sales process").filter(({ processId }) => processId === "team");
    expect(mine[0]).toMatchObject({
      stage: 1,
      part: "milestone",
      "text.en": "They want a meeting",
    });
    // The same archive brings nothing twice.
    host.run("recalculate");
    expect(
      recordsOf(host, "Sales process").filter(({ processId }) => processId === "team"),
    ).toEqual(mine);
  });

  it("gives all versions back as they came, and an edited process as one more", () => {
    const host = hostWith(archive);
    expect(exported(host).processes).toEqual([own]);
    const text = host
      .rows("Sales process")[0]!
      .findIndex((key) => String(key).endsWith("/text.en"));
    host.formula("Sales process", `${String.fromCharCode(65 + text)}3`, "They want a meeting");
    const [standard, team] = exported(host).processes;
    expect([standard!.stages[0]!.milestones[0]!.text.en, team]).toEqual([
      "They want a meeting",
      own,
    ]);
  });

  it("keeps an edit as another version, which holds from then on", () => {
    const host = newHost();
    host.run("setUpWorkbook");
    const rows = host.rows("Sales process");
    const text = rows[0]!.findIndex((key) => String(key).endsWith("/text.en"));
    host.formula("Sales process", `${String.fromCharCode(65 + text)}3`, "They want a meeting");
    host.run("recalculate");
    const [edited] = recordsOf(host, "Sales process");
    expect(String(edited!["processId"])).toMatch(/^standard-/u);
    expect(String(edited!["createdAt"]).slice(0, 10)).toBe(today);
    host.run("recalculate");
    expect(recordsOf(host, "Sales process")[0]).toEqual(edited);
  });

  it("knows ticks of conditions to prepare, and of a team's own, also while a row of its version is broken", () => {
    const guides = structuredClone(own.guides);
    guides[0]!.relationship = [{ id: "own-r1" as never, text: { en: "Somebody vouches for us" } }];
    const preparing = standardContent.guides[0]!.information[0]!.id;
    const ids = [preparing, "own-r1", "gone"];
    const host = hostWith({
      ...archive,
      ticks: ids.map((id, at) => tick(`t${at}`, id, { opportunityId: "o0" as never })),
      processes: [{ ...own, guides }],
    });
    const told = () => {
      host.run("recalculate");
      return recordsOf(host, "Problems").flatMap(({ tab, row }) => (tab === "Ticks" ? [row] : []));
    };
    expect(told()).toEqual([5]);
    const at = recordsOf(host, "Sales process").findIndex(({ processId }) => processId === "team");
    host.formula("Sales process", `${columnOf(host, "Sales process", "stage")}${at + 3}`, "one");
    expect(told()).toEqual([5]);
  });

  it("names what is broken in a row, and goes on with the process that holds", () => {
    const host = hostWith(archive);
    const rows = recordsOf(host, "Sales process");
    const at = rows.findIndex(({ processId }) => processId === "team");
    const keys = host.rows("Sales process")[0]!.map(String);
    const part = keys.findIndex((key) => key.endsWith("/part"));
    host.formula("Sales process", `${String.fromCharCode(65 + part)}${at + 3}`, "wish");
    host.run("recalculate");
    expect(stageOf(host)).toBe(0);
    const problems = recordsOf(host, "Problems").filter(({ tab }) => tab === "Sales process");
    expect(problems.map(({ row }) => row)).toEqual([at + 3]);
  });
});

describe("STAGE and STAGE_POSITIONS with a process of one's own", () => {
  it("follow its newest version", () => {
    const host = hostWith(archive);
    const last = host.rows("Sales process").length;
    const process = `'Sales process'!A3:E${last}`;
    host.formula("Sheet1", "A1", "1-m1");
    host.formula("Sheet1", "K1", `=STAGE(A1:A1, "", ${process})`);
    expect(host.cell("Sheet1", "K1")).toBe(1);
    host.formula("Sheet1", "A2", "p1");
    host.formula("Sheet1", "B2", "1-m1");
    host.formula("Sheet1", "C2", true);
    expect(spilled(host, `=STAGE_POSITIONS(A2:C2, "", ${process})`, 1, 4)).toEqual([
      ["p1", 1, false, 0],
    ]);
    expect(spilled(host, "=STAGE_POSITIONS(A2:C2)", 1, 4)).toEqual([["p1", 0, false, 0]]);
  });

  it("say what such a process lacks", () => {
    const host = hostWith(archive);
    host.formula("Sheet1", "A1", "1-m1");
    expect(refusal(host, "=STAGE(A1:A1, \"\", 'Sales process'!A3:E4)")).toMatch(
      /no milestone or no criterion of stage 1/u,
    );
  });
});

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
