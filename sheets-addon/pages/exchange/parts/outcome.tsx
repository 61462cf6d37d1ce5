/** What came of the last thing that was done: what went wrong, what was done, and what was left. */
import type { ExchangeState } from "../../exchange-contract.ts";
import { useText } from "../locales/language.tsx";
import type { KeptRow } from "../undo-plan.ts";
import type { BrokenOff } from "../writing.ts";
import { KeptRows } from "./kept-rows.tsx";
import { Broken } from "./status.tsx";

export function Outcome(props: {
  readonly failure: string | undefined;
  readonly broken: BrokenOff | undefined;
  readonly message: readonly string[];
  readonly kept: readonly KeptRow[];
  readonly state: ExchangeState | undefined;
}) {
  const text = useText();
  const { failure, broken, message, kept, state } = props;
  return (
    <>
      {failure !== undefined && (
        <p class="note bad-note" role="alert">
          {text("page.failed", { reason: failure })}
        </p>
      )}
      {broken && <Broken broken={broken} state={state} />}
      <output class={message.length > 0 ? "note good-note" : ""}>
        {message.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </output>
      {kept.length > 0 && state && <KeptRows kept={kept} state={state} />}
    </>
  );
}
