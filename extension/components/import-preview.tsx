/** The first rows of an import as they would be kept; all of them are imported. */
import type { ComponentChildren } from "preact";
import { useLocale } from "../locales/use-locale.tsx";

/** So many rows are shown. */
const PREVIEW = 10;

/** A column: its heading, and what stands in it for a row. The second one names the row. */
export interface PreviewColumn<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  readonly look?: "number" | "soft";
}

export function ImportPreview<Row>(props: {
  rows: readonly Row[];
  /** The number that the row has in the file. */
  numberOf: (row: Row) => number;
  columns: readonly PreviewColumn<Row>[];
}) {
  const { t } = useLocale();
  const { rows, numberOf, columns } = props;
  return (
    <div class="table-frame table-frame--bare">
      <table class="table table--tight">
        <thead>
          <tr>
            <th scope="col" class="number">
              {t("data.row")}
            </th>
            {columns.map(({ heading, look }) => (
              <th key={heading} scope="col" class={look === "number" ? "number" : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, PREVIEW).map((row) => (
            <tr key={numberOf(row)}>
              <td class="number">{numberOf(row)}</td>
              {columns.map(({ heading, cell, look }, at) =>
                at === 0 ? (
                  <th key={heading} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={heading} class={look === "soft" ? "small soft" : look}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > PREVIEW && (
        <p class="faint small">{t("data.moreRows", { count: rows.length - PREVIEW })}</p>
      )}
    </div>
  );
}
