/** A version of a scale that was copied in the extension and pasted into the Scales tab counts there as it does here. */
import { expect, it } from "vitest";
import {
  archiveMap,
  type Archive,
  type Scale,
  scaleColumns,
  type ScaleId,
  scaleRows,
  withFactorMoved,
} from "#core";
import { observation } from "../core/made-up.ts";
import type { Host } from "../sheets-host/host.ts";
import { sampleArchive } from "./sample-archive.ts";
import { columnOf, hostWith, recordsOf } from "./workbook-on-host.ts";

const archive = sampleArchive(12);
const potential = archive.scales.find(({ kind }) => kind === "purchase-potential")!;
const moved = withFactorMoved(potential, potential.factors[0]!.id, 6);
/** Turned weights: what weighed most weighs least. */
const version: Scale = {
  ...moved,
  id: "second" as ScaleId,
  replaces: potential.id,
  factors: moved.factors.map((factor, place) => ({
    ...factor,
    weight: potential.factors[place]!.weight,
  })),
};

/** Pastes the copied rows below the last one. */
function paste(host: Host, scales: readonly Scale[]): void {
  const first = recordsOf(host, "Scales").length + 3;
  scaleRows(scales).forEach((row, at) =>
    row.forEach((cell, place) => {
      if (cell === "") return;
      host.formula(
        "Scales",
        `${columnOf(host, "Scales", scaleColumns[place]!.key)}${first + at}`,
        cell,
      );
    }),
  );
}

const figures = (of: Archive) =>
  archiveMap(of).map(({ accountId, potential: { low, high, known } }) => [
    accountId,
    low,
    high,
    known,
  ]);
const inWorkbook = (host: Host) =>
  recordsOf(host, "Scorecards").map((one) => [
    one["accountId"],
    one["potentialLow"],
    one["potentialHigh"],
    one["potentialKnown"],
  ]);

it("a pasted version spans the map, with the ratings that were made on the one before", () => {
  const host = hostWith(archive);
  const before = inWorkbook(host);
  paste(host, [version]);
  host.run("recalculate");
  expect(host.rows("Problems").slice(2)).toEqual([]);
  expect(inWorkbook(host)).toEqual(figures({ ...archive, scales: [...archive.scales, version] }));
  expect(inWorkbook(host)).not.toEqual(before);
});

it("a fact in the Observations tab rates a bound factor that nobody has rated", () => {
  const withFact: Archive = {
    ...archive,
    ratings: archive.ratings.filter(({ factorId }) => factorId !== "employees"),
    observations: [
      ...archive.observations,
      ...archive.accounts.map(({ id }, index) =>
        observation(`heads${index}`, { accountId: id, value: String(30 * 3 ** index) }),
      ),
    ],
  };
  const host = hostWith(withFact);
  host.run("recalculate");
  expect(inWorkbook(host)).toEqual(figures(withFact));
  expect(inWorkbook(host)).not.toEqual(
    figures({ ...withFact, observations: archive.observations }),
  );
});
