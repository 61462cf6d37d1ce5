/** The first opportunities of a history as they would be kept. */
import {
  type IsoDate,
  type PlannedHistory,
  type SalesStage,
  salesStages,
  stageEventOf,
} from "#core";
import { Badge } from "../../components/surfaces.tsx";
import { formatDate, formatMoney } from "../../locales/formats.ts";
import { useHistoryWords } from "../../locales/history-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";

/** So many are shown before the import; all of them are imported. */
const PREVIEW = 8;

export function HistoryPreview({ opportunities }: { opportunities: readonly PlannedHistory[] }) {
  const { locale, t, term } = useLocale();
  const words = useHistoryWords();
  const nameOf = (stage: string): string =>
    salesStages.includes(stage as SalesStage) ? term(`sales-stage.${stage as SalesStage}`) : stage;
  const day = (at: string): string => formatDate(locale, at.slice(0, 10) as IsoDate);
  return (
    <div class="table-frame table-frame--bare">
      <table class="table table--tight">
        <thead>
          <tr>
            <th scope="col" class="number">
              {t("data.row")}
            </th>
            <th scope="col">{words("history.preview.ref")}</th>
            <th scope="col" class="number">
              {words("history.preview.amount")}
            </th>
            <th scope="col">{words("history.preview.stages")}</th>
            <th scope="col">{words("history.preview.end")}</th>
          </tr>
        </thead>
        <tbody>
          {opportunities.slice(0, PREVIEW).map((one) => (
            <tr key={one.ref}>
              <td class="number">{one.row}</td>
              <th scope="row">{[one.ref, one.name, one.account].filter(Boolean).join(" · ")}</th>
              <td class="number">{one.amount && formatMoney(locale, one.amount)}</td>
              <td class="small soft">
                {one.events
                  .map(stageEventOf)
                  .map(({ stage, at }) =>
                    words("history.preview.stageOn", { stage: nameOf(stage), date: day(at) }),
                  )
                  .join(" → ")}
              </td>
              <td>
                <Badge tone={one.outcome === "won" ? "good" : "neutral"}>
                  {words(`history.means.${one.outcome ?? "open"}`)}
                </Badge>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {opportunities.length > PREVIEW && (
        <p class="faint small">{t("data.moreRows", { count: opportunities.length - PREVIEW })}</p>
      )}
    </div>
  );
}
