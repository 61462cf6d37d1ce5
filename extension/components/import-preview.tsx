/** The first rows of an import as they would be kept; all of them are imported. */
import type { ComponentChildren } from "preact";
import { useLocale } from "../locales/use-locale.tsx";

/** So many rows are shown. */
export const previewed = 10;

/** A column: its heading and how its cells look. The first one names the row. */
interface PreviewColumn {
  readonly heading: string;
  readonly look?: "number" | "soft";
}

/** A row with the number that it has in the file, one cell a column. */
interface PreviewLine {
  readonly row: number;
  readonly cells: readonly ComponentChildren[];
}

export function ImportPreview(props: {
  columns: readonly PreviewColumn[];
  lines: readonly PreviewLine[];
  /** How many rows the import has in all. */
  total: number;
}) {
  const { t } = useLocale();
  const { columns, lines, total } = props;
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
          {lines.map(({ row, cells: [name, ...cells] }) => (
            <tr key={row}>
              <td class="number">{row}</td>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <Cell key={columns[at + 1]!.heading} look={columns[at + 1]!.look}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {total > lines.length && (
        <p class="faint small">{t("data.moreRows", { count: total - lines.length })}</p>
      )}
    </div>
  );
}

function Cell(props: { look: PreviewColumn["look"]; children: ComponentChildren }) {
  return <td class={props.look === "soft" ? "small soft" : props.look}>{props.children}</td>;
}
