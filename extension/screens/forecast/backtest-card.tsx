/** The backtest on imported history: past days replayed one by one, each knowing only what was known then. */
import {
  backtestHistories,
  type BacktestBand,
  type BacktestDay,
  type Currency,
  enteredChances,
  type IsoDate,
  pastDays,
  salesStages,
  type StageHistory,
  stagesOfHistories,
} from "#core";
import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { askBacktest } from "../../forecasting/forecaster.ts";
import { formatDate, formatMoney, formatNumber } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { readSettings } from "../../store/settings.ts";
import { ScoreFigures } from "./score-figures.tsx";

/** So many past days are replayed. */
const DAYS = 12;

interface Past {
  readonly histories: readonly StageHistory[];
  readonly stages: readonly string[];
  readonly times: readonly number[];
  readonly table: readonly number[] | undefined;
  readonly currencies: readonly string[];
  /** Were amounts converted at stated rates? */
  readonly isConverted: boolean;
}

async function past(): Promise<Past> {
  const [records, { stageTable, reporting }] = await Promise.all([
    database.pastOpportunities.toArray(),
    readSettings(),
  ]);
  const histories = backtestHistories(records, reporting);
  const stages = stagesOfHistories(histories);
  // The team's table is about our stages; another system's have only our usual chances.
  const table = stages === salesStages ? enteredChances(stageTable) : undefined;
  const currencies = [...new Set(histories.flatMap(({ currency }) => currency ?? []))].sort();
  const isConverted = records.some(
    ({ amount }, at) => amount && amount.currency !== histories[at]!.currency,
  );
  const times = pastDays(histories, DAYS);
  return { histories, stages, times, table, currencies, isConverted };
}

export function BacktestCard() {
  const words = useOutlookWords();
  const { t } = useLocale();
  const live = useLive(past, []);
  const [days, setDays] = useState<readonly BacktestDay[]>([]);
  const [running, run] = useSaving();
  const isGone = useRef({ gone: false });
  useEffect(() => {
    const mark = isGone.current;
    return () => void Object.assign(mark, { gone: true });
  }, []);
  if (live.state !== "ready") return null;
  const { histories, stages, times, table, currencies, isConverted } = live.value;
  const start = (): Promise<boolean> =>
    run(async () => {
      const found: BacktestDay[] = [];
      setDays([]);
      const end = Math.max(...histories.flatMap(({ closedAt }) => closedAt ?? []));
      for (const time of times) {
        if (isGone.current.gone) return;
        found.push(
          // oxlint-disable-next-line no-await-in-loop -- one thread works, and each day is shown as it is done
          await askBacktest({ kind: "backtest", histories, stages, time, end, table }),
        );
        setDays([...found]);
      }
    });
  return (
    <Card title={words("backtest.title")} note={words("backtest.note")}>
      {times.length === 0 ? (
        <p class="soft">{words("backtest.few")}</p>
      ) : (
        <div class="stack stack--tight">
          <div class="row">
            <Button disabled={running.state === "saving"} onClick={() => void start()}>
              {words("backtest.run")}
            </Button>
            <output class="soft small">
              {running.state === "saving" &&
                words("backtest.running", { done: days.length + 1, count: times.length })}
            </output>
          </div>
          {running.state === "failed" && <Notice tone="bad">{t("common.loadFailed")}</Notice>}
          {running.state === "saved" && days.length > 0 && (
            <Replayed days={days} stages={stages.length} />
          )}
          {running.state === "saved" && (currencies.length > 1 || isConverted) && (
            <p class="soft small">
              {words(currencies.length > 1 ? "backtest.apart" : "backtest.converted", {
                currencies: currencies.join(", "),
              })}
            </p>
          )}
        </div>
      )}
    </Card>
  );
}

function Replayed({ days, stages }: { days: readonly BacktestDay[]; stages: number }) {
  const { locale } = useLocale();
  const words = useOutlookWords();
  const day = (time: number): string =>
    formatDate(locale, new Date(time).toISOString().slice(0, 10) as IsoDate);
  const amountOf = ({ currency }: BacktestBand, amount: number): string =>
    currency === undefined
      ? formatNumber(locale, amount)
      : formatMoney(locale, { amount, currency: currency as Currency });
  const undecided = days.reduce((sum, one) => sum + one.undecided, 0);
  return (
    <>
      <p class="soft small">
        {words("backtest.days", {
          count: days.length,
          from: day(days[0]!.now),
          until: day(days.at(-1)!.now),
          stages,
        })}
      </p>
      <ScoreFigures
        chances={days.flatMap(({ chances }) => chances)}
        bands={days.flatMap(({ bands }) => bands)}
      />
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{words("backtest.day")}</th>
              <th scope="col" class="number">
                {words("backtest.open")}
              </th>
              <th scope="col">{words("outlook.band")}</th>
              <th scope="col" class="number">
                {words("record.actual")}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.flatMap(({ now, chances, bands }) =>
              bands.map((band, at) => (
                <tr key={`${now} ${band.currency}`}>
                  <th scope="row">{at === 0 && day(now)}</th>
                  <td class="number">{at === 0 && formatNumber(locale, chances.length)}</td>
                  <td>
                    {words("outlook.range", {
                      low: amountOf(band, band.low),
                      high: amountOf(band, band.high),
                    })}
                  </td>
                  <td class="number">{amountOf(band, band.actual)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {undecided > 0 && (
        <p class="soft small">{words("backtest.undecided", { count: undecided })}</p>
      )}
    </>
  );
}
