/** The last import, and taking it back. */
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useExchangeWords } from "../../locales/exchange-words.ts";
import { formatInstant } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { readLastImport } from "../../store/exchange/last-import.ts";
import { useLive } from "../../store/live.ts";
import { ChangedSince } from "../../store/undo/take-back.ts";
import { undoLastImport } from "../../store/exchange/undo-import.ts";

export function LastImportNotice() {
  const { locale } = useLocale();
  const x = useExchangeWords();
  const live = useLive(readLastImport, []);
  const [undoing, undo] = useSaving();
  const last = live.state === "ready" ? live.value : undefined;
  const trouble =
    undoing.state === "failed" && undoing.error instanceof ChangedSince
      ? "exchange.changedSince"
      : "exchange.undoFailed";
  return (
    <>
      {undoing.state === "failed" && <Notice tone="bad">{x(trouble)}</Notice>}
      {undoing.state === "saved" && !last && <Notice tone="good">{x("exchange.undone")}</Notice>}
      {last && (
        <div class="row row--apart">
          <span class="small soft">
            {x("exchange.last", { file: last.file, when: formatInstant(locale, last.at) })}
          </span>
          <Button
            small
            disabled={undoing.state === "saving"}
            onClick={() => void undo(undoLastImport)}
          >
            {x("exchange.undo")}
          </Button>
        </div>
      )}
    </>
  );
}
