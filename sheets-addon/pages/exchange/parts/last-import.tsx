/** The import that was last, and its undoing. */
import type { ExchangeState } from "../../exchange-contract.ts";
import { useMoment, useText } from "../locales/language.tsx";
import type { ChangedRow } from "../undoing.ts";
import type { LastImport } from "../writing.ts";

/** As many rows as a reader takes in at once. */
const MOST = 10;

export function LastImportView(props: {
  readonly last: LastImport;
  readonly changed: readonly ChangedRow[];
  readonly state: ExchangeState;
  readonly onUndo: () => void;
}) {
  const text = useText();
  const moment = useMoment();
  const { isDone, at, ...counts } = props.last;
  return (
    <section aria-labelledby="last">
      <h2 id="last">{text("last.title")}</h2>
      <p class={isDone ? "" : "note warn-note"}>
        {text(isDone ? "last.what" : "last.unfinished", { ...counts, when: moment(at) })}
      </p>
      {props.changed.length > 0 && (
        <div class="note bad-note" role="alert">
          <p>{text("last.changed")}</p>
          <ul>
            {props.changed.slice(0, MOST).map(({ tab, row, id }) => (
              <li key={`${tab} ${id}`}>
                {text("last.row", { tab: props.state.names[tab] ?? tab, row: String(row) })}
              </li>
            ))}
          </ul>
          {props.changed.length > MOST && (
            <p>{text("bring.more", { count: props.changed.length - MOST })}</p>
          )}
        </div>
      )}
      <button type="button" onClick={props.onUndo}>
        {text("last.undo")}
      </button>
    </section>
  );
}
