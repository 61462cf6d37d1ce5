import { expect, test } from "vitest";
import { type ChartPerson, orgChart, orgChartSvg, type OrgPicture } from "#core";
import { chartTexts, reportingTo, unassessed } from "./chart-people.ts";

const svgOf = (people: readonly ChartPerson[], theme: OrgPicture["theme"] = "light") =>
  orgChartSvg({
    chart: orgChart(people, []),
    texts: {
      ...chartTexts,
      title: "Acme & Sons",
      description: "2 people",
      legend: "Dashed: never met",
    },
    theme,
    language: "en",
  });

test("the picture stands alone, with its title, description and legend", () => {
  const svg = svgOf([unassessed("chen"), reportingTo("lin", "chen")]);
  expect(svg).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u,
  );
  for (const text of [
    "Acme &amp; Sons",
    '<desc id="chart-description">2 people',
    "Dashed: never met",
    "Person lin",
  ])
    expect(svg).toContain(text);
  expect(svgOf([unassessed("chen"), reportingTo("lin", "chen")])).toBe(svg);
});

test("a name is never markup", () => {
  const named = { contact: { ...unassessed("x").contact, name: "<script>1</script>" } };
  expect(svgOf([named])).toContain("&lt;script&gt;");
  expect(svgOf([named])).not.toContain("<script");
});

test("the picture has a dark side", () => {
  expect(svgOf([unassessed("chen")], "dark")).not.toContain("#ffffff");
});
