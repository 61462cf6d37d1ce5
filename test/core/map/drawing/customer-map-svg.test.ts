import { describe, expect, it } from "vitest";
import {
  type AccountId,
  customerMapSvg,
  type MapPicture,
  mapTexts,
  placement,
  type Placement,
  type Score,
} from "#core";

const thresholds = { relationship: 50, potential: 50 };
const score = (low: number, high: number = low): Score => ({
  low,
  high,
  midpoint: (low + high) / 2,
  known: 1,
});
const place = (name: string, relationship: Score, potential: Score): Placement =>
  placement(name as AccountId, name, relationship, potential, thresholds);
const picture = (placements: readonly Placement[], changes: Partial<MapPicture> = {}): string =>
  customerMapSvg({
    placements,
    thresholds,
    texts: mapTexts("en", placements.length, thresholds),
    theme: "light",
    language: "en",
    ...changes,
  });

/** The points of the accounts: those that are described. */
const accounts = (svg: string): readonly string[] => svg.match(/<circle [^>]*><title>/gu) ?? [];

describe("the picture of the customer map", () => {
  it("draws one point an account, full when its placement is sure and hollow when not", () => {
    const svg = picture([
      place("Sure Ltd", score(20), score(80)),
      place("Unsure Ltd", score(20, 70), score(80)),
    ]);
    expect(accounts(svg)).toHaveLength(2);
    expect(accounts(svg)[0]).toContain('fill="#b35900"');
    expect(accounts(svg)[1]).toContain('fill="#ffffff"');
  });

  it("says what it shows to those who can't see it", () => {
    const svg = picture([place("Acme Works", score(20, 70), score(80))]);
    expect(svg).toContain('role="img" aria-labelledby="map-title map-description"');
    expect(svg).toContain('<title id="map-title">Customer map</title>');
    expect(svg).toMatch(/<desc id="map-description">1 accounts?: business relationship across/u);
    expect(svg).toContain(
      "<title>Acme Works: business relationship 20–70, purchase potential 80; Attack, undecided</title>",
    );
  });

  it("never turns a name into markup", () => {
    const svg = picture([place(`<script>alert("1")</script>&amp;\u0000`, score(50), score(50))]);
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).toContain("&amp;amp;");
    expect(svg).not.toContain("\u0000");
  });

  it("speaks Chinese", () => {
    const svg = picture([place("华星精密", score(50), score(50))], {
      texts: mapTexts("zh", 1, thresholds),
      language: "zh-CN",
    });
    expect(svg).toContain('xml:lang="zh-CN"');
    for (const text of ["客户地图", "业务关系", "购买潜力", "华星精密"])
      expect(svg).toContain(text);
  });

  it("has a dark side", () => {
    const svg = picture([place("Acme", score(20), score(80))], { theme: "dark" });
    expect(svg).toContain('fill="#14171c"');
    expect(svg).not.toContain("#ffffff");
  });

  it("says how many names found no room", () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      place(`Company number ${index}`, score(50), score(50)),
    );
    expect(picture(crowd)).toMatch(/>(\d+) names hidden for want of room/u);
    expect(picture(crowd.slice(0, 1))).not.toContain("names hidden");
  });

  it("stands alone: it loads nothing and runs nothing", () => {
    const svg = picture([place("https://a.test/x.png", score(20), score(80))]);
    expect(svg).not.toMatch(/\b(?:href|src|on\w+|style)=|url\((?!#)|@import/u);
    expect(svg.match(/<svg /gu)).toHaveLength(1);
  });

  it("is the same text for the same accounts", () => {
    const list = [place("A", score(20, 40), score(80)), place("B", score(90), score(10))];
    expect(picture(list)).toBe(picture(list));
  });

  it("can be drawn without an account", () => {
    expect(accounts(picture([]))).toEqual([]);
  });

  it("shows the part of the map that is asked for, as the accounts are to look in it", () => {
    const near = place("Near", score(50), score(50));
    const far = place("Far", score(95), score(95));
    const svg = picture([near, far], {
      window: { relationship: { low: 40, high: 60 }, potential: { low: 40, high: 60 } },
      look: {
        doubt: "none",
        markOf: () => ({ shape: "diamond", hue: 0 }),
        radiusOf: () => 10,
        stationsOf: () => [],
      },
      legend: [{ mark: { shape: "diamond", hue: 0 }, radius: 6, words: "Pumps" }],
    });
    expect(svg.match(/<polygon /gu)).toHaveLength(2);
    expect(svg).toContain("Pumps");
    expect(svg).toContain(">Near<");
    expect(svg).not.toContain(">Far<");
  });
});
