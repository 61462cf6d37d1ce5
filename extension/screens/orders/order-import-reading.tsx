/** How a list of orders is read: which column holds what, and how days and numbers are written. */
import { orderColumns, type OrderPlan, type OrderReading } from "#core";
import { TextField } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { useOrderWords } from "../../locales/order-words.ts";

const readings = ["currency", "decimals", "days"] as const;

export function OrderImportReading(props: {
  head: readonly string[];
  plan: OrderPlan;
  onReading: (part: OrderReading) => void;
}) {
  const words = useOrderWords();
  const { head, plan, onReading } = props;
  const { reading, unclear } = plan;
  const titles = head.map((title, at) => ({
    value: String(at),
    label: title.trim() === "" ? String(at + 1) : title,
  }));
  const needs = (what: (typeof unclear)[number]): boolean =>
    unclear.includes(what) || reading[what] !== undefined;
  return (
    <>
      <fieldset>
        <legend class="field__label">{words("orders.list.columns")}</legend>
        <div class="column-grid">
          {orderColumns.map((column) => (
            <Select
              key={column}
              label={words(`orders.list.column.${column}`)}
              options={titles}
              value={plan.columns[column] === undefined ? "" : String(plan.columns[column])}
              onValue={(at) =>
                onReading({
                  columns: {
                    ...plan.columns,
                    ...noneOf(plan),
                    [column]: at === "" ? undefined : Number(at),
                  },
                })
              }
              empty={words("orders.list.notInFile")}
              error={plan.missing.includes(column) ? words("orders.list.required") : undefined}
            />
          ))}
        </div>
      </fieldset>
      {plan.missing.length === 0 && readings.some(needs) && (
        <fieldset>
          <legend class="field__label">{words("orders.list.reading")}</legend>
          <div class="column-grid">
            {needs("currency") && (
              <TextField
                label={words("orders.list.currency")}
                value={reading.currency ?? ""}
                onValue={(text) => onReading({ currency: text.trim().toUpperCase() || undefined })}
              />
            )}
            {needs("decimals") && (
              <Select
                label={words("orders.list.decimals")}
                options={(["point", "comma"] as const).map((value) => ({
                  value,
                  label: words(`orders.list.decimals.${value}`),
                }))}
                value={reading.decimals ?? ""}
                onValue={(decimals) => onReading({ decimals: decimals || undefined })}
                empty={words("orders.list.notTold")}
              />
            )}
            {needs("days") && (
              <Select
                label={words("orders.list.days")}
                options={(["day-first", "month-first"] as const).map((value) => ({
                  value,
                  label: words(`orders.list.days.${value}`),
                }))}
                value={reading.days ?? ""}
                onValue={(days) => onReading({ days: days || undefined })}
                empty={words("orders.list.notTold")}
              />
            )}
          </div>
        </fieldset>
      )}
    </>
  );
}

/** Once a column is chosen by hand, those that the file hasn't are not guessed again. */
function noneOf(plan: OrderPlan): OrderReading["columns"] {
  return Object.fromEntries(
    orderColumns
      .filter((column) => plan.columns[column] === undefined)
      .map((one) => [one, undefined]),
  );
}
