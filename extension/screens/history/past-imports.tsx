/** What was imported so far, import by import, each with the way to take it back. */
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { formatInstant } from "../../locales/formats.ts";
import { historyWords, useHistoryWords } from "../../locales/history-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { type HistoryImport, historyImports, removeHistory } from "../../store/forecast/history.ts";
import { useLive } from "../../store/live.ts";

export function PastImports() {
  const live = useLive(historyImports, []);
  return (
    <Awaited live={live}>
      {(imports) => (imports.length === 0 ? null : <List imports={imports} />)}
    </Awaited>
  );
}

function List({ imports }: { imports: readonly HistoryImport[] }) {
  const { locale, t } = useLocale();
  const words = useHistoryWords();
  const tell = useTell();
  const [removing, run] = useSaving();
  const remove = ({ id, file }: HistoryImport): void =>
    void run(async () => {
      const undo = await removeHistory(id);
      tell((language) => historyWords(language.locale)("history.removed", { file }), undo);
    });
  return (
    <section class="stack stack--tight" aria-label={words("history.imports")}>
      <h3>{words("history.imports")}</h3>
      {removing.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
      <ul class="people">
        {imports.map((one) => (
          <li key={one.id} class="people__row">
            <div class="people__text">
              <strong>{one.file}</strong>
              <p class="soft small">
                {words("history.import", {
                  when: formatInstant(locale, one.importedAt),
                  count: one.count,
                  won: one.won,
                  lost: one.lost,
                  open: one.count - one.won - one.lost,
                })}
              </p>
            </div>
            <Button
              small
              aria-label={words("history.removeNamed", { file: one.file })}
              disabled={removing.state === "saving"}
              onClick={() => remove(one)}
            >
              {words("history.remove")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
