import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  processColumns,
  processesFromRows,
  processRows,
  type ProcessVersion,
  standardContent,
} from "#core";
import { noon } from "../made-up.ts";

const version = (id: string, changes: Partial<ProcessVersion> = {}): ProcessVersion => ({
  id: id as ProcessVersion["id"],
  ...(structuredClone(standardContent) as unknown as Omit<ProcessVersion, "id" | "createdAt">),
  createdAt: noon,
  ...changes,
});
const standard = version("v1");
const at = (key: string) => processColumns.findIndex((column) => column.key === key);

describe("a process as a table", () => {
  it("has a row for each text, with the stage and the part it belongs to", () => {
    const rows = processRows([standard]);
    const [milestone] = standard.stages[0]!.milestones;
    expect(rows[0]).toEqual([
      "v1",
      noon,
      1,
      "milestone",
      milestone!.id,
      milestone!.text.en,
      milestone!.text.zh,
    ]);
    const ours = [...standard.stages, ...standard.guides].flatMap((part) =>
      Object.values(part).flatMap((items) => (Array.isArray(items) ? items : [])),
    );
    const theirs = standard.purchasing!.flatMap(({ signs }) => signs);
    // Eight stages of the customer have a name each.
    expect(rows).toHaveLength(ours.length + theirs.length + 8);
  });

  it("comes back as it was, versions apart", () => {
    const { purchasing: _left, ...plain } = version("v2");
    const versions = [standard, plain as ProcessVersion];
    expect(processesFromRows(processRows(versions))).toEqual({ ok: true, value: versions });
  });

  it("follows the order of the rows within a stage, and no other order", () => {
    const rows = [...processRows([standard])];
    const second = rows.findIndex((row) => row[at("stage")] === 2);
    const mixed = [...rows.slice(second), ...rows.slice(0, second)];
    expect(processesFromRows(mixed)).toEqual({ ok: true, value: [standard] });
    const turned = [rows[1]!, rows[0]!, ...rows.slice(2)];
    const read = processesFromRows(turned);
    expect(read.ok && read.value[0]!.stages[0]!.milestones.slice(0, 2)).toEqual([
      standard.stages[0]!.milestones[1],
      standard.stages[0]!.milestones[0],
    ]);
  });

  it("keeps any words", () => {
    const [first, ...rest] = standard.stages;
    const text = fc.string({ minLength: 1 }).filter((words) => words.trim() !== "");
    fc.assert(
      fc.property(text, text, (en, zh) => {
        const [milestone, ...others] = first!.milestones;
        const own = version("v1", {
          stages: [
            { ...first!, milestones: [{ ...milestone!, text: { en, zh } }, ...others] },
            ...rest,
          ],
        });
        expect(processesFromRows(processRows([own]))).toEqual({ ok: true, value: [own] });
      }),
      { numRuns: 20 },
    );
  });
});

describe("a broken row is named", () => {
  const problemsWith = (row: number, key: string, cell: string | number) => {
    const rows = processRows([standard]).map((cells, index) =>
      index === row ? cells.map((old, place) => (place === at(key) ? cell : old)) : cells,
    );
    const read = processesFromRows(rows);
    return read.ok ? [] : read.problems.map(({ code, path }) => [code, path[0]]);
  };

  it("when its stage is none, or its part unknown", () => {
    expect(problemsWith(3, "stage", 9)).toEqual([["text-in-number", 3]]);
    expect(problemsWith(3, "part", "wish")).toEqual([["not-a-choice", 3]]);
  });

  it("when an id stands twice, or nothing is written in it", () => {
    const [milestone] = standard.stages[0]!.milestones;
    expect(problemsWith(7, "id", milestone!.id)).toEqual([["duplicate-id", 7]]);
    const blank = processRows([standard]).map((row, index) =>
      index === 2 ? [...row.slice(0, 5), "", " "] : row,
    );
    const read = processesFromRows(blank);
    expect(!read.ok && read.problems.map(({ code, path }) => [code, path[0]])).toEqual([
      ["condition-without-text", 2],
    ]);
  });

  it("when a stage has nothing left that enters it", () => {
    const left = processRows([standard]).filter(
      (row) => !(row[at("stage")] === 4 && row[at("part")] === "milestone"),
    );
    const read = processesFromRows(left);
    expect(!read.ok && read.problems.map(({ code }) => code)).toEqual(["stage-without-conditions"]);
  });
});
