import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ContactId, orgChart, type OrgChart, overlaps } from "#core";
import { chartPerson, reportingTo, unassessed } from "./chart-people.ts";

const cardOf = (chart: OrgChart, name: string) =>
  chart.cards.find(({ person }) => person.contact.id === name)!;
const middle = ({ x, width }: { x: number; width: number }) => x + width / 2;

describe("an org chart", () => {
  it("stands a chief over the middle of those who report there", () => {
    const chart = orgChart(
      [unassessed("chen"), reportingTo("lin", "chen"), reportingTo("wu", "chen")],
      [],
    );
    const [chen, lin, wu] = ["chen", "lin", "wu"].map((name) => cardOf(chart, name));
    expect(middle(chen!)).toBe((middle(lin!) + middle(wu!)) / 2);
    expect(lin!.y).toBe(wu!.y);
    expect(lin!.x).toBeLessThan(wu!.x);
    expect(chart.lines.map(({ from, to }) => `${from} ${to}`)).toEqual(["lin chen", "wu chen"]);
    expect(chart.lines[0]!.path).toMatch(
      new RegExp(`^M${middle(chen!)} ${chen!.y + chen!.height}V.*H${middle(lin!)}V${lin!.y}$`, "u"),
    );
  });

  it("lists people without a line apart, and open positions under their own heading", () => {
    const people = [unassessed("chen"), reportingTo("lin", "chen"), chartPerson("ma")];
    const chart = orgChart(people, [{ role: "designer" }]);
    expect(chart.cards.map(({ person, hasLine }) => [person.contact.id, hasLine])).toEqual([
      ["chen", true],
      ["lin", true],
      ["ma", false],
    ]);
    expect(cardOf(chart, "ma").x).toBeGreaterThan(
      cardOf(chart, "chen").x + cardOf(chart, "chen").width,
    );
    expect(chart.headings.map(({ over }) => over)).toEqual(["unplaced", "holes"]);
    expect(chart.holes.map(({ position }) => position)).toEqual([{ role: "designer" }]);
  });

  it("puts them under the trees where no room is beside", () => {
    const people = [unassessed("chen"), reportingTo("lin", "chen"), chartPerson("ma")];
    const narrow = orgChart(people, [], 300);
    expect(cardOf(narrow, "ma").y).toBeGreaterThan(
      cardOf(narrow, "lin").y + cardOf(narrow, "lin").height,
    );
    expect(narrow.width).toBeLessThanOrEqual(300);
  });

  it("draws ties between cards wherever they stand, and names a line that closes a circle", () => {
    const chart = orgChart(
      [
        chartPerson("chen", { reportsTo: "lin" as ContactId, id: "s2" as never }),
        chartPerson("lin", { reportsTo: "chen" as ContactId, id: "s1" as never }),
        chartPerson("ma", { rivals: ["chen"] as ContactId[] }),
      ],
      [],
    );
    expect(chart.refused).toEqual(["chen"]);
    expect(chart.ties.map(({ tie }) => tie)).toEqual([{ a: "chen", b: "ma", kind: "rival" }]);
  });

  it("is empty for nobody", () => {
    expect(orgChart([], [])).toMatchObject({ cards: [], holes: [], lines: [], headings: [] });
  });

  it("shows everybody once, nothing over anything else, all within the picture", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const boss = fc.option(fc.constantFrom(...names), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(boss, { minLength: 1, maxLength: 8 }),
        fc.nat(6),
        fc.integer({ min: 200, max: 2000 }),
        (bosses, holes, room) => {
          const people = bosses.map((one, at) =>
            one ? reportingTo(names[at]!, one) : unassessed(names[at]!),
          );
          const chart = orgChart(
            people,
            Array.from({ length: holes }, () => ({})),
            room,
          );
          expect(chart.cards.map(({ person }) => person.contact.id).toSorted()).toEqual(
            names.slice(0, bosses.length),
          );
          const boxes = [...chart.cards, ...chart.holes];
          boxes.forEach((box, at) => {
            expect(boxes.slice(at + 1).some((other) => overlaps(box, other))).toBe(false);
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(chart.width);
            expect(box.y + box.height).toBeLessThanOrEqual(chart.height);
          });
        },
      ),
    );
  });
});
