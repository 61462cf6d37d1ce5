/** The first opportunities of a history as they would be kept. */
import {
  type IsoDate,
  type PlannedHistory,
  type SalesStage,
  salesStages,
  stageEventOf,
} from "#core";
import { ImportPreview, previewed } from "../../components/import-preview.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { formatDate, formatMoney } from "../../locales/formats.ts";
import { useHistoryWords } from "../../locales/history-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";

export function HistoryPreview({ opportunities }: { opportunities: readonly PlannedHistory[] }) {
  const { locale, term } = useLocale();
  const words = useHistoryWords();
  const nameOf = (stage: string): string =>
    salesStages.includes(stage as SalesStage) ? term(`sales-stage.${stage as SalesStage}`) : stage;
  const day = (at: string): string => formatDate(locale, at.slice(0, 10) as IsoDate);
  return (
    <ImportPreview
      columns={[
        { heading: words("history.preview.ref") },
        { heading: words("history.preview.amount"), look: "number" },
        { heading: words("history.preview.stages"), look: "soft" },
        { heading: words("history.preview.end") },
      ]}
      total={opportunities.length}
      lines={opportunities.slice(0, previewed).map((one) => ({
        row: one.row,
        cells: [
          [one.ref, one.name, one.account].filter(Boolean).join(" · "),
          one.amount && formatMoney(locale, one.amount),
          one.events
            .map(stageEventOf)
            .map(({ stage, at }) =>
              words("history.preview.stageOn", { stage: nameOf(stage), date: day(at) }),
            )
            .join(" → "),
          <Badge key="end" tone={one.outcome === "won" ? "good" : "neutral"}>
            {words(`history.means.${one.outcome ?? "open"}`)}
          </Badge>,
        ],
      }))}
    />
  );
}
