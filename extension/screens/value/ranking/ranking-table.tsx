/** The ranking as a table, and the same rows for a file. */
import {
  type Account,
  type Measured,
  type Placement,
  type PyramidPlace,
  type RankBasis,
  type ReportingCurrency,
  type Row,
} from "#core";
import { QuadrantBadge } from "../../../components/quadrant-badge.tsx";
import { ScoreBar } from "../../../components/score-bar.tsx";
import { useLocale } from "../../../locales/use-locale.tsx";
import { useValueWords, type ValueWords } from "../../../locales/use-value-words.ts";
import { isRated } from "../../../store/map/placements.ts";
import type { ValuePortfolio } from "../../../store/rating/value-portfolio.ts";
import { hrefOf } from "../../workspace/route.ts";
import { basisName } from "./basis-words.ts";
import { metricText } from "../metric-words.ts";
import { RankCell, TierBadge } from "../place-cells.tsx";
import { rankText, tierText } from "../place-words.ts";

/** An account with its place; `measured` is its value where one metric alone ranks. */
interface RankedRow {
  readonly account: Account;
  readonly place: PyramidPlace;
  readonly placement: Placement | undefined;
  readonly measured: Measured | undefined;
}

/** The accounts by rank; those that could stand higher come first among equals. */
export function rankedRows(
  { accounts, placements, facts }: ValuePortfolio,
  basis: RankBasis,
  places: readonly PyramidPlace[],
): readonly RankedRow[] {
  const metric = metricOf(basis);
  return accounts
    .map((account, at) => ({
      account,
      place: places[at]!,
      placement: placements[at],
      measured: metric && facts.table[at]![metric],
    }))
    .sort(
      ({ place: { rank: a } }, { place: { rank: b } }) =>
        a.rank - b.rank || a.best - b.best || a.worst - b.worst,
    );
}

function metricOf(basis: RankBasis) {
  if (basis.by !== "metric") return undefined;
  const { metric } = basis;
  return metric === "purchase-potential" || metric === "business-relationship" ? undefined : metric;
}

export function RankingTable(props: {
  rows: readonly RankedRow[];
  basis: RankBasis;
  reporting: ReportingCurrency;
}) {
  const { locale, t } = useLocale();
  const v = useValueWords();
  const { basis } = props;
  const metric = metricOf(basis);
  return (
    <div class="table-frame">
      <table class="table">
        <caption class="visually-hidden">{v("tab.ranking")}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {v("column.rank")}
            </th>
            <th scope="col">{v("column.account")}</th>
            <th scope="col">{v("column.tier")}</th>
            <th scope="col" class={metric ? "number" : undefined}>
              {basisName(basis, v)}
            </th>
            <th scope="col">{v("column.quadrant")}</th>
            <th scope="col">{t("field.owner")}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ account, place, placement, measured }) => (
            <tr key={account.id}>
              <td class="number">
                <RankCell rank={place.rank} />
              </td>
              <th scope="row">
                <a class="table__main" href={hrefOf({ screen: "account", id: account.id })}>
                  {account.name}
                </a>
              </th>
              <td>
                <TierBadge tier={place.tier} />
              </td>
              {metric ? (
                <td class="number">
                  {measured ? (
                    metricText(locale, metric, measured.value, props.reporting)
                  ) : (
                    <span class="faint">{v("ranking.unknown")}</span>
                  )}
                </td>
              ) : (
                <td>
                  <ScoreBar
                    score={{
                      ...place.score,
                      midpoint: (place.score.low + place.score.high) / 2,
                      known: 1,
                    }}
                  />
                </td>
              )}
              <td>{placement && isRated(placement) && <QuadrantBadge placement={placement} />}</td>
              <td>{account.owner ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The rows of the file: what the table shows, and the ends of every range as numbers. */
export function rankingRows(
  rows: readonly RankedRow[],
  basis: RankBasis,
  v: ValueWords,
): readonly Row[] {
  const name = basisName(basis, v);
  const head = [
    v("column.rank"),
    v("column.account"),
    v("column.tier"),
    v("column.state"),
    metricOf(basis) ? name : `${name} ↓`,
    metricOf(basis) ? v("column.score") : `${name} ↑`,
  ];
  return [
    head,
    ...rows.map(({ account, place, measured }): Row => [
      rankText(place.rank, v),
      account.name,
      tierText(place.tier, v),
      v(place.rank.isSure ? "state.sure" : "state.undecided"),
      ...(metricOf(basis)
        ? [measured ? written(measured.value) : "", (place.score.low + place.score.high) / 2]
        : [place.score.low, place.score.high]),
    ]),
  ];
}

/** Without the digits that only adding binary numbers has brought. */
function written(value: number): number {
  return Number(value.toPrecision(12));
}
