/** The Charts tab: what the charts are drawn from, in columns of its own that stand out of sight. */
import {
  message,
  midpoint,
  type Locale,
  type PeriodOutlook,
  type Row,
  type SalesStage,
  type StageRate,
  type ValuePortfolio,
} from "#core";
import { tierName } from "./pyramids.ts";
import { sideBySide } from "./side-by-side.ts";
import { AMOUNT, derived, POINTS, SHARE, type TabColumn, type TabSpec } from "./tab-spec.ts";
import { reliabilityRows, type TrackRecord } from "./track-record.ts";

/** The columns of each chart, which it needs side by side. */
export const blocks = {
  bands: [
    derived("bandMonth"),
    derived("bandP10", "number", AMOUNT),
    derived("bandMean", "number", AMOUNT),
    derived("bandP90", "number", AMOUNT),
  ],
  tiers: [
    derived("tierName"),
    derived("tierAccounts", "number", SHARE),
    derived("tierSales", "number", SHARE),
    derived("tierMargin", "number", SHARE),
  ],
  curve: [derived("curveAccounts", "number", SHARE), derived("curveValue", "number", SHARE)],
  trend: [
    derived("trendPeriod"),
    derived("trendCurrent", "number", POINTS),
    derived("trendPotential", "number", POINTS),
    derived("trendOverall", "number", POINTS),
  ],
  success: [
    derived("successStage"),
    derived("successLow", "number", SHARE),
    derived("successRate", "number", SHARE),
    derived("successHigh", "number", SHARE),
  ],
  reliability: [
    derived("reliabilityPromised", "number", SHARE),
    derived("reliabilityIdeal", "number", SHARE),
    derived("reliabilityKept", "number", SHARE),
  ],
} as const satisfies Readonly<Record<string, readonly TabColumn[]>>;
export type ChartBlock = keyof typeof blocks;
export const chartBlocks = Object.keys(blocks) as readonly ChartBlock[];

export const chartsTab: TabSpec = {
  key: "charts",
  columns: Object.values(blocks).flatMap((columns: readonly TabColumn[]) =>
    columns.map((column) => ({ ...column, outOfSight: true as const })),
  ),
};

export function columnsOf(block: ChartBlock): readonly TabColumn[] {
  return blocks[block];
}

/** The rows of each block; a chart is drawn from as many as its block has. */
export function chartRows(
  months: readonly PeriodOutlook[],
  value: ValuePortfolio,
  success: readonly StageRate[],
  record: TrackRecord,
  locale: Locale,
): Readonly<Record<ChartBlock, readonly Row[]>> {
  return {
    bands: bandRows(months),
    tiers: tierRows(value),
    curve: curveRows(value),
    success: success.map(({ stage, low, share, high }): Row => [
      message(locale, `sales-stage.${stage as SalesStage}`),
      low,
      share ?? "",
      high,
    ]),
    trend: value.years.map((year) => trendRow(year)),
    reliability: reliabilityRows(record),
  };
}

/** The rows of the tab. */
export function chartTabRows(rows: Readonly<Record<ChartBlock, readonly Row[]>>): readonly Row[] {
  return sideBySide(
    chartBlocks.map((block) => ({ width: blocks[block].length, rows: rows[block] })),
  );
}

/** The currency in which most is open: amounts of two currencies don't go into one chart. */
export function mainCurrency(months: readonly PeriodOutlook[]): string | undefined {
  const open = new Map<string, number>();
  for (const month of months)
    open.set(month.currency, (open.get(month.currency) ?? 0) + month.count);
  return [...open].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function bandRows(months: readonly PeriodOutlook[]): readonly Row[] {
  const main = mainCurrency(months);
  return months
    .filter(({ currency }) => currency === main)
    .map(({ period, p10, mean, p90 }) => [period, p10, mean, p90]);
}

function tierRows({ tiers }: ValuePortfolio): readonly Row[] {
  const all = tiers.reduce((sum, { accounts }) => sum + accounts, 0);
  return tiers.map(({ tier, accounts, shareOfSales, shareOfMargin }) => [
    tierName(tier),
    all === 0 ? 0 : accounts / all,
    shareOfSales ?? 0,
    shareOfMargin ?? 0,
  ]);
}

/** As many points as an eye tells apart on a curve; a chart of ten thousand takes a browser seconds. */
const MOST_POINTS = 200;

/** From nothing to everything. */
function curveRows({ curve }: ValuePortfolio): readonly Row[] {
  if (curve.length === 0) return [];
  const every = Math.ceil(curve.length / MOST_POINTS);
  const shown = curve.filter((_, at) => (curve.length - 1 - at) % every === 0);
  return [[0, 0], ...shown.map(({ accounts, value }): Row => [accounts, value])];
}

/** The mean over the accounts of which something is known. */
function trendRow({ period, scorecards }: ValuePortfolio["years"][number]): Row {
  const known = scorecards.filter((one) => one.known > 0);
  const mean = (of: "current" | "potential" | "overall") =>
    known.length === 0
      ? ""
      : known.reduce((sum, { scorecard }) => sum + midpoint(scorecard[of]), 0) / known.length;
  return [period, mean("current"), mean("potential"), mean("overall")];
}
