import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  processColumns,
  processesFromRows,
  processRows,
  type IsoInstant,
  type ProcessVersion,
  type Row,
  stampedRows,
  standardContent,
} from "#core";
import { noon } from "../../made-up.ts";

const version = (id: string, changes: Partial<ProcessVersion> = {}): ProcessVersion => ({
  id: id as ProcessVersion["id"],
  ...(structuredClone(standardContent) as unknown as Omit<ProcessVersion, "id" | "createdAt">),
  createdAt: noon,
  ...changes,
});
const standard = version("v1");
const later = "2026-05-05T05:05:05Z" as IsoInstant;
const readBack = (rows: readonly Row[]) => processesFromRows(rows, later);
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
      expect.stringMatching(/^\w+$/u),
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
    expect(readBack(processRows(versions))).toEqual({ ok: true, value: versions });
  });

  it("follows the order of the rows within a stage, and no other order", () => {
    const rows = [...processRows([standard])];
    const second = rows.findIndex((row) => row[at("stage")] === 2);
    const mixed = [...rows.slice(second), ...rows.slice(0, second)];
    expect(readBack(mixed)).toEqual({ ok: true, value: [standard] });
    const turned = [rows[1]!, rows[0]!, ...rows.slice(2)];
    const read = readBack(turned);
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
        expect(readBack(processRows([own]))).toEqual({ ok: true, value: [own] });
      }),
      { numRuns: 20 },
    );
  });
});

describe("rows that were edited", () => {
  const rows = processRows([standard]);
  const edit = (en: string) =>
    rows.map((row, index) => (index === 1 ? [...row.slice(0, 5), en, ...row.slice(6)] : row));
  const versionOf = (edited: readonly Row[]) => {
    const read = readBack(edited);
    return read.ok ? read.value[0]! : undefined;
  };

  it("are another version, made at the time of the edit, with an id by what it says", () => {
    const edited = versionOf(edit("They want to hear more"))!;
    expect(edited.createdAt).toBe(later);
    expect(edited.id).toMatch(/^v1-/u);
    expect(edited.stages[0]!.milestones[1]!.text.en).toBe("They want to hear more");
    expect(versionOf(edit("They want to hear more"))!.id).toBe(edited.id);
    expect(versionOf(edit("They want to hear less"))!.id).not.toBe(edited.id);
  });

  it("say from then on what they are, and are read again as they were", () => {
    const changed = edit("They want to hear more");
    const edited = versionOf(changed)!;
    const stamped = stampedRows(changed, edited);
    expect(processesFromRows(stamped, noon)).toEqual({ ok: true, value: [edited] });
  });

  it("get ids for texts that were added without one", () => {
    const added = [...rows, ["v1", noon, 1, "criterion", "", "A date is agreed", "", ""]];
    const edited = versionOf(added)!;
    const { id } = edited.stages[0]!.criteria.at(-1)!;
    expect(id).toMatch(/^own-/u);
    expect(stampedRows(added, edited).at(-1)!.slice(4, 6)).toEqual([id, "A date is agreed"]);
  });
});

describe("a broken row is named", () => {
  const problemsWith = (row: number, key: string, cell: string | number) => {
    const rows = processRows([standard]).map((cells, index) =>
      index === row ? cells.map((old, place) => (place === at(key) ? cell : old)) : cells,
    );
    const read = readBack(rows);
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
      index === 2 ? [...row.slice(0, 5), "", " ", row[7]!] : row,
    );
    const read = readBack(blank);
    expect(!read.ok && read.problems.map(({ code, path }) => [code, path[0]])).toEqual([
      ["condition-without-text", 2],
    ]);
  });

  it("when a stage has nothing left that enters it", () => {
    const left = processRows([standard]).filter(
      (row) => !(row[at("stage")] === 4 && row[at("part")] === "milestone"),
    );
    const read = readBack(left);
    expect(!read.ok && read.problems.map(({ code }) => code)).toEqual(["stage-without-conditions"]);
  });
});
