/** One cell of the grid: typed into like a cell of a spreadsheet, saved when it is left. */
import { type Metric, type Measured, metricKind } from "#core";
import { useState } from "preact/hooks";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { typedValue } from "./typed-value.ts";

export function MetricCell(props: {
  metric: Metric;
  name: string;
  measured: Measured | undefined;
  row: number;
  column: number;
  onValue: (value: number | undefined) => void;
}) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { metric, measured, row, column } = props;
  // What follows from orders is shown behind the empty cell: it is not an entry.
  const own = measured?.entry ? String(measured.value) : "";
  // What is typed holds as long as the entry does; an effect that put it back could come after the first keys.
  const [typed, setTyped] = useState({ of: own, text: own });
  const text = typed.of === own ? typed.text : own;
  const setText = (changed: string): void => setTyped({ of: own, text: changed });
  const value = typedValue(metric, text);
  const isBad = value === "bad";
  const commit = (): void => {
    if (value !== "bad" && value !== measured?.entry?.value) props.onValue(value);
  };
  return (
    <input
      class="grid__cell"
      inputMode="decimal"
      aria-label={v("grid.cell", { metric: v(`metric.${metric}`), name: props.name })}
      aria-invalid={isBad ? true : undefined}
      title={isBad ? v(`metric-bad.${metricKind(metric).unit}`) : undefined}
      data-row={row}
      data-column={column}
      placeholder={measured && !measured.entry ? formatNumber(locale, measured.value, 1) : ""}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Escape") setText(own);
        else move(event);
      }}
    />
  );
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  Enter: [1, 0],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Enter and the arrow keys go to the next cell; inside a text the arrows to the sides belong to it. */
function move(event: KeyboardEvent): void {
  const step = steps[event.key];
  const input = event.currentTarget as HTMLInputElement;
  if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
  const [down, right] = step;
  const isAll = input.selectionStart === 0 && input.selectionEnd === input.value.length;
  const isAtEdge =
    isAll || (right > 0 ? input.selectionStart === input.value.length : input.selectionEnd === 0);
  if (right !== 0 && !isAtEdge) return;
  event.preventDefault();
  const row = Number(input.dataset["row"]) + down;
  const column = Number(input.dataset["column"]) + right;
  const next = input
    .closest("table")
    ?.querySelector<HTMLInputElement>(`input[data-row="${row}"][data-column="${column}"]`);
  // The last cell has nobody below: leaving it saves all the same.
  if (next) next.focus();
  else if (event.key === "Enter") input.blur();
}
