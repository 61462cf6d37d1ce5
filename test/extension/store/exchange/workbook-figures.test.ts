/** Scales and settings that were edited in a workbook: a new version and settings in the database, and all of it back. */
import { beforeEach, describe, expect, it } from "vitest";
import "fake-indexeddb/auto";
import type { EditedFigures, Scale } from "#core";
import { fullArchive } from "../../../../extension/store/exchange/archive.ts";
import { applyArchiveImport } from "../../../../extension/store/exchange/archive-import.ts";
import { BrokenByChoice } from "../../../../extension/store/exchange/broken-by-choice.ts";
import {
  planImportOf,
  type PlannedMerge,
} from "../../../../extension/store/exchange/planned-import.ts";
import { database } from "../../../../extension/store/database.ts";
import { saveVersion } from "../../../../extension/store/rating/scales.ts";
import { readSettings, saveThresholds } from "../../../../extension/store/settings.ts";
import { ChangedSince } from "../../../../extension/store/undo/take-back.ts";
import { undoLastImport } from "../../../../extension/store/exchange/undo-import.ts";
import { noon, rating, scale } from "../../../core/made-up.ts";
import { archive, made } from "../made-up.ts";

const base: Scale = { ...scale([40, 60]), id: "own-scale" as Scale["id"] };
const weighed = (...weights: readonly number[]): Scale => ({
  ...base,
  factors: base.factors.map((one, at) => ({ ...one, weight: weights[at] as never })),
});
const planned = async (figures: EditedFigures): Promise<PlannedMerge> => {
  const mine = await fullArchive();
  const nothing = { ...archive(), accounts: [], observations: [] };
  const empty = Object.fromEntries(
    Object.entries(nothing).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
  );
  return planImportOf(
    { ...mine, ...empty, settings: mine.settings, exportedAt: noon } as never,
    undefined,
    {
      figures,
    },
  );
};
const settingsOf = async () => {
  const { thresholds, stageTable } = (await fullArchive()).settings;
  return { thresholds, stageTable };
};

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.accounts.add(made.account);
  await database.scales.add(base);
});

describe("figures that were edited in a workbook", () => {
  it("are shown field by field, become a new version and settings, and are taken back", async () => {
    const written = await settingsOf();
    const edited = { ...written, thresholds: { ...written.thresholds, relationship: 61 } };
    const plan = await planned({
      scales: [{ base, edited: weighed(50, 50) }],
      settings: { base: written, edited },
    });
    expect(plan.changes).toMatchObject([
      {
        collection: "scales",
        kind: "added",
        fields: [
          { field: "weight.f1", before: 40, after: 50 },
          { field: "weight.f2", before: 60, after: 50 },
        ],
      },
    ]);
    expect(plan.settings).toEqual([
      { field: "thresholds.relationship", before: written.thresholds.relationship, after: 61 },
    ]);
    await applyArchiveImport(plan, new Map(), "edited.xlsx");
    expect(await database.scales.count()).toBe(2);
    expect(await database.scales.get(base.id)).toEqual(base);
    expect((await readSettings()).thresholds.relationship).toBe(61);
    await undoLastImport();
    expect(await database.scales.toArray()).toEqual([base]);
    expect(await database.settings.count()).toBe(0);
  });

  it("are combined with what is saved here after the plan was made", async () => {
    const plan = await planned({ scales: [{ base, edited: weighed(50, 50) }] });
    await saveVersion(base, { ...base, name: { en: "Renamed here" } });
    await applyArchiveImport(plan);
    const [newest] = (await database.scales.toArray()).filter(({ id }) => id.startsWith("wb-"));
    expect(newest).toMatchObject({ name: { en: "Renamed here" }, factors: [{ weight: 50 }, {}] });
  });

  it("write nothing when what was chosen breaks a rule", async () => {
    const first = base.factors[0]!;
    const wider = {
      ...weighed(30, 30),
      factors: [...weighed(30, 30).factors, { ...first, id: "f3" as never, weight: 40 as never }],
    };
    await saveVersion(base, wider);
    const plan = await planned({ scales: [{ base, edited: weighed(50, 50) }] });
    expect(plan.conflicts).toMatchObject([{ collection: "scales", field: "weights" }]);
    const choices = new Map(
      plan.conflicts.map(({ id, field }) => [`${id} ${field}`, "theirs"] as const),
    );
    await expect(applyArchiveImport(plan, choices)).rejects.toBeInstanceOf(BrokenByChoice);
    expect(await database.scales.count()).toBe(2);
  });

  it("can't be taken back once somebody rated by the new version, or moved the settings again", async () => {
    const written = await settingsOf();
    const edited = { ...written, thresholds: { ...written.thresholds, potential: 70 } };
    await applyArchiveImport(await planned({ scales: [{ base, edited: weighed(50, 50) }] }));
    const version = (await database.scales.toArray()).find(({ id }) => id !== base.id)!;
    const rated = rating("r-new", { accountId: made.account.id, scaleId: version.id });
    await database.ratings.add(rated);
    await expect(undoLastImport()).rejects.toBeInstanceOf(ChangedSince);
    await database.ratings.delete(rated.id);
    await applyArchiveImport(await planned({ scales: [], settings: { base: written, edited } }));
    await saveThresholds({ potential: 71 });
    await expect(undoLastImport()).rejects.toBeInstanceOf(ChangedSince);
    expect((await readSettings()).thresholds.potential).toBe(71);
  });
});
