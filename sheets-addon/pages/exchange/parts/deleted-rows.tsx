/** Rows that were exchanged and deleted here since: they come back with the next import, unless they are forgotten. */
import { useState } from "preact/hooks";
import { useText } from "../locales/language.tsx";
import type { Version } from "../memory.ts";
import { recordText, type Words } from "./words.ts";

/** As many records as a reader takes in at once. */
const MOST = 20;

export function DeletedRows(props: {
  readonly deleted: readonly Version[];
  readonly words: Words;
  readonly onForget: () => void;
}) {
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  const { deleted, words } = props;
  return (
    <section aria-labelledby="deleted">
      <h2 id="deleted">{text("deleted.title", { count: deleted.length })}</h2>
      <p>{text("deleted.explained")}</p>
      <ul>
        {deleted.slice(0, MOST).map(({ key, record, collection }) => (
          <li key={key}>
            {recordText(record, words)} <span class="soft">{words.state.names[collection]}</span>
          </li>
        ))}
      </ul>
      {deleted.length > MOST && <p>{text("bring.more", { count: deleted.length - MOST })}</p>}
      {!isAsked && (
        <button type="button" onClick={() => setAsked(true)}>
          {text("deleted.forget")}
        </button>
      )}
      {isAsked && (
        <div class="row">
          <button type="button" class="danger" onClick={props.onForget}>
            {text("deleted.sure", { count: deleted.length })}
          </button>
          <button type="button" onClick={() => setAsked(false)}>
            {text("deleted.keep")}
          </button>
        </div>
      )}
    </section>
  );
}
