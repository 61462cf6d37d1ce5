/** The rules by which readings of pages are judged, by cases worked out by hand. */
import { describe, expect, test } from "vitest";
import { agree, foldPerson, tokenF1, tokens } from "../evaluate/comparison.ts";
import { type Key, nothing, type Prediction } from "../evaluate/keys.ts";
import { scoreObject, scoreTable } from "../evaluate/report.ts";
import { f1, matching, precision, recall, scoresOf } from "../evaluate/scores.ts";

const same: readonly (readonly [Key, string, string])[] = [
  ["telephone", "0114 296 0417", "+44 (0)114 296 0417"],
  ["telephone", "+44 114 296 0417", "0114 296 0417"],
  ["telephone", "0512-6655 8821", "+86 512 6655 8821"],
  ["telephone", "+353 (0)23 880 1141", "+353 23 880 1141"],
  ["telephone", "6655 8822", "+86 512 6655 8822"],
  ["telephone", "0086-13855501267", "138 5550 1267"],
  ["telephone", "（０５１２）６６５５８８２１", "0512 66558821"],
  ["faxNumber", "309.555.0149", "+1 309-555-0149"],
  ["email", "Info@Firm.example", "info@firm.example"],
  ["name", "Brackmoor Valves Ltd.", "BRACKMOOR VALVES LTD"],
  ["name", "Brackmoor Valves Limited", "Brackmoor Valves"],
  ["name", "苏州栎川精密阀门有限公司", "苏州 栎川精密阀门有限公司"],
  ["streetAddress", "Unit 14, Tannery Bank", "Unit 14 Tannery Bank, Sheffield"],
  ["streetAddress", "Flat B, 9/F.", "flat b 9 f"],
  ["person", "Dr.-Ing. Matthias Wolkersheim", "Matthias Wolkersheim"],
  ["person", "Desmond Tarrow FCA", "Desmond Tarrow"],
  ["person", "张 萍", "张萍"],
  ["person", "陆经理", "陆先生"],
  ["postalCode", "S14 7QZ", "s147qz"],
  ["postalCode", "４１０１２９", "410129"],
  ["foundingDate", "1998-06", "1998"],
  ["foundingDate", "2005-03-22", "2005年3月22日"],
  ["numberOfEmployees", "1250", "1,250+"],
  ["numberOfEmployees", "101 to 500", "101–500"],
  ["registrationNumber", "GB 761 8745 97", "761874597"],
  ["registrationNumber", "HRB 90417", "HRB-90417"],
  ["icp", "苏ICP备12045518号-2", "苏icp备12045518号－2"],
];
const different: readonly (readonly [Key, string, string])[] = [
  ["telephone", "0114 296 0417", "0114 296 0418"],
  ["telephone", "960417", "0114 2960417"],
  ["telephone", "0114 296 0417", "0115 296 0417"],
  ["telephone", "", ""],
  ["email", "info@firm.example", "info@firm.example.test"],
  // 2 · 2 / (4 + 2) = 0.67
  ["name", "Hesselby Springs & Pressings Ltd", "Hesselby Springs"],
  // 6 of 8 and 6 of 10 characters: 2 · 6 / (8 + 10) = 0.67
  ["name", "苏州栎川阀门公司", "苏州栎川泵业有限公司"],
  ["streetAddress", "7 Girdlestane Quay", "8 Tannery Bank"],
  ["person", "Gillian Warbeck", "Gillian"],
  ["person", "Gillian Warbeck", "Warbeck Gillian"],
  ["foundingDate", "1998-06", "1998-07"],
  ["foundingDate", "1998", "soon"],
  ["numberOfEmployees", "101 to 500", "101"],
  ["registrationNumber", "GB 761 8745 97", "DE761874597"],
  ["icp", "苏ICP备12045518号-2", "苏ICP备12045518号-1"],
  ["postalCode", "215121", "215122"],
];

describe("a value that was read", () => {
  test.each(same)("agrees in %s: %s and %s", (key, one, other) => {
    expect(agree(key, one, other)).toBe(true);
    expect(agree(key, other, one)).toBe(true);
  });

  test.each(different)("differs in %s: %s and %s", (key, one, other) => {
    expect(agree(key, one, other)).toBe(false);
    expect(agree(key, other, one)).toBe(false);
  });

  test("is cut into words, and into single Han characters", () => {
    expect(tokens("St Swithun's 苏州AB-12")).toEqual([
      "st",
      "swithun",
      "s",
      "苏",
      "州",
      "ab",
      "12",
    ]);
  });

  test("is compared token by token, each as often as it stands", () => {
    // One of two on the left, one of one on the right: 2 · 1 / 3.
    expect(tokenF1("Lane Lane", "lane")).toBeCloseTo(2 / 3);
    expect(tokenF1("", "")).toBe(0);
  });

  test("keeps a surname that stands alone", () => {
    expect(foldPerson("Miss")).toBe("miss");
    expect(foldPerson("Mr. K. Dunnock")).toBe("k dunnock");
  });
});

describe("the matching of what was expected with what was read", () => {
  test("gives each value one partner at most", () => {
    expect(matching(["a"], ["a", "a"], (one, other) => one === other)).toEqual(new Map([[0, 0]]));
  });

  test("changes partners when that lets one more value agree", () => {
    // 1 could take x or y, 2 only x.
    const pairs = new Set(["1x", "1y", "2x"]);
    const matched = matching(["1", "2"], ["x", "y"], (one, other) => pairs.has(one + other));
    expect(matched).toEqual(
      new Map([
        [0, 1],
        [1, 0],
      ]),
    );
  });
});

const read = (found: Partial<Prediction>): Prediction => ({ ...nothing, ...found });

describe("the score of a key", () => {
  const scores = scoresOf([
    {
      case: "one",
      expected: { telephone: ["0114 296 0417", "01224 960 255"], person: null },
      prediction: read({
        telephone: ["+44 114 296 0417", "020 7946 0000", "07700 900612"],
        person: ["Nobody"],
      }),
    },
    {
      case: "two",
      expected: { telephone: ["0512-6655 8821"] },
      prediction: read({ telephone: ["0512 66558821"] }),
    },
    { case: "three", expected: { telephone: [] }, prediction: nothing },
  ]);
  const [telephone] = scores;

  test("counts values over all pages that are labelled for it, and no other key", () => {
    expect(scores.map(({ key }) => key)).toEqual(["telephone"]);
    expect(telephone).toMatchObject({ expected: 3, found: 4, right: 2 });
  });

  test("is precision, recall and their harmonic mean", () => {
    expect(precision(telephone!)).toBe(0.5);
    expect(recall(telephone!)).toBeCloseTo(2 / 3);
    expect(f1(telephone!)).toBeCloseTo(4 / 7);
  });

  test("names what was missed and what was wrong, page by page", () => {
    expect(telephone!.misses).toEqual([
      { case: "one", missed: ["01224 960 255"], wrong: ["020 7946 0000", "07700 900612"] },
    ]);
  });

  test("is full where nothing was to be found and nothing was", () => {
    const [email] = scoresOf([{ case: "one", expected: { email: [] }, prediction: nothing }]);
    expect(f1(email!)).toBe(1);
  });

  test("is nothing where all was to be found and nothing was", () => {
    const [email] = scoresOf([
      { case: "one", expected: { email: ["a@b.example"] }, prediction: nothing },
    ]);
    expect([precision(email!), recall(email!), f1(email!)]).toEqual([0, 0, 0]);
  });

  test("judges whose page it is by the first name alone, and any of its forms is right", () => {
    const [ownName] = scoresOf(
      [["Foldwell Cartons", "Other Ltd"], ["Other Ltd", "Foldwell Cartons"], []].map(
        (name, index) => ({
          case: String(index),
          expected: { ownName: ["Foldwell Cartons Ltd", "Foldwell Cartons"] },
          prediction: read({ name }),
        }),
      ),
    );
    expect(ownName).toMatchObject({ key: "ownName", expected: 3, found: 2, right: 1 });
  });

  test("is printed as a table with its misses and as an object for machines", () => {
    const table = scoreTable(3, scores);
    expect(table).toMatch(/^3 cases$/mu);
    expect(table).toMatch(/^telephone +0\.500 +0\.667 +0\.571 +3 +4$/mu);
    expect(table).toContain("missed  01224 960 255");
    expect(scoreObject(3, scores)).toEqual({
      cases: 3,
      properties: {
        telephone: {
          precision: 0.5,
          recall: 2 / 3,
          f1: expect.closeTo(4 / 7),
          expected: 3,
          found: 4,
        },
      },
    });
  });
});
