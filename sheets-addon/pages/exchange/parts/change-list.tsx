/** Every record that an import would add, change or erase, before anything is written. */
import { byAttention, type ImportChange } from "#core";
import { useState } from "preact/hooks";
import { useText } from "../locales/language.tsx";
import { fieldText, recordText, valueText, type Words } from "./words.ts";

/** So many rows are shown at a time: an archive can hold a hundred thousand. */
const ROWS = 50;

export function ChangeList(props: {
  readonly changes: readonly ImportChange[];
  /** The records that were deleted here. */
  readonly returning: readonly string[];
  readonly words: Words;
}) {
  const text = useText();
  const [count, setCount] = useState(ROWS);
  const { words } = props;
  const returning = new Set(props.returning);
  const changes = byAttention([
    ...props.changes.filter(({ id }) => returning.has(id)),
    ...props.changes.filter(({ id }) => !returning.has(id)),
  ]);
  return (
    <details open={changes.length <= ROWS}>
      <summary>{text("changes.title")}</summary>
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">{text("changes.change")}</th>
            <th scope="col">{text("changes.records")}</th>
            <th scope="col">{text("changes.record")}</th>
            <th scope="col">{text("changes.details")}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, count).map(({ collection, id, kind, record, fields }) => (
            <tr key={`${collection} ${id}`}>
              <td>
                <span class={`badge ${kind}`}>
                  {text(returning.has(id) ? "changes.returning" : `changes.${kind}`)}
                </span>
              </td>
              <td class="soft">{words.state.names[collection] ?? collection}</td>
              <td>{recordText(record, words)}</td>
              <td class="soft">
                {fields.map(({ field, before, after }) => (
                  <div key={field}>
                    {text("changes.becomes", {
                      field: fieldText(collection, field, words),
                      before: valueText(field, before, words),
                      after: valueText(field, after, words),
                    })}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > count && (
        <button type="button" onClick={() => setCount(count + ROWS)}>
          {text("changes.more", { count: Math.min(ROWS, changes.length - count) })}
        </button>
      )}
    </details>
  );
}
