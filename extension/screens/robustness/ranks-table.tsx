/** The bars as figures: for each account the shares of tiers and of ranks. */
import type { Row } from "#core";
import { type RobustnessWords, useRobustnessWords } from "../../locales/use-robustness-words.ts";
import type { Findings } from "./analysis.ts";
import { useFigures } from "./use-figures.ts";
import type { WordedBand } from "./use-rank-bands.ts";
import { bandShares, tierLetter } from "./rank-bands.ts";

/** The rows of the file; shares are fractions. */
export function rankCells(
  { ranking, acceptability, accounts }: Findings,
  bands: readonly WordedBand[],
  w: RobustnessWords,
): readonly Row[] {
  const tiers = ranking.tierShares.map((_, tier) => w("priority", { tier: tierLetter(tier) }));
  return [
    [w("now"), w("account"), ...tiers, ...bands.map(({ words }) => words)],
    ...ranking.accounts.map(({ name, rank }, at): Row => [
      rank.rank,
      name,
      ...accounts[at]!.tierShares,
      ...bandShares(acceptability.rankShares[at]!, bands),
    ]),
  ];
}

export function RanksTable(props: { findings: Findings; bands: readonly WordedBand[] }) {
  const w = useRobustnessWords();
  const { percent } = useFigures();
  const { ranking, acceptability, accounts } = props.findings;
  return (
    <div class="table-frame table-frame--bare">
      <table class="table">
        <caption class="visually-hidden">{w("ranks")}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {w("now")}
            </th>
            <th scope="col">{w("account")}</th>
            {ranking.tierShares.map((_, tier) => (
              <th key={tierLetter(tier)} scope="col" class="number">
                {w("priority", { tier: tierLetter(tier) })}
              </th>
            ))}
            {props.bands.map((band) => (
              <th key={band.first} scope="col" class="number">
                {band.words}
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
                  {percent(share)}
                </td>
              ))}
              {bandShares(acceptability.rankShares[at]!, props.bands).map((share, band) => (
                <td key={props.bands[band]!.first} class="number">
                  {percent(share)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
