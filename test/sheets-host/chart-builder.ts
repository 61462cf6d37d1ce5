/** Charts on a sheet: built, inserted, found again and updated, as `EmbeddedChart` and its builder do it. */
import { area, type Area } from "./area.ts";
import { NotModelled, ServiceError } from "./service-calls.ts";
import {
  chain,
  enumeration,
  serviceClass,
  stateOf,
  type ServiceClass,
  type Signatures,
} from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";
import type { SheetState } from "./workbook.ts";

export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ChartState {
  readonly id: number | null;
  readonly sheet: SheetState;
  readonly type: object | undefined;
  readonly ranges: readonly Area[];
  readonly position: ChartPosition | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly transposed: boolean;
  readonly strategies: Readonly<Record<string, object>>;
}

/** A builder holds the chart as far as it is built. */
interface Draft {
  chart: ChartState;
}

export function chartsOf(sheet: SheetState): ChartState[] {
  const charts = (sheet.settings.get("charts") ?? []) as ChartState[];
  sheet.settings.set("charts", charts);
  return charts;
}

const chartTypes = [
  "AREA",
  "BAR",
  "BUBBLE",
  "COLUMN",
  "COMBO",
  "HISTOGRAM",
  "LINE",
  "PIE",
  "SCATTER",
  "STEPPED_AREA",
  "TABLE",
] as const;

/** The global `Charts`, of which only the enumerations matter to charts on a sheet. */
export function chartEnumerations(app: App): object {
  return serviceClass(
    app.calls,
    "Charts",
    {},
    {
      ChartType: enumeration(app.calls, "Charts.ChartType", chartTypes),
      ChartHiddenDimensionStrategy: enumeration(app.calls, "Charts.ChartHiddenDimensionStrategy", [
        "IGNORE_BOTH",
        "IGNORE_ROWS",
        "IGNORE_COLUMNS",
        "SHOW_BOTH",
      ]),
      ChartMergeStrategy: enumeration(app.calls, "Charts.ChartMergeStrategy", [
        "MERGE_COLUMNS",
        "MERGE_ROWS",
      ]),
    },
  ).of({});
}

export function chartMethods(app: App): Signatures<SheetState> {
  const options = serviceClass<{ chart: ChartState }>(app.calls, "Charts.ChartOptions", {
    "get(string)": ({ chart }, name: string) => chart.options[name] ?? null,
  });
  const container = serviceClass<ChartPosition>(app.calls, "SpreadsheetApp.ContainerInfo", {
    "getAnchorRow()": ({ row }) => row,
    "getAnchorColumn()": ({ column }) => column,
    "getOffsetX()": ({ offsetX }) => offsetX,
    "getOffsetY()": ({ offsetY }) => offsetY,
  });
  const builder = builderClass(app, () => embedded);
  const embedded: ServiceClass<ChartState> = serviceClass<ChartState>(
    app.calls,
    "SpreadsheetApp.EmbeddedChart",
    {
      "getChartId()": ({ id }) => id,
      "getOptions()": (chart) => options.of({ chart }),
      "getRanges()": ({ ranges }) => ranges.map((range) => app.classes.range.of(range)),
      "getNumHeaders()": ({ headers }) => headers,
      "getContainerInfo()": ({ position }) => container.of(placed(position)),
      "modify()": (chart) => builder.of({ chart }),
    },
  );
  const given = (chart: object) => stateOf(chart) as ChartState;
  const numbered = (chart: ChartState, sheet: SheetState) => {
    placed(chart.position);
    const used = sheet.workbook.sheets.flatMap((other) => chartsOf(other).map(({ id }) => id ?? 0));
    return { ...chart, sheet, id: Math.max(1_000_000, ...used) + 1 };
  };
  const indexOf = (sheet: SheetState, chart: object) => {
    const index = chartsOf(sheet).findIndex(({ id }) => id === given(chart).id);
    if (index < 0) throw new ServiceError("The chart is not on this sheet.");
    return index;
  };
  return {
    "newChart()": (sheet) =>
      builder.of({
        chart: {
          id: null,
          sheet,
          type: undefined,
          ranges: [],
          position: undefined,
          options: {},
          headers: 0,
          transposed: false,
          strategies: {},
        },
      }),
    "getCharts()": (sheet) => chartsOf(sheet).map((chart) => embedded.of(chart)),
    "insertChart(EmbeddedChart)": (sheet, chart: object) => {
      chartsOf(sheet).push(numbered(given(chart), sheet));
    },
    "updateChart(EmbeddedChart)": (sheet, chart: object) => {
      chartsOf(sheet)[indexOf(sheet, chart)] = given(chart);
    },
    "removeChart(EmbeddedChart)": (sheet, chart: object) => {
      chartsOf(sheet).splice(indexOf(sheet, chart), 1);
    },
  };
}

function placed(position: ChartPosition | undefined): ChartPosition {
  if (position === undefined) throw new NotModelled("a chart without setPosition");
  return position;
}

function builderClass(app: App, embedded: () => ServiceClass<ChartState>): ServiceClass<Draft> {
  const change = (draft: Draft, part: Partial<ChartState>) => {
    draft.chart = { ...draft.chart, ...part };
    return chain;
  };
  const strategy = (draft: Draft, name: string, value: object) =>
    change(draft, { strategies: { ...draft.chart.strategies, [name]: value } });
  return serviceClass<Draft>(app.calls, "SpreadsheetApp.EmbeddedChartBuilder", {
    "setChartType(ChartType)": (draft, type: object) => change(draft, { type }),
    "getChartType()": ({ chart }) => chart.type,
    "addRange(Range)": (draft, range: object) =>
      change(draft, { ranges: [...draft.chart.ranges, stateOf(range) as Area] }),
    "removeRange(Range)": (draft, range: object) =>
      change(draft, { ranges: draft.chart.ranges.filter((other) => !same(other, range)) }),
    "clearRanges()": (draft) => change(draft, { ranges: [] }),
    "getRanges()": ({ chart }) => chart.ranges.map((range) => app.classes.range.of(range)),
    "setPosition(int,int,int,int)": (
      draft,
      row: number,
      column: number,
      offsetX: number,
      offsetY: number,
    ) => {
      area(draft.chart.sheet, row, column, 1, 1);
      return change(draft, { position: { row, column, offsetX, offsetY } });
    },
    "setOption(string,any)": (draft, name: string, value: unknown) =>
      change(draft, { options: { ...draft.chart.options, [name]: plainOption(name, value) } }),
    "setNumHeaders(int)": (draft, headers: number) => change(draft, { headers }),
    "setTransposeRowsAndColumns(boolean)": (draft, transposed: boolean) =>
      change(draft, { transposed }),
    "setMergeStrategy(ChartMergeStrategy)": (draft, value: object) =>
      strategy(draft, "merge", value),
    "setHiddenDimensionStrategy(ChartHiddenDimensionStrategy)": (draft, value: object) =>
      strategy(draft, "hidden", value),
    "build()": ({ chart }) => {
      if (chart.type === undefined) throw new NotModelled("a chart without setChartType");
      if (chart.ranges.length === 0) throw new NotModelled("a chart without addRange");
      return embedded().of({ ...chart });
    },
  });
}

function same(range: Area, object: object): boolean {
  const other = stateOf(object) as Area;
  return (
    range.sheet === other.sheet &&
    range.row === other.row &&
    range.column === other.column &&
    range.rows === other.rows &&
    range.columns === other.columns
  );
}

/** Options travel to the chart service as JSON; anything else cannot arrive. */
function plainOption(name: string, value: unknown): unknown {
  const json = JSON.stringify(value);
  if (json === undefined) throw new ServiceError(`Invalid argument: ${name}`);
  return JSON.parse(json) as unknown;
}
