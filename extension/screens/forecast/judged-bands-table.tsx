/** Bands of past periods beside what came. */
import { bandHolds, type JudgedBand } from "#core";
import { Badge } from "../../components/surfaces.tsx";
import { formatDate, formatMoney } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { periodWords } from "../value/period-words.ts";

export function JudgedBandsTable({ bands }: { bands: readonly JudgedBand[] }) {
  const { locale } = useLocale();
  const words = useOutlookWords();
  return (
    <div class="table-frame table-frame--bare">
      <table class="table table--tight">
        <caption>{words("record.bands")}</caption>
        <thead>
          <tr>
            <th scope="col">{words("outlook.period")}</th>
            <th scope="col">{words("record.takenOn")}</th>
            <th scope="col">{words("outlook.band")}</th>
            <th scope="col" class="number">
              {words("record.actual")}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => {
            const { kept, low, high, actual } = band;
            const money = (amount: number): string =>
              formatMoney(locale, { amount, currency: kept.currency });
            const isHeld = bandHolds(band);
            return (
              <tr key={kept.id}>
                <th scope="row">{periodWords(locale, kept.period)}</th>
                <td>{formatDate(locale, kept.takenOn)}</td>
                <td>{words("outlook.range", { low: money(low), high: money(high) })}</td>
                <td class="number">
                  <span class="row">
                    {money(actual)}
                    <Badge tone={isHeld ? "good" : "caution"}>
                      {words(isHeld ? "record.held" : "record.missed")}
                    </Badge>
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
