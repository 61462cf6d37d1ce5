/** How a history is read: what a row is, what each column holds, and how days and numbers are written. */
import {
  type ChosenReading,
  type HistoryPlan,
  type HistoryRole,
  historyRoles,
  historyShapes,
} from "#core";
import { TextField } from "../../components/field.tsx";
import { Segments, Select } from "../../components/select.tsx";
import { useHistoryWords } from "../../locales/history-words.ts";

export function HistoryReadingFields(props: {
  head: readonly string[];
  plan: HistoryPlan;
  onChosen: (part: ChosenReading) => void;
}) {
  const words = useHistoryWords();
  const { head, plan, onChosen } = props;
  const { reading, unclear } = plan;
  const offered = historyRoles.filter((role) =>
    reading.shape === "events" ? role !== "reached" : role !== "stage" && role !== "at",
  );
  const options = offered.map((value) => ({ value, label: words(`history.column.${value}`) }));
  const choose = (column: number, role: HistoryRole | undefined): void =>
    onChosen({
      columns: reading.columns.map((old, at) => {
        if (at === column) return role;
        // A role that is given anew leaves the column that had it; days of stages can be many.
        return old === role && role !== "reached" ? undefined : old;
      }),
    });
  return (
    <>
      <Segments
        label={words("history.shape")}
        options={historyShapes.map((value) => ({ value, label: words(`history.shape.${value}`) }))}
        value={reading.shape}
        onValue={(shape) => onChosen({ shape, columns: undefined })}
      />
      <fieldset>
        <legend class="field__label">{words("history.columns")}</legend>
        <div class="column-grid">
          {head.map((title, at) => (
            <Select<HistoryRole>
              // oxlint-disable-next-line react/no-array-index-key -- a file may use a heading twice
              key={at}
              label={title.trim() === "" ? String(at + 1) : title}
              options={options}
              value={reading.columns[at] ?? ""}
              onValue={(role) => choose(at, role === "" ? undefined : role)}
              empty={words("history.unused")}
            />
          ))}
        </div>
      </fieldset>
      {plan.missing.length === 0 && (
        <fieldset>
          <legend class="field__label">{words("history.written")}</legend>
          <DayProofs head={head} plan={plan} />
          <div class="column-grid">
            {(unclear.includes("days") ||
              [...reading.days.values()].some(({ order, proof }) => order && !proof)) && (
              <Select
                label={words("history.days")}
                options={(["day-first", "month-first"] as const).map((value) => ({
                  value,
                  label: words(`history.days.${value}`),
                }))}
                value={unproven(plan) ?? ""}
                onValue={(days) => onChosen({ days: days || undefined })}
                empty={words("history.notTold")}
              />
            )}
            {(unclear.includes("decimals") || reading.decimals) && (
              <Select
                label={words("history.decimals")}
                options={(["point", "comma"] as const).map((value) => ({
                  value,
                  label: words(`history.decimals.${value}`),
                }))}
                value={reading.decimals ?? ""}
                onValue={(decimals) => onChosen({ decimals: decimals || undefined })}
                empty={words("history.notTold")}
              />
            )}
            {(unclear.includes("currency") || reading.currency !== undefined) && (
              <TextField
                label={words("history.currency")}
                help={words("history.currencyHelp")}
                value={reading.currency ?? ""}
                onValue={(text) => onChosen({ currency: text.trim().toUpperCase() })}
              />
            )}
          </div>
        </fieldset>
      )}
    </>
  );
}

function unproven({ reading }: HistoryPlan): "day-first" | "month-first" | undefined {
  return [...reading.days.values()].find(({ proof }) => !proof)?.order;
}

function DayProofs({ head, plan }: { head: readonly string[]; plan: HistoryPlan }) {
  const words = useHistoryWords();
  const columns = [...plan.reading.days].filter(
    ([, { order, proof }]) => proof || (!order && plan.unclear.includes("days")),
  );
  return (
    <ul class="dots small soft">
      {columns.map(([at, { order, proof }]) => (
        <li key={at}>
          {order && proof
            ? words(`history.days.${order}.proof`, { column: head[at] ?? "", ...proof })
            : words("history.days.unclear", { column: head[at] ?? "" })}
        </li>
      ))}
    </ul>
  );
}
