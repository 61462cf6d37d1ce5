/** A scale goes into a spreadsheet and comes back, however it was copied; what is wrong is named by row and column. */
import { describe, expect, it } from "vitest";
import {
  businessRelationship,
  type FactorId,
  purchasePotential,
  type Scale,
  scaleColumns,
  sentenceOf,
} from "#core";
import { readScaleCells, scaleCells } from "../../../extension/importing/scale-cells.ts";
import { scale } from "../../core/made-up.ts";

const newId = () => {
  let made = 0;
  return () => `new${++made}` as FactorId;
};
const read = (text: string, beside: Scale = businessRelationship) =>
  readScaleCells(text, { beside, locale: "en", newFactorId: newId() });
const headings = scaleColumns.map(({ key }) => `Heading of ${key}`).join("\t");
const keys = scaleColumns.map(({ key }) => `scales/${key}`).join("\t");

describe("a copied scale", () => {
  it("comes back as it was, with the headings of the tab or without", async () => {
    const table = await scaleCells([businessRelationship]);
    expect(table.split("\r\n")).toHaveLength(25);
    for (const text of [table, `${headings}\r\n${table}`, `${keys}\r\n${headings}\r\n${table}\r\n`])
      expect(await read(text)).toEqual({ scales: [businessRelationship], problems: [] });
  });

  it("comes back when its columns were moved, for their keys tell them", async () => {
    const table = await scaleCells([purchasePotential]);
    const turned = (line: string) => line.split("\t").toReversed().join("\t");
    const text = [keys, headings, ...table.split("\r\n")].map(turned).join("\n");
    expect((await read(text)).scales).toEqual([purchasePotential]);
  });

  it("keeps a text that looks like a formula a text, on the way out and back", async () => {
    const hostile = scale([100], { name: { en: "=1+1" } });
    const table = await scaleCells([hostile]);
    expect(table).toContain("\t'=1+1\t");
    expect((await read(table, hostile)).scales[0]?.name.en).toBe("=1+1");
  });
});

describe("a table that somebody wrote by hand", () => {
  const row = (cells: Readonly<Record<string, string | number>>) =>
    scaleColumns.map(({ key }) => cells[key] ?? "").join("\t");
  const level = (name: string, weight: number, number: number) =>
    row({
      "factorName.en": name,
      "definition.en": `What ${name} is`,
      weight,
      level: number,
      points: number === 1 ? 0 : 100,
      "description.en": `Level ${number}`,
    });

  it("needs no ids: a factor of the editor's is found by its name, another one is new", async () => {
    const mine = scale([100]);
    const text = ["f1", "Loyalty"]
      .flatMap((name) => [level(name, 50, 1), level(name, 50, 2)])
      .join("\n");
    const { scales, problems } = await read(text, mine);
    expect(problems).toEqual([]);
    expect(scales[0]).toMatchObject({ id: "s1", kind: "own", name: { en: "Scale" } });
    expect(scales[0]!.factors.map(({ id, name }) => [id, name.en])).toEqual([
      ["f1", "f1"],
      ["new1", "Loyalty"],
    ]);
  });

  it("names everything that is wrong with its row and column", async () => {
    const text = [headings, level("f1", 60, 1), level("f1", 60, 2).replace("\t100\t", "\tmany\t")];
    const { scales, problems } = await read(text.join("\n"), scale([100]));
    expect(scales).toEqual([]);
    expect(problems.map((one) => sentenceOf("en", one))).toEqual([
      "Row 3, column “L · points”: “many” is not a number. Enter digits only.",
      expect.stringContaining("Row 3, column “L · points”: "),
    ]);
  });

  it("is no scale when it is something else", async () => {
    const { scales, problems } = await read("Company\tCity\nOrrin\tYork");
    expect(scales).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});
