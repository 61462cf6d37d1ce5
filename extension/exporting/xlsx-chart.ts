/** A chart of the workbook as the file holds it. */
import type { SheetChart } from "#core";
import type { SheetChart as FileChart } from "hucre/xlsx";

const kinds = { points: "scatter", curve: "scatter", lines: "line", bars: "bar" } as const;

const axisFormats: Readonly<Record<SheetChart["format"], string>> = {
  points: "0",
  percent: "0%",
  amount: "#,##0",
};

export function chartOf(chart: SheetChart): FileChart {
  const shares = { min: 0, max: 1, majorUnit: 0.2 };
  const scale = {
    points: { min: 0, max: 100, majorUnit: 20 },
    percent: shares,
    amount: { min: 0 },
  };
  const isPlane = chart.kind === "points" || chart.kind === "curve";
  const axis = (title: string) => ({
    title,
    scale: scale[chart.format],
    gridlines: { major: true },
    numberFormat: { formatCode: axisFormats[chart.format] },
  });
  const values = axis(chart.upward);
  return {
    type: kinds[chart.kind],
    title: chart.title,
    ...(isPlane && { scatterStyle: chart.kind === "points" ? "marker" : "lineMarker" }),
    legend: chart.series.length > 1 ? "bottom" : false,
    series: chart.series.map((one) => ({
      name: one.name,
      categories: one.across,
      values: one.upward,
      color: one.colour,
      ...seriesLook(chart, one),
    })),
    axes: {
      x: isPlane
        ? axis(chart.across)
        : { title: chart.across, ...(chart.kind === "bars" && { reverse: true }) },
      y: values,
    },
    anchor: {
      from: { row: chart.from.row, col: chart.from.column },
      to: { row: chart.to.row, col: chart.to.column },
    },
  };
}

function seriesLook(
  { kind }: SheetChart,
  { colour, isDashed }: SheetChart["series"][number],
): Partial<FileChart["series"][number]> {
  if (kind === "points") return { marker: { symbol: "circle", size: 9, fill: colour } };
  if (kind === "bars") return {};
  return {
    marker:
      kind === "curve" || isDashed
        ? { symbol: "none" }
        : { symbol: "circle", size: 6, fill: colour },
    stroke: isDashed ? { width: 1.5, dash: "dash" } : { width: 2.25 },
    smooth: false,
  };
}
