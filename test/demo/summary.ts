/** What the demo did, in words: what was clipped, the map as a table, the forecast. */
import { type Archive, archiveMap, chanceBook, type IsoDate, message, salesOutlook } from "#core";

/** The summary, with a line for each account, opportunity and month that has something in it. */
export function summaryOf(archive: Archive, today: IsoDate, notes: readonly string[]): string {
  const facts = archive.accounts.map(({ id, name }) => {
    const own = archive.observations.filter(({ accountId }) => accountId === id);
    const quoted = own.filter(({ quote }) => quote).length;
    const pages = new Set(own.map(({ source }) => source.url)).size;
    return `  ${name}: ${own.length} facts, ${quoted} with a quote, from ${pages} pages`;
  });
  const example = archive.observations.find(({ readBy }) => readBy.kind === "person")!;
  const map = archiveMap(archive).map(({ name, relationship, potential, quadrant, isSure }) => [
    name,
    interval(relationship),
    interval(potential),
    message("en", `quadrant.${quadrant}`) + (isSure ? "" : " (not sure)"),
  ]);
  const forecast = salesOutlook(chanceBook(archive, today), archive);
  const standings = forecast.standings.map(({ opportunity, position, probability }) => [
    opportunity.name,
    `stage ${position.number}${position.completed ? ", completed" : ""}`,
    `${Math.round(probability * 100)} %`,
    `${opportunity.amount.amount.toLocaleString("en")} ${opportunity.amount.currency}`,
  ]);
  const months = forecast.months
    .filter(({ count }) => count > 0)
    .map(({ period: month, currency, mean, p10, p90, pipeline: open }) => [
      month,
      currency,
      `mean ${amount(mean)}`,
      `80 % band ${amount(p10)} to ${amount(p90)}`,
      `open ${amount(open)}`,
    ]);
  return [
    `Account Atlas demo, ${today}`,
    "",
    `Clipped: ${archive.observations.length} facts of ${archive.accounts.length} companies`,
    ...facts,
    `  for example “${example.quote?.exact ?? example.value}”`,
    `  from ${example.source.url ?? ""}`,
    "",
    "Customer map (relationship, potential, quadrant)",
    ...columns(map),
    "",
    "Opportunities",
    ...columns(standings),
    "",
    "Forecast",
    ...columns(months),
    `  close date passed: ${forecast.overdue.length}, later: ${forecast.later.length}`,
    "",
    ...notes,
    "",
  ].join("\n");
}

function interval({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? low.toFixed(1) : `${low.toFixed(1)}–${high.toFixed(1)}`;
}

function amount(value: number): string {
  return Math.round(value).toLocaleString("en");
}

/** Rows in columns; a Han character is as wide as two others. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widthOf = (text: string): number =>
    [...text].reduce((width, character) => width + (/[\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column]!))),
  );
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, column) => cell + " ".repeat(widths[column]! - widthOf(cell)))
        .join("  ")
        .trimEnd()}`,
  );
}
