import { describe, expect, it } from "vitest";
import {
  type Archive,
  type FileTableKey,
  type IsoInstant,
  mergeArchives,
  type ProcessVersion,
  readTable,
  recordTables,
  standardGuide,
  standardProcess,
  tableRows,
} from "#core";
import { portfolio } from "../../../exchange/made-up-portfolio.ts";

const process: ProcessVersion = {
  id: "p1" as ProcessVersion["id"],
  createdAt: "2026-01-01T00:00:00Z" as IsoInstant,
  stages: [...standardProcess],
  guides: [...standardGuide],
} as unknown as ProcessVersion;
const archive: Archive = { ...portfolio(3, 4), processes: [process] };
const keys = [...Object.keys(recordTables), "scales", "processes"] as readonly Exclude<
  FileTableKey,
  "settings"
>[];
const filled = keys.filter((key) => archive[key].length > 0);

describe.each(["en", "zh"] as const)("a table as a file in %s", (locale) => {
  it.each(filled)("gives its records back: %s", (key) => {
    const rows = tableRows(archive, key, locale);
    const read = readTable(rows, archive)!;
    expect([read.key, read.problems]).toEqual([key, []]);
    expect(mergeArchives(archive, read.archive).merged).toEqual(archive);
    expect(read.archive[key]).toHaveLength(archive[key].length);
  });

  it.each(keys)("has a title of its own for each column: %s", (key) => {
    const [titles = []] = tableRows(archive, key, locale);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) if (locale === "zh") expect(title).toMatch(/[\u4e00-\u9fff]/u);
  });

  it("is found with its columns in another order, below a line of somebody's own", () => {
    const rows = tableRows(archive, "accounts", locale).map((row) => row.toReversed());
    const read = readTable([["Our accounts"], ...rows], archive)!;
    expect(read.archive.accounts).toHaveLength(4);
  });
});

describe("a problem in a Chinese file", () => {
  it("names the column as the file does", () => {
    const [titles = [], first = [], ...rows] = tableRows(archive, "opportunities", "zh");
    const at = titles.indexOf("金额");
    const read = readTable([titles, first.with(at, "很多"), ...rows], archive)!;
    expect(read.problems).toMatchObject([
      { code: "text-in-number", params: { row: 2, column: "金额", value: "很多" } },
    ]);
    expect(read.unusable).toBe(1);
  });
});

describe("an edited scale or process", () => {
  it("becomes a version after the one that it was, the same one each time", () => {
    const [titles = [], ...rows] = tableRows(archive, "scales");
    const weight = titles.indexOf("weight");
    const factor = titles.indexOf("factorId");
    const own = archive.scales[0]!;
    const [one, two] = own.factors;
    const edited = rows.map((row) =>
      row[factor] === one!.id
        ? row.with(weight, one!.weight - 1)
        : row[factor] === two!.id
          ? row.with(weight, two!.weight + 1)
          : row,
    );
    const read = readTable([titles, ...edited], archive)!;
    expect(read.problems).toEqual([]);
    const [next, other] = read.archive.scales;
    expect(next).toMatchObject({ replaces: own.id, savedAt: archive.exportedAt });
    expect(next!.factors[0]!.weight).toBe(one!.weight - 1);
    expect(other).toEqual(archive.scales[1]);
    const { merged } = mergeArchives(archive, read.archive);
    expect(merged.scales).toHaveLength(3);
    const again = readTable([titles, ...edited], merged)!;
    expect(mergeArchives(merged, again.archive).merged.scales).toHaveLength(3);
  });

  it("of a process keeps the version that was", () => {
    const [titles = [], first = [], ...rows] = tableRows(archive, "processes", "zh");
    const at = titles.indexOf("内容（中文）");
    const read = readTable([titles, first.with(at, "另一句话"), ...rows], archive)!;
    expect(read.archive.processes[0]).toMatchObject({ createdAt: archive.exportedAt });
    expect(read.archive.processes[0]!.id).not.toBe("p1");
  });

  it("that breaks a rule is refused as a whole, with row and reason", () => {
    const [titles = [], first = [], ...rows] = tableRows(archive, "scales", "en");
    const broken = first.with(titles.indexOf("Weight, %"), "heavy");
    const read = readTable([titles, broken, ...rows], archive)!;
    expect(read.archive.scales).toEqual([]);
    expect(read.problems[0]).toMatchObject({
      code: "text-in-number",
      params: { row: 2, column: "Weight, %" },
    });
  });
});
