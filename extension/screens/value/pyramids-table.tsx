/** The three pyramids as a table: rank, tier and score of every account in each. */
import { type PyramidKind, pyramidKinds, type PyramidPlace, type Row } from "#core";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords, type ValueWords } from "../../locales/use-value-words.ts";
import type { ValuePortfolio } from "../../store/value-portfolio.ts";
import { hrefOf } from "../workspace/route.ts";
import { RankCell, TierBadge } from "./place-cells.tsx";
import { pointsText, rankText, tierText } from "./place-words.ts";
import { useShown } from "./use-shown.tsx";

type Places = Readonly<Record<PyramidKind, readonly PyramidPlace[]>>;

export function PyramidsTable(props: { portfolio: ValuePortfolio; places: Places }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { portfolio, places } = props;
  const [shown, more] = useShown(portfolio.accounts);
  return (
    <>
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{v("column.account")}</th>
              {pyramidKinds.map((kind) => (
                <th key={kind} scope="col" colSpan={3}>
                  {v(`pyramid.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((account, at) => (
              <tr key={account.id}>
                <th scope="row">
                  <a class="table__main" href={hrefOf({ screen: "account", id: account.id })}>
                    {account.name}
                  </a>
                </th>
                {pyramidKinds.map((kind) => {
                  const { rank, tier, score } = places[kind][at]!;
                  return (
                    <>
                      <td key={`${kind}-tier`}>
                        <TierBadge tier={tier} />
                      </td>
                      <td key={`${kind}-rank`}>
                        <RankCell rank={rank} />
                      </td>
                      <td key={`${kind}-score`} class="number soft">
                        {pointsText(locale, score, v)}
                      </td>
                    </>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

export function pyramidsRows(
  { accounts }: ValuePortfolio,
  places: Places,
  v: ValueWords,
): readonly Row[] {
  const head = pyramidKinds.flatMap((kind) =>
    (["rank", "tier", "score"] as const).flatMap((part) => {
      const name = `${v(`pyramid.${kind}`)}: ${v(`column.${part}`)}`;
      return part === "score" ? [`${name} ↓`, `${name} ↑`] : [name];
    }),
  );
  return [
    [v("column.account"), ...head],
    ...accounts.map((account, at): Row => [
      account.name,
      ...pyramidKinds.flatMap((kind) => {
        const { rank, tier, score } = places[kind][at]!;
        return [rankText(rank, v), tierText(tier, v), score.low, score.high];
      }),
    ]),
  ];
}
