/** Rows that were exchanged and deleted here since: they come back with the next import, unless they are forgotten. */
import { useState } from "preact/hooks";
import type { DeletedRecord } from "../deleted-records.ts";
import { useText } from "../locales/language.tsx";
import { recordKeys, type RecordKey } from "../record-table.ts";
import { recordText, type Words } from "./words.ts";

/** As many records as a reader takes in at once. */
const MOST = 20;

export function DeletedRows(props: {
  readonly deleted: readonly DeletedRecord[];
  readonly words: Words;
  readonly onForget: (ids: readonly string[]) => void;
}) {
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<RecordKey>>(new Set());
  const { deleted, words } = props;
  const tabs = recordKeys.flatMap((key) => {
    const records = deleted.filter(({ collection }) => collection === key);
    return records.length > 0 ? [{ key, records }] : [];
  });
  const chosen = deleted.filter(({ collection }) => !left.has(collection));
  const choose = (key: RecordKey, isChosen: boolean) => {
    const next = new Set(left);
    if (isChosen) next.delete(key);
    else next.add(key);
    setLeft(next);
    setAsked(false);
  };
  return (
    <section aria-labelledby="deleted">
      <h2 id="deleted">{text("deleted.title", { count: deleted.length })}</h2>
      <p>{text("deleted.explained")}</p>
      <ul class="chosen-tabs">
        {tabs.map(({ key, records }) => (
          <li key={key}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(key)}
                onChange={({ currentTarget }) => choose(key, currentTarget.checked)}
              />
              <span>
                {text("deleted.tab", { tab: words.state.names[key] ?? key, count: records.length })}
              </span>
            </label>
            <Names records={records} words={words} />
          </li>
        ))}
      </ul>
      {!isAsked && (
        <button type="button" disabled={chosen.length === 0} onClick={() => setAsked(true)}>
          {text("deleted.forget")}
        </button>
      )}
      {isAsked && (
        <div class="row">
          <button
            type="button"
            class="danger"
            onClick={() => props.onForget(chosen.map(({ id }) => id))}
          >
            {text("deleted.sure", { count: chosen.length })}
          </button>
          <button type="button" onClick={() => setAsked(false)}>
            {text("deleted.keep")}
          </button>
        </div>
      )}
    </section>
  );
}

/** What records were called; of events nothing is remembered but that they were there. */
function Names({
  records,
  words,
}: {
  readonly records: readonly DeletedRecord[];
  readonly words: Words;
}) {
  const text = useText();
  const known = records.flatMap(({ id, record }) => (record ? [{ id, record }] : []));
  if (known.length === 0) return null;
  return (
    <ul>
      {known.slice(0, MOST).map(({ id, record }) => (
        <li key={id}>{recordText(record, words)}</li>
      ))}
      {known.length > MOST && <li>{text("bring.more", { count: known.length - MOST })}</li>}
    </ul>
  );
}
