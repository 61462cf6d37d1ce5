/** Takes a table from a spreadsheet into the editor: first what it would change, or all that is wrong with it. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fieldOf, pastedScales, textIn, type FactorId, type Problem, type Scale } from "#core";
import { changeLines } from "../change-lines.ts";
import { useWords } from "../locales/words.tsx";
import { copiedRows } from "../copied-rows.ts";
import { TextField } from "./fields.tsx";

interface Props {
  readonly draft: Scale;
  readonly onScale: (scale: Scale) => void;
  readonly onClose: () => void;
}

export function PasteTable({ draft, onScale, onClose }: Props) {
  const words = useWords();
  const { locale, text } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [table, setTable] = useState("");
  const { scales, problems } = useMemo(
    () =>
      pastedScales(copiedRows(table), {
        beside: draft,
        locale,
        newFactorId: () => crypto.randomUUID() as FactorId,
      }),
    [table, draft, locale],
  );
  const isEmpty = table.trim() === "";
  const scale =
    scales.find(({ id }) => id === draft.id) ??
    scales.find(({ kind }) => kind === draft.kind) ??
    scales[0];
  return (
    <dialog ref={dialog} aria-labelledby="paste" onClose={onClose}>
      <h2 id="paste">{text("pasteTable")}</h2>
      <p class="soft">{text("pasteHelp")}</p>
      <TextField label={text("table")} rows={7} value={table} onValue={setTable} />
      <output class="found">
        {!isEmpty && problems.length > 0 && <Problems problems={problems} />}
        {!isEmpty && problems.length === 0 && !scale && <p>{text("pasteNothing")}</p>}
        {!isEmpty && scale && (
          <>
            <p>
              <b>
                {text("dryRun", { scale: textIn(scale.name, locale), count: scale.factors.length })}
              </b>
            </p>
            <ul>
              {changeLines(
                draft,
                { ...draft, name: scale.name, factors: scale.factors },
                words,
              ).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </output>
      <div class="row">
        <button
          type="button"
          class="first"
          disabled={isEmpty || !scale}
          onClick={() => {
            if (scale) onScale({ ...draft, name: scale.name, factors: scale.factors });
            dialog.current?.close();
          }}
        >
          {text("takeOver")}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {text("cancel")}
        </button>
      </div>
    </dialog>
  );
}

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { text, term } = useWords();
  const sentence = ({ code, path, params = {} }: Problem) => {
    const said = term(["problem", code].join("."), { field: fieldOf(path), ...params });
    const place = { ...params, sentence: said };
    if (params["row"] === undefined) return said;
    return term(params["column"] === undefined ? "place.row" : "place.row-and-column", place);
  };
  return (
    <>
      <p class="bad">{text("pasteProblems", { count: problems.length })}</p>
      <ul class="bad">
        {problems.map((problem, at) => (
          // Two problems may read the same; their order is all that tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{sentence(problem)}</li>
        ))}
      </ul>
    </>
  );
}
