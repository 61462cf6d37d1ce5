/** The scores of some forecasts: what was promised against what was kept, as figures, as a curve and as a table. */
import {
  bandHolds,
  brierScore,
  logLoss,
  reliability,
  type ScoredBand,
  type ScoredChance,
} from "#core";
import { formatNumber, formatPercent } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { ReliabilityCurve } from "./reliability-curve.tsx";

export function ScoreFigures(props: {
  chances: readonly ScoredChance[];
  bands: readonly ScoredBand[];
}) {
  const { locale } = useLocale();
  const words = useOutlookWords();
  const { chances, bands } = props;
  const score = (value: number): string =>
    chances.length > 0 ? formatNumber(locale, value, 3) : words("record.unknown");
  const held = bands.filter(bandHolds).length;
  const figures = [
    { label: "record.count", value: formatNumber(locale, chances.length), help: "" },
    { label: "record.brier", value: score(brierScore(chances)), help: words("record.brierHelp") },
    { label: "record.logLoss", value: score(logLoss(chances)), help: words("record.logLossHelp") },
    {
      label: "record.coverage",
      value:
        bands.length > 0 ? formatPercent(locale, held / bands.length) : words("record.unknown"),
      help: words("record.coverageHelp", { of: bands.length }),
    },
  ] as const;
  const bins = reliability(chances);
  return (
    <>
      <dl class="sums">
        {figures.map(({ label, value, help }) => (
          <div key={label}>
            <dt class="soft small">{words(label)}</dt>
            <dd>
              <span class="figure">{value}</span>
              <span class="soft small">{help}</span>
            </dd>
          </div>
        ))}
      </dl>
      {chances.length > 0 && (
        <div class="reliability">
          <ReliabilityCurve bins={bins} />
          <div class="table-frame table-frame--bare">
            <table class="table table--tight">
              <caption class="visually-hidden">{words("record.curve")}</caption>
              <thead>
                <tr>
                  <th scope="col">{words("record.promised")}</th>
                  <th scope="col" class="number">
                    {words("record.kept")}
                  </th>
                  <th scope="col" class="number">
                    {words("record.cases")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {bins.map(({ count, promised, kept }, at) => (
                  // oxlint-disable-next-line react/no-array-index-key -- tenths have no other name
                  <tr key={at} class={count === 0 ? "faint" : undefined}>
                    <th scope="row">
                      {count > 0
                        ? formatPercent(locale, promised)
                        : words("record.bin", {
                            low: formatPercent(locale, at / 10),
                            high: formatPercent(locale, (at + 1) / 10),
                          })}
                    </th>
                    <td class="number">{count > 0 ? formatPercent(locale, kept) : ""}</td>
                    <td class="number">{formatNumber(locale, count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </>
  );
}
