/** Every account's ranks as a bar, with a sentence on what its tier and its quadrant rest on; the same as a table. */
import { useState } from "preact/hooks";
import { Card } from "../../components/surfaces.tsx";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRobustnessWords } from "../../locales/use-robustness-words.ts";
import { hrefOf } from "../workspace/route.ts";
import { DRAWS, type Findings } from "./analysis.ts";
import { FirmnessWords } from "./firmness-words.tsx";
import { RankBar, RankLegend } from "./rank-bar.tsx";
import { bandShares } from "./rank-bands.ts";
import { RanksTable } from "./ranks-table.tsx";
import { useFigures } from "./use-figures.ts";
import { useRankBands } from "./use-rank-bands.ts";

export function RanksCard({ findings }: { findings: Findings }) {
  const { locale } = useLocale();
  const w = useRobustnessWords();
  const [isOpen, setOpen] = useState(false);
  const { ranking, acceptability, accounts, doubting } = findings;
  const bands = useRankBands(ranking.accounts.length);
  const figures = useFigures();
  const note = w("ranksNote", {
    count: ranking.accounts.length,
    draws: formatNumber(locale, DRAWS),
    seed: String(doubting.seed),
  });
  return (
    <Card title={w("ranks")} note={note}>
      <RankLegend bands={bands} />
      <ol class="firm">
        {ranking.accounts.map((account, at) => (
          <li key={account.id} class="firm__row">
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
        ))}
      </ol>
      {ranking.leftOut > 0 && <p class="soft small">{w("leftOut", { count: ranking.leftOut })}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{w("asTable")}</summary>
        {isOpen && <RanksTable findings={findings} bands={bands} />}
      </details>
    </Card>
  );
}
