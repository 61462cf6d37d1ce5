/** The colours of the charts in a workbook: strong ones for what counts, grey for its bounds. */
export const chartColours = {
  blue: "2457A6",
  green: "17694A",
  orange: "B35900",
  bound: "8B949E",
} as const;
