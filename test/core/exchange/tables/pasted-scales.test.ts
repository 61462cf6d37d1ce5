import { describe, expect, it } from "vitest";
import { type FactorId, type Locale, pastedScales, type Scale, sentenceOf } from "#core";
import { scale } from "../../made-up.ts";

/** The lines of a table as a spreadsheet puts them on the clipboard, with bars for tabs. */
function read(text: string, beside: Scale = scale([100]), locale: Locale = "en") {
  let made = 0;
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  return pastedScales(rows, { beside, locale, newFactorId: () => `new${++made}` as FactorId });
}

/** As somebody writes it in a sheet of their own: merged cells, weights with their unit, the numbers of levels left out. */
const byHand = `
  Factor  | Weight | Definition        | Points | How it is recognised
  f1      | 60 %   | Orders in a year  | 0      | None
          |        |                   | 50     | One
          |        |                   | 100    | More
  Loyalty | 40%    | Years as customer | 0      | Up to three
          |        |                   | 100    | More than three`;

describe("a table of somebody's own", () => {
  it("is read by its headings, in whatever order, with merged cells", () => {
    const { scales, problems } = read(byHand);
    expect(problems).toEqual([]);
    const [only] = scales;
    expect(only).toMatchObject({ id: "s1", kind: "own", name: { en: "Scale" } });
    expect(only!.factors.map(({ id, name, weight }) => [id, name.en, weight])).toEqual([
      ["f1", "f1", 60],
      ["new1", "Loyalty", 40],
    ]);
    expect(
      only!.factors[0]!.levels.map(({ points, description }) => [points, description]),
    ).toEqual([
      [0, { en: "None" }],
      [50, { en: "One" }],
      [100, { en: "More" }],
    ]);
    expect(only!.factors[1]!.definition).toEqual({ en: "Years as customer" });
  });

  it("is in the reader's language where its headings name none", () => {
    const text = `
      因素 | 权重 | 定义     | 等级 | 分值 | 说明
      规模 | 100  | 员工人数 | 1    | 0    | 少
      规模 | 100  | 员工人数 | 2    | 100  | 多`;
    const { scales, problems } = read(text, undefined, "zh");
    expect(problems).toEqual([]);
    expect(scales[0]!.factors[0]).toMatchObject({
      name: { zh: "规模" },
      definition: { zh: "员工人数" },
      levels: [{ description: { zh: "少" } }, { description: { zh: "多" } }],
    });
  });

  it("names everything that is wrong at once, each with its row and what stands above it", () => {
    const wrong = byHand.replace("40%", "heavy").replace("50     | One", "many   | One");
    const { scales, problems } = read(wrong);
    expect(scales).toEqual([]);
    const sentences = problems.map((one) => sentenceOf("en", one));
    expect(sentences).toContain(
      "Row 3, column “D · Points”: “many” is not a number. Enter digits only.",
    );
    expect(sentences).toContain(
      "Row 5, column “B · Weight”: “heavy” is not a number. Enter digits only.",
    );
  });

  it("never takes a row for headings that only has two wrong numbers", () => {
    const wrong = byHand.replace("40%", "heavy").replace("0      | Up to three", "x | Up to three");
    const sentences = read(wrong).problems.map((one) => sentenceOf("en", one));
    expect(sentences).toContain(
      "Row 5, column “D · Points”: “x” is not a number. Enter digits only.",
    );
  });

  it("that breaks a rule of scales is told with the row of the factor", () => {
    const { problems } = read(byHand.replace("40%", "30%"));
    expect(problems.map(({ code }) => code)).toEqual(["weights-do-not-sum"]);
  });
});
