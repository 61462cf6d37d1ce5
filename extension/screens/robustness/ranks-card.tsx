/** Every account's ranks as a bar, with a sentence on what its tier and its quadrant rest on; the same as a table. */
import { useMemo, useState } from "preact/hooks";
import { CsvButton } from "../../components/csv-button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRobustnessWords } from "../../locales/use-robustness-words.ts";
import { hrefOf } from "../workspace/route.ts";
import { DRAWS, type Findings } from "./analysis.ts";
import { FirmnessWords } from "./firmness-words.tsx";
import { RankBar, RankLegend } from "./rank-bar.tsx";
import { bandShares } from "./rank-bands.ts";
import { rankCells, RanksTable } from "./ranks-table.tsx";
import { type Figures, useFigures } from "./use-figures.ts";
import { useRankBands, type WordedBand } from "./use-rank-bands.ts";

/** `rows` are what each row shows by now. */
export function RanksCard(props: { findings: Findings; rows: readonly (Findings | undefined)[] }) {
  const { locale } = useLocale();
  const w = useRobustnessWords();
  const [isOpen, setOpen] = useState(false);
  const { findings } = props;
  const { ranking, doubting } = findings;
  const bands = useRankBands(ranking.accounts.length);
  const figures = useFigures();
  const note = w("ranksNote", {
    count: ranking.accounts.length,
    draws: formatNumber(locale, DRAWS),
    seed: String(doubting.seed),
  });
  return (
    <Card
      title={w("ranks")}
      note={note}
      actions={
        <CsvButton file="ranks.csv" write={(csv) => csv.csvText(rankCells(findings, bands, w))} />
      }
    >
      <RankLegend bands={bands} />
      <ol class="firm">
        {props.rows.map(
          (found, at) =>
            found && (
              <RankRow
                key={found.ranking.accounts[at]!.id}
                findings={found}
                at={at}
                bands={bands}
                figures={figures}
              />
            ),
        )}
      </ol>
      {ranking.leftOut > 0 && <p class="soft small">{w("leftOut", { count: ranking.leftOut })}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{w("asTable")}</summary>
        {isOpen && <RanksTable findings={findings} bands={bands} />}
      </details>
    </Card>
  );
}

function RankRow(props: {
  findings: Findings;
  at: number;
  bands: readonly WordedBand[];
  figures: Figures;
}) {
  const { findings, at, bands, figures } = props;
  // Of all rows only those whose findings are new are drawn again.
  return useMemo(() => {
    const { ranking, acceptability, accounts } = findings;
    const account = ranking.accounts[at]!;
    return (
      <li class="firm__row">
        <span class="firm__rank">{account.rank.rank}</span>
        <div class="firm__text">
          <a class="table__main" href={hrefOf({ screen: "account", id: account.id })}>
            {account.name}
          </a>
          <FirmnessWords
            figures={figures}
            firmness={accounts[at]!}
            ranking={ranking}
            account={account}
          />
        </div>
        <RankBar
          figures={figures}
          name={account.name}
          bands={bands}
          shares={bandShares(acceptability.rankShares[at]!, bands)}
        />
      </li>
    );
  }, [findings, at, bands, figures]);
}
