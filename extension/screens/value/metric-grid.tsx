/** Entering the metrics of a period: accounts down, metrics of one aspect across, each cell undoable. */
import {
  type Account,
  type Metric,
  metricsOf,
  type ScorecardAspect,
  scorecardAspects,
} from "#core";
import { useState } from "preact/hooks";
import { TextField } from "../../components/field.tsx";
import { Segments } from "../../components/select.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords, valueWords } from "../../locales/use-value-words.ts";
import { matchesAccount, searchWords } from "../../store/account-search.ts";
import { metricEntered } from "../../store/entering-metrics.ts";
import type { ValuePortfolio } from "../../store/value-portfolio.ts";
import { hrefOf } from "../workspace/route.ts";
import { MetricCell } from "./metric-cell.tsx";
import { metricText } from "./metric-words.ts";
import { periodWords } from "./period-words.ts";
import { useShown } from "./use-shown.tsx";

export function MetricGrid(props: {
  portfolio: ValuePortfolio;
  aspect: ScorecardAspect;
  onAspect: (aspect: ScorecardAspect) => void;
}) {
  const { locale, t } = useLocale();
  const v = useValueWords();
  const { portfolio, aspect } = props;
  const [search, setSearch] = useState("");
  const [saving, act] = useDeed();
  const { accounts, facts, period, reporting } = portfolio;
  const metrics = metricsOf(aspect);
  const words = searchWords(search);
  const found = accounts
    .map((account, at) => ({ account, row: facts.table[at]! }))
    .filter(({ account }) => matchesAccount(account, words));
  const [shown, more] = useShown(found);
  const enter = (account: Account, metric: Metric, value: number | undefined): void => {
    const entry = facts.table[accounts.indexOf(account)]![metric]?.entry;
    void act(
      () => metricEntered({ accountId: account.id, metric, period }, value, entry),
      (language) => {
        const name = valueWords(language.locale, `metric.${metric}`);
        return value === undefined
          ? valueWords(language.locale, "grid.cleared", { metric: name, name: account.name })
          : valueWords(language.locale, "grid.entered", {
              metric: name,
              name: account.name,
              value: metricText(language.locale, metric, value, reporting),
            });
      },
    );
  };
  return (
    <>
      <div class="toolbar">
        <Segments<ScorecardAspect>
          label={v("grid.aspect")}
          options={scorecardAspects.map((one) => ({ value: one, label: v(`aspect.${one}`) }))}
          value={aspect}
          onValue={props.onAspect}
        />
        <TextField type="search" label={v("grid.filter")} value={search} onValue={setSearch} />
      </div>
      {saving.state === "failed" && <Notice tone="bad" title={t("common.saveFailed")} />}
      <p class="soft small page__lead">{v("grid.help")}</p>
      <div class="table-frame">
        <table class="table table--tight grid">
          <caption class="visually-hidden">
            {v("grid.caption", {
              aspect: v(`aspect.${aspect}`),
              period: periodWords(locale, period),
            })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{v("column.account")}</th>
              {metrics.map((metric) => (
                <th key={metric} scope="col" class="number grid__metric">
                  {v(`metric.${metric}`)}
                  <span class="grid__help">
                    {v(`metric-help.${metric}`, { currency: reporting.currency })}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ account, row }, at) => (
              <tr key={account.id}>
                <th scope="row">
                  <a class="table__main" href={hrefOf({ screen: "account", id: account.id })}>
                    {account.name}
                  </a>
                </th>
                {metrics.map((metric, column) => (
                  <td key={`${metric} ${period}`} class="number">
                    <MetricCell
                      metric={metric}
                      name={account.name}
                      measured={row[metric]}
                      row={at}
                      column={column}
                      onValue={(value) => enter(account, metric, value)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {found.length === 0 && <p class="soft">{v("grid.noMatch")}</p>}
      {more}
    </>
  );
}
