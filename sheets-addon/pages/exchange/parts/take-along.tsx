/** Saving the workbook as an archive, which the extension opens. */
import { useText } from "../locales/language.tsx";

export function TakeAlong({ onSave }: { readonly onSave: () => void }) {
  const text = useText();
  return (
    <section aria-labelledby="take">
      <h2 id="take">{text("take.title")}</h2>
      <p>{text("take.explained")}</p>
      <button type="button" onClick={onSave}>
        {text("take.action")}
      </button>
    </section>
  );
}
