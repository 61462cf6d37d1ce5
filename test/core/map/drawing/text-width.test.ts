import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortened, textWidth } from "#core";

describe("the estimated width of a text", () => {
  it("counts a Chinese character as wide as it is high", () => {
    expect(textWidth("华星精密", 12)).toBe(48);
  });

  it("counts Latin letters narrower, and an i narrower than a W", () => {
    expect(textWidth("nnnn", 12)).toBeLessThan(48);
    expect(textWidth("iiii", 12)).toBeLessThan(textWidth("WWWW", 12));
  });

  it("grows with the size of the letters", () => {
    expect(textWidth("Acme", 24)).toBeCloseTo(2 * textWidth("Acme", 12), 10);
  });
});

describe("a shortened text", () => {
  it("stays whole where there is room", () => {
    expect(shortened("Acme", 10, 100)).toBe("Acme");
  });

  it("never cuts a character in two", () => {
    expect(shortened("🏭🏭🏭🏭", 10, 28)).toBe("🏭🏭…");
  });

  it("is never wider than the room, but for the ellipsis itself", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.integer({ min: 20, max: 200 }),
        (text, most) => {
          expect(textWidth(shortened(text, 12, most), 12)).toBeLessThanOrEqual(most + 1e-9);
        },
      ),
    );
  });
});
