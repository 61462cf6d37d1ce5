/** The bars as figures: for each account the shares of tiers and of ranks. */
import { formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { Findings } from "./analysis.ts";
import { bandShares, type RankBand, tierLetter } from "./rank-bands.ts";
import { useBandWords } from "./rank-bar.tsx";

export function RanksTable(props: { findings: Findings; bands: readonly RankBand[] }) {
  const { locale, t } = useLocale();
  const bandWords = useBandWords();
  const { ranking, acceptability, accounts } = props.findings;
  return (
    <div class="table-frame table-frame--bare">
      <table class="table">
        <caption class="visually-hidden">{t("robustness.ranks")}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {t("robustness.now")}
            </th>
            <th scope="col">{t("robustness.account")}</th>
            {ranking.tierShares.map((_, tier) => (
              <th key={tierLetter(tier)} scope="col" class="number">
                {t("robustness.priority", { tier: tierLetter(tier) })}
              </th>
            ))}
            {props.bands.map((band) => (
              <th key={band.first} scope="col" class="number">
                {bandWords(band)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranking.accounts.map(({ id, name, rank }, at) => (
            <tr key={id}>
              <td class="number">{rank.rank}</td>
              <th scope="row">{name}</th>
              {accounts[at]!.tierShares.map((share, tier) => (
                <td key={tierLetter(tier)} class="number">
                  {formatPercent(locale, share)}
                </td>
              ))}
              {bandShares(acceptability.rankShares[at]!, props.bands).map((share, band) => (
                <td key={props.bands[band]!.first} class="number">
                  {formatPercent(locale, share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
