/** The choice between stated closing dates and those that the hazards imply, once there is enough history for these. */
import { type ChanceBook, type ClosingDates, closingDatesKinds } from "#core";
import { useState } from "preact/hooks";
import { Segments } from "../../components/select.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { saveSettings } from "../../store/settings.ts";

export function ClosingDatesChoice({ book }: { book: ChanceBook }) {
  const { t } = useLocale();
  const words = useOutlookWords();
  const [saving, run] = useSaving();
  // What was chosen shows at once; if it can't be kept, what holds shows again.
  const [chosen, setChosen] = useState<ClosingDates>();
  const choose = async (closingDates: ClosingDates): Promise<void> => {
    setChosen(closingDates);
    if (!(await run(() => saveSettings({ closingDates })))) setChosen(undefined);
  };
  if (book.standing?.rung !== "hazard") return null;
  return (
    <>
      <Segments<ClosingDates>
        label={words("dates.title")}
        options={closingDatesKinds.map((value) => ({ value, label: words(`dates.${value}`) }))}
        value={chosen ?? book.closingDates}
        onValue={(closingDates) => void choose(closingDates)}
      />
      {saving.state === "failed" && <Notice tone="bad" title={t("common.saveFailed")} />}
    </>
  );
}

/** Which closing dates the periods follow, in a sentence. */
export function ClosingDatesNote({ book }: { book: ChanceBook }) {
  const words = useOutlookWords();
  const note =
    book.standing?.rung === "hazard" ? `dates.${book.closingDates}Note` : "dates.onlyStated";
  return <p class="soft small">{words(note as "dates.onlyStated")}</p>;
}
