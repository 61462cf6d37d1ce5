import { describe, expect, it } from "vitest";
import { svgPen } from "#core";

describe("the pen that writes SVG", () => {
  it("writes each stroke as the element that draws it", () => {
    const pen = svgPen();
    pen.box({ x: 1, y: 2, width: 3, height: 4 }, { fill: "#fff" });
    pen.path(
      [
        [0, 0],
        [5, 6.789],
      ],
      { stroke: "#000", width: 2, dash: [4, 3] },
    );
    pen.mark("circle", 5, 5, 2, { fill: "#123456", opacity: 0.5 }, "Acme");
    expect(pen.markup().split("\n")).toEqual([
      '<rect x="1" y="2" width="3" height="4" fill="#fff"/>',
      '<polyline points="0,0 5,6.79" fill="none" stroke="#000" stroke-width="2" stroke-dasharray="4 3"/>',
      '<circle cx="5" cy="5" r="2" fill="#123456" opacity="0.5"><title>Acme</title></circle>',
    ]);
  });

  it("turns upright text, rims letters, and lets no name become markup", () => {
    const pen = svgPen();
    pen.text("<b>", 3, 4, { size: 12, colour: "#000", anchor: "end", rim: "#fff", upward: true });
    expect(pen.markup()).toContain('transform="rotate(-90 3 4)">&lt;b&gt;</text>');
    expect(pen.markup()).toContain('paint-order="stroke"');
  });

  it("cuts what is drawn inside of a box at its edges", () => {
    const pen = svgPen();
    pen.clipped({ x: 0, y: 0, width: 9, height: 9 }, () =>
      pen.mark("square", 4, 4, 3, { fill: "#000" }),
    );
    expect(pen.markup()).toMatch(
      /^<clipPath id="plot-1"><rect [^>]*\/><\/clipPath>\n<g clip-path="url\(#plot-1\)">\n<polygon [^>]*\/>\n<\/g>$/u,
    );
  });
});
