import { describe, expect, it } from "vitest";
import { positionOf, type ProcessVersion, standardContent, standardProcess } from "#core";
import { tick } from "../core/made-up.ts";
import { exported } from "./exchange-on-host.ts";
import { refusal, spilled } from "./formula-sheet.ts";
import { archive, own, stageOf } from "./team-process.ts";
import { columnOf, hostWith, newHost, recordsOf, today } from "./workbook-on-host.ts";

const [first] = standardProcess;

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
