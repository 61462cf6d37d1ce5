/** The import that was last, and its undoing. */
import { useMoment, useText } from "../locales/language.tsx";
import type { LastImport } from "../writing.ts";

export function LastImportView(props: { readonly last: LastImport; readonly onUndo: () => void }) {
  const text = useText();
  const moment = useMoment();
  const { isDone, at, ...counts } = props.last;
  return (
    <section aria-labelledby="last">
      <h2 id="last">{text("last.title")}</h2>
      <p class={isDone ? "" : "note warn-note"}>
        {text(isDone ? "last.what" : "last.unfinished", { ...counts, when: moment(at) })}
      </p>
      <p class="soft">{text("last.explained")}</p>
      <button type="button" onClick={props.onUndo}>
        {text("last.undo")}
      </button>
    </section>
  );
}
