import { describe, expect, it } from "vitest";
import {
  type ArchiveSettings,
  defaultPyramids,
  defaultStageTable,
  readTable,
  settingRows,
  settingsFromRows,
  tableRows,
} from "#core";
import { archive } from "../made-up-archive.ts";

const settings: ArchiveSettings = {
  thresholds: { relationship: 45, potential: 55 },
  stageTable: defaultStageTable,
  tiers: [20, 30, 50],
  pyramids: defaultPyramids,
  reporting: { currency: "EUR" as never, rates: [] },
};

describe("the settings as a table", () => {
  it("have one row a figure, by its path", () => {
    expect(settingRows(settings)).toEqual(
      expect.arrayContaining([
        ["thresholds.relationship", 45],
        ["stageTable.0", defaultStageTable[0]],
        ["tiers.2", 50],
      ]),
    );
  });

  it("come back as they were", () => {
    const { reporting: _none, ...plain } = settings;
    expect(settingsFromRows(settingRows(plain), plain)).toEqual({ ok: true, value: plain });
  });

  it("keep what no row names, and take numbers that were typed as text", () => {
    const read = settingsFromRows(
      [
        ["thresholds.relationship", " 60 "],
        ["thresholds.potential", 40],
      ],
      settings,
    );
    expect(read).toEqual({
      ok: true,
      value: { ...settings, thresholds: { relationship: 60, potential: 40 } },
    });
  });

  it("are refused with the row that is wrong", () => {
    const read = settingsFromRows(
      [
        ["thresholds.potential", 40],
        ["thresholds.relationship", "high"],
      ],
      settings,
    );
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: "wrong-type", path: [1, "settingValue"] }],
    });
  });

  it("are read from a file with Chinese titles, and name the row as the file counts", () => {
    const around = { ...archive, settings };
    const [titles = [], ...rows] = tableRows(around, "settings", "zh");
    expect(titles).toEqual(["设置", "值"]);
    const at = rows.findIndex(([path]) => path === "thresholds.potential");
    const read = readTable([titles, ...rows.with(at, ["thresholds.potential", 101])], around)!;
    expect([read.key, read.archive.settings]).toEqual(["settings", settings]);
    expect(read.problems[0]!.params!["row"]).toBe(at + 2);
  });
});
