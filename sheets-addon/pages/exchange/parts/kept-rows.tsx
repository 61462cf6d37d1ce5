/** The rows that an undo left as they are, each with where it stands. */
import type { ExchangeState } from "../../exchange-contract.ts";
import { useText } from "../locales/language.tsx";
import type { KeptRow } from "../undo-plan.ts";

/** As many rows as a reader takes in at once. */
const MOST = 10;

export function KeptRows({
  kept,
  state,
}: {
  readonly kept: readonly KeptRow[];
  readonly state: ExchangeState;
}) {
  const text = useText();
  return (
    <div class="note warn-note">
      <p>{text("kept.title", { count: kept.length })}</p>
      <ul>
        {kept.slice(0, MOST).map(({ tab, row, id }) => (
          <li key={`${tab} ${id}`}>
            {row === undefined
              ? text("kept.deleted", { tab: state.names[tab] ?? tab })
              : text("kept.row", { tab: state.names[tab] ?? tab, row: String(row) })}
          </li>
        ))}
      </ul>
      {kept.length > MOST && <p>{text("bring.more", { count: kept.length - MOST })}</p>}
    </div>
  );
}
