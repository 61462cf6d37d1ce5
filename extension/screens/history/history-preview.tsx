/** The first opportunities of a history as they would be kept. */
import {
  type IsoDate,
  type PlannedHistory,
  type SalesStage,
  salesStages,
  stageEventOf,
} from "#core";
import { ImportPreview } from "../../components/import-preview.tsx";
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
      rows={opportunities}
      numberOf={({ row }) => row}
      columns={[
        {
          heading: words("history.preview.ref"),
          cell: ({ ref, name, account }) => [ref, name, account].filter(Boolean).join(" · "),
        },
        {
          heading: words("history.preview.amount"),
          look: "number",
          cell: ({ amount }) => amount && formatMoney(locale, amount),
        },
        {
          heading: words("history.preview.stages"),
          look: "soft",
          cell: ({ events }) =>
            events
              .map(stageEventOf)
              .map(({ stage, at }) =>
                words("history.preview.stageOn", { stage: nameOf(stage), date: day(at) }),
              )
              .join(" → "),
        },
        {
          heading: words("history.preview.end"),
          cell: ({ outcome }) => (
            <Badge tone={outcome === "won" ? "good" : "neutral"}>
              {words(`history.means.${outcome ?? "open"}`)}
            </Badge>
          ),
        },
      ]}
    />
  );
}
