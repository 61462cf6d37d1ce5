/** Effort against potential as a table: the same accounts as in the chart, those farthest from what is asked first. */
import { useState } from "preact/hooks";
import { Button } from "../../../components/button.tsx";
import { CsvButton } from "../../../components/csv-button.tsx";
import { formatNumber } from "../../../locales/formats.ts";
import { useLocale } from "../../../locales/use-locale.tsx";
import { useMapWords } from "../../../locales/use-map-words.ts";
import { hrefOf } from "../../workspace/route.ts";
import { rangeWords } from "../map-words.ts";
import { effortCells } from "./diagnosis-cells.ts";
import type { Diagnosed, EffortQuestion } from "./diagnosis-query.ts";
import { kindsOf } from "./effort-mark.tsx";
import { effortWords } from "./effort-words.ts";

const ROWS = 12;

export function EffortTable(props: { diagnosed: Diagnosed; question: EffortQuestion }) {
  const language = useLocale();
  const m = useMapWords();
  const [limit, setLimit] = useState(ROWS);
  const { diagnosed, question } = props;
  const kinds = kindsOf(diagnosed.found);
  const rows = diagnosed.shares.toSorted(
    (a, b) => Math.abs(b.effort - b.asked) - Math.abs(a.effort - a.asked),
  );
  return (
    <>
      <div class="table-frame table-frame--bare">
        <table class="table table--tight">
          <thead>
            <tr>
              <th scope="col">{language.t("field.account")}</th>
              <th scope="col" class="number">
                {language.term("scale-kind.purchase-potential")}
              </th>
              <th scope="col" class="number">
                {m("effort.got")}
              </th>
              <th scope="col" class="number">
                {m("effort.asked")}
              </th>
              <th scope="col" class="number">
                {m("effort.times")}
              </th>
              <th scope="col">{m("effort.finding")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map(({ placement, effort, asked }) => {
              const kind = kinds.get(placement.accountId);
              return (
                <tr key={placement.accountId}>
                  <th scope="row">
                    <a
                      class="table__main"
                      href={hrefOf({ screen: "account", id: placement.accountId })}
                    >
                      {placement.name}
                    </a>
                  </th>
                  <td class="number">{rangeWords(placement.potential, language)}</td>
                  <td class="number">{effortWords(effort, question, language, m)}</td>
                  <td class="number">{effortWords(asked, question, language, m)}</td>
                  <td class="number">
                    {asked > 0 ? `${formatNumber(language.locale, effort / asked, 1)} ×` : "–"}
                  </td>
                  <td>{kind && kind !== "usual" ? m(`diagnosis.${kind}`) : ""}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div class="row">
        {rows.length > limit && (
          <Button small kind="quiet" onClick={() => setLimit(limit + 100)}>
            {m("map.moreRows", { count: Math.min(100, rows.length - limit) })}
          </Button>
        )}
        <CsvButton
          file="effort.csv"
          write={(csv) => csv.csvText(effortCells(diagnosed, question, { ...language, m }))}
        />
      </div>
    </>
  );
}
