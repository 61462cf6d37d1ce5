/** All scorecards of a period: current, potential and overall value, and how they moved. */
import {
  type Account,
  type AccountId,
  type AccountValue,
  type Movement,
  movement,
  type Period,
  portfolioRanking,
  type Row,
  type ScorecardPlace,
  scorecardAspects,
  scorecardValues,
} from "#core";
import { ScoreBar } from "../../../components/score-bar.tsx";
import { formatPercent } from "../../../locales/formats.ts";
import { useLocale } from "../../../locales/use-locale.tsx";
import { useValueWords, type ValueWords } from "../../../locales/use-value-words.ts";
import type { ValuePortfolio } from "../../../store/rating/value-portfolio.ts";
import { periodWords } from "../period-words.ts";
import { RankCell, TierBadge } from "../place-cells.tsx";
import { rankText, tierText } from "../place-words.ts";

/** One account with its scorecard, and how its overall value moved since the period before. */
interface ScorecardRow {
  readonly account: Account;
  readonly card: ScorecardPlace;
  readonly moved: Movement;
}

/** The rows by rank. */
export function scorecardRows(
  { accounts, values, facts, choices }: ValuePortfolio,
  before: readonly AccountValue[],
): readonly ScorecardRow[] {
  const places = portfolioRanking({ by: "value", value: "overall" }, facts, choices);
  return accounts
    .map((account, at) => ({
      account,
      card: { ...values[at]!, place: places[at]! },
      moved: movement(before[at]!.scorecard.overall, values[at]!.scorecard.overall),
    }))
    .sort(
      ({ card: { place: a } }, { card: { place: b } }) =>
        a.rank.rank - b.rank.rank || a.rank.best - b.rank.best,
    );
}

const arrows: Readonly<Record<Movement, string>> = {
  rising: "↗",
  falling: "↘",
  steady: "→",
  undecided: "·",
};

export function ScorecardTable(props: {
  rows: readonly ScorecardRow[];
  before: Period;
  shown: AccountId | undefined;
  onShow: (id: AccountId) => void;
}) {
  const { locale } = useLocale();
  const v = useValueWords();
  return (
    <div class="table-frame">
      <table class="table table--tight scorecards">
        <caption class="visually-hidden">{v("tab.scorecard")}</caption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {v("column.rank")}
            </th>
            <th scope="col">{v("column.account")}</th>
            <th scope="col">{v("column.tier")}</th>
            {scorecardValues.map((value) => (
              <th key={value} scope="col">
                {v(`value.${value}`)}
              </th>
            ))}
            <th scope="col">
              {v("scorecard.movement", { period: periodWords(locale, props.before) })}
            </th>
            <th scope="col" class="number">
              {v("scorecard.known")}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ account, card, moved }) => (
            <tr
              key={account.id}
              class={account.id === props.shown ? "scorecards__shown" : undefined}
            >
              <td class="number">
                <RankCell rank={card.place.rank} />
              </td>
              <th scope="row">
                <button
                  type="button"
                  class="table__sort table__main"
                  aria-pressed={account.id === props.shown}
                  title={v("scorecard.show", { name: account.name })}
                  onClick={() => props.onShow(account.id)}
                >
                  {account.name}
                </button>
              </th>
              <td>
                <TierBadge tier={card.place.tier} />
              </td>
              {scorecardValues.map((value) => {
                const score = card.scorecard[value];
                return (
                  <td key={value}>
                    <ScoreBar
                      score={{ ...score, midpoint: (score.low + score.high) / 2, known: 1 }}
                    />
                  </td>
                );
              })}
              <td>
                <span class={`moved moved--${moved}`}>
                  <span aria-hidden="true">{arrows[moved]}</span>
                  {v(`movement.${moved}`)}
                </span>
              </td>
              <td class="number">{formatPercent(locale, card.known)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The rows of the file; both ends of every range as numbers. */
export function scorecardCells(rows: readonly ScorecardRow[], v: ValueWords): readonly Row[] {
  const ends = (name: string): readonly string[] => [`${name} ↓`, `${name} ↑`];
  return [
    [
      v("column.rank"),
      v("column.account"),
      v("column.tier"),
      ...scorecardValues.flatMap((value) => ends(v(`value.${value}`))),
      ...scorecardAspects.flatMap((aspect) => ends(v(`aspect.${aspect}`))),
      v("movement.title"),
      v("scorecard.known"),
    ],
    ...rows.map(({ account, card: { place, scorecard, known }, moved }): Row => [
      rankText(place.rank, v),
      account.name,
      tierText(place.tier, v),
      ...scorecardValues.flatMap((value) => [scorecard[value].low, scorecard[value].high]),
      ...scorecardAspects.flatMap((one) => [
        scorecard.aspects[one].low,
        scorecard.aspects[one].high,
      ]),
      v(`movement.${moved}`),
      known,
    ]),
  ];
}
