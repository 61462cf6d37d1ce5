import { cardFields, cardProperties, message, type Locale, type MessageKey } from "#core";
import { describe, expect, it } from "vitest";
import {
  alignmentWords,
  gateWords,
  outcomeWords,
  placeWords,
  sellingFactorWords,
  stateWords,
  warningWords,
} from "../../sheets-addon/functions/formula-words.ts";
import { en } from "../../sheets-addon/locales/en.ts";
import { zh } from "../../sheets-addon/locales/zh.ts";
import { spilled } from "./formula-sheet.ts";
import { newHost, recordsOf, today } from "./workbook-on-host.ts";

const host = newHost();
host.run("addSampleData");

const WIDTH = 10;
const HEIGHT = 40;

/** Cells in the user's own tab, beside the tabs of the add-on, in the place of those before. */
function written(rows: readonly (readonly unknown[])[]): string {
  expect(rows.length).toBeLessThanOrEqual(HEIGHT);
  for (let down = 0; down < HEIGHT; down++)
    for (let right = 0; right < WIDTH; right++)
      host.formula("Sheet1", `${letter(right)}${down + 1}`, rows[down]?.[right] ?? "");
  return `A1:${letter(rows[0]!.length - 1)}${rows.length}`;
}

const letter = (place: number) => String.fromCharCode(65 + place);

describe("formulas over the tabs of the sample portfolio show what the computed tabs show", () => {
  it("BUYING_GATES: the Buying centres tab", () => {
    const tab = recordsOf(host, "Buying centres").filter(({ people }) => people !== 0);
    const points = recordsOf(host, "Coverage").map((row) => [
      row["accountId"],
      ...Object.keys(row)
        .filter((key) => key.startsWith("point."))
        .map((key) => row[key]),
    ]);
    const range = written(points);
    const rows = spilled(
      host,
      `=BUYING_GATES('Buying centre'!B3:K20, ${range}, , , "en")`,
      tab.length,
      9,
      "N",
    );
    expect(tab.length).toBeGreaterThan(2);
    expect(rows.map((row) => [...row.slice(0, 5), row[8]])).toEqual(
      tab.map((row) => [
        row["accountId"],
        row["gateInformation"],
        row["gatePeople"],
        row["gateTopDecider"],
        row["surface"],
        row["obstacles"],
      ]),
    );
  });

  it("BUYING_HOLES and BUYING_WARNINGS: the Buying centres tab", () => {
    const tab = recordsOf(host, "Buying centres").filter(({ people }) => people !== 0);
    const told = (formula: string, said: (row: readonly unknown[]) => string) => {
      const all = spilled(host, formula, 40, 4, "N").filter(([account]) => account);
      return tab.map(({ accountId }) =>
        all
          .filter(([account]) => account === accountId)
          .map(said)
          .join("; "),
      );
    };
    expect(
      told(`=BUYING_HOLES('Buying centre'!B3:K20, , "en")`, ([, ...parts]) =>
        parts.filter(Boolean).join(" · "),
      ),
    ).toEqual(tab.map((row) => row["holes"]));
    expect(
      told(`=BUYING_WARNINGS('Buying centre'!B3:K20, , "en")`, ([, warning]) => String(warning)),
    ).toEqual(tab.map((row) => row["warnings"]));
  });

  it("STAGE_ALIGNMENT: the Opportunities tab", () => {
    const tab = recordsOf(host, "Opportunities");
    const formula = `=STAGE_ALIGNMENT(Opportunities!I3:I${2 + tab.length}, Opportunities!O3:O${2 + tab.length}, "en")`;
    expect(spilled(host, formula, tab.length, 1, "N").flat()).toEqual(
      tab.map((row) => row["alignment"]),
    );
  });

  it("COVERAGE: the Coverage tab", () => {
    const facts = recordsOf(host, "Observations")
      .filter((row) => !row["contactId"])
      .map((row) => [row["accountId"], row["property"], row["observedAt"], row["value"]]);
    const cards = recordsOf(host, "Contacts").flatMap((row) =>
      cardFields.flatMap((field) =>
        row[field] ? [[row["accountId"], cardProperties[field], row["updatedAt"], row[field]]] : [],
      ),
    );
    const range = written([...facts, ...cards]);
    const tab = recordsOf(host, "Coverage").filter(({ share }) => share !== 0);
    const rows = spilled(host, `=COVERAGE(${range}, "${today}", "en")`, tab.length, 19, "F");
    const told = new Map(rows.map((row) => [row[0], row]));
    expect(
      tab.map(({ accountId }) => {
        const [id, share, , stale, disputed, , source, ...groups] = told.get(accountId)!;
        return [id, share, stale, disputed, source, ...groups];
      }),
    ).toEqual(
      tab.map((row) => [
        row["accountId"],
        row["share"],
        row["stale"],
        row["disputed"],
        row["sourceToTry"],
        ...Object.keys(row)
          .filter((key) => key.startsWith("group."))
          .map((key) => row[key]),
      ]),
    );
  });
});

function choiceNamed(locale: Locale, key: string): string {
  const choices: Readonly<Record<string, string>> = locale === "en" ? en : zh;
  return choices[
    `choice.${key === "won" || key === "lost" ? "outcome" : "selling-factor"}.${key}`
  ]!;
}

describe("the words that formulas take and show", () => {
  const chapters: Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>> = {
    "contact-level": placeWords.level,
    "contact-function": placeWords.function,
    "contact-role": placeWords.role,
    "buyer-type": placeWords.buyer,
    stance: placeWords.stance,
    alignment: alignmentWords,
    "information-state": stateWords,
  };

  it.each(["en", "zh"] as const)("are the method's own: %s", (locale: Locale) => {
    const place = locale === "en" ? 0 : 1;
    for (const [chapter, words] of Object.entries(chapters))
      for (const [key, said] of Object.entries(words))
        expect(said[place]).toBe(message(locale, `${chapter}.${key}` as MessageKey));
    for (const [key, said] of Object.entries(warningWords).slice(0, 4))
      expect(said[place]).toBe(message(locale, `buying-centre-warning.${key}` as MessageKey));
    for (const [key, said] of Object.entries({ ...outcomeWords, ...sellingFactorWords }))
      expect(said[place]!.toLowerCase()).toBe(choiceNamed(locale, key));
    const texts = locale === "en" ? en : zh;
    expect([gateWords.open[place], gateWords.shut[place]]).toEqual([
      texts["value.open"],
      texts["value.shut"],
    ]);
  });
});
