/** Choosing what to import: an archive file, or rows that somebody pastes. */
import { useState } from "preact/hooks";
import { useText } from "../locales/language.tsx";
import { pastedKeys, type PastedKey } from "../pasted-headings.ts";
import type { ExchangeState } from "../../exchange-contract.ts";

export function BringIn(props: {
  readonly state: ExchangeState;
  readonly onFile: (file: File) => void;
  readonly onRows: (text: string, table: PastedKey | undefined) => void;
}) {
  const text = useText();
  const [rows, setRows] = useState("");
  const [table, setTable] = useState<PastedKey>();
  return (
    <section aria-labelledby="bring">
      <h2 id="bring">{text("bring.title")}</h2>
      <p>{text("bring.explained")}</p>
      <p>
        <label class="button first">
          {text("bring.file")}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) props.onFile(file);
            }}
          />
        </label>
      </p>
      <details>
        <summary>{text("bring.paste")}</summary>
        <p class="soft">{text("bring.pasteExplained")}</p>
        <p>
          <label class="stacked">
            <span>{text("bring.table")}</span>
            <select
              value={table ?? ""}
              onChange={({ currentTarget }) =>
                setTable(pastedKeys.find((key) => key === currentTarget.value))
              }
            >
              <option value="">{text("bring.byHeadings")}</option>
              {pastedKeys.map((key) => (
                <option key={key} value={key}>
                  {props.state.names[key] ?? key}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p>
          <label class="stacked">
            <span>{text("bring.rows")}</span>
            <textarea
              rows={6}
              value={rows}
              onInput={({ currentTarget }) => setRows(currentTarget.value)}
            />
          </label>
        </p>
        <button
          type="button"
          disabled={rows.trim() === ""}
          onClick={() => props.onRows(rows, table)}
        >
          {text("bring.check")}
        </button>
      </details>
    </section>
  );
}

/** As many problems as a reader takes in at once. */
const MOST = 20;

export function FileProblems({
  title,
  problems,
}: {
  readonly title: string;
  readonly problems: readonly string[];
}) {
  const text = useText();
  return (
    <div class="note bad-note" role="alert">
      <p>{title}</p>
      <ul>
        {problems.slice(0, MOST).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > MOST && <p>{text("bring.more", { count: problems.length - MOST })}</p>}
    </div>
  );
}
