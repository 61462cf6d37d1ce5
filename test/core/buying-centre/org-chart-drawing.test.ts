import { describe, expect, it } from "vitest";
import {
  type ChartPerson,
  type ContactId,
  orgChart,
  orgChartDrawing,
  orgPalettes,
  stanceSigns,
} from "#core";
import { day } from "../made-up.ts";
import { chartPerson, chartTexts, reportingTo, unassessed } from "./chart-people.ts";

const palette = orgPalettes.light;
const draw = (...people: ChartPerson[]) =>
  orgChartDrawing(orgChart(people, [{ role: "designer" }]), chartTexts, palette);
const textsOf = (shapes: readonly { text?: string }[]) => shapes.flatMap(({ text }) => text ?? []);

describe("a drawn card", () => {
  it("says name, marks, stance with its sign, influence and when the person was met", () => {
    const lin = chartPerson("lin", {
      roles: ["user"],
      stance: "opponent",
      influence: 7,
      metOn: day("2026-02-01"),
    });
    const [card] = draw(lin).cards;
    expect(textsOf(card!.shapes)).toEqual([
      "Person lin",
      "roles user",
      `− stance opponent`,
      "7",
      "met 2026-02-01",
    ]);
    // 46 wide when full, so 7 of 10 are 32.2.
    expect(card!.shapes.map(({ attributes }) => attributes["width"])).toContain(32.2);
  });

  it("has a broken edge until somebody has met the person, and a strong one for the top decider", () => {
    const chief = chartPerson("chief", { level: "deciding", metOn: day("2026-02-01") });
    const [first, second] = draw(chief, unassessed("ye")).cards.map(
      ({ shapes }) => shapes[0]!.attributes,
    );
    expect([first!["stroke-dasharray"], second!["stroke-dasharray"]]).toEqual([undefined, "5 4"]);
    expect([first!["stroke"], second!["stroke"]]).toEqual([palette.accent, palette.edge]);
  });

  it("doesn't take an unknown influence for none", () => {
    const [unknown, none] = draw(chartPerson("a"), chartPerson("b", { influence: 0 })).cards;
    expect(textsOf(unknown!.shapes)).toContain("?");
    expect(textsOf(none!.shapes)).toContain("0");
  });

  it("tells each stance by a sign of its own", () => {
    expect(new Set(Object.values(stanceSigns)).size).toBe(5);
  });
});

describe("what is drawn around the cards", () => {
  it("are lines, dashed ties of two kinds with two marks, headings, and what is still to find", () => {
    const drawing = draw(
      chartPerson("chen", { friends: ["lin"] as ContactId[], rivals: ["ma"] as ContactId[] }),
      reportingTo("lin", "chen"),
      chartPerson("ma"),
    );
    const dashes = drawing.under.map(({ attributes }) => attributes["stroke-dasharray"]);
    expect(dashes).toEqual([undefined, "6 4", "2 4", undefined, undefined]);
    expect(textsOf(drawing.under)).toEqual(["heading unplaced", "heading holes"]);
    expect(drawing.over.filter(({ tag }) => tag === "circle")).toHaveLength(2);
    expect(textsOf(drawing.holes[0]!.shapes)).toEqual(["still to find", "needs designer"]);
  });
});
