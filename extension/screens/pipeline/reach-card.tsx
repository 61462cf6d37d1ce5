/** Reach by channel: people reached, and what one of them cost. */
import { costPerPerson, type Reach } from "#core";
import { CsvButton } from "../../components/csv-button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatMoney, formatNumber } from "../../locales/formats.ts";
import { useOrderWords } from "../../locales/order-words.ts";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { reachCells } from "./pipeline-cells.ts";

const columns = ["activities", "invited", "reached", "hours"] as const;

export function ReachCard({ reach }: { reach: readonly Reach[] }) {
  const { locale } = useLocale();
  const words = useSellingWords();
  const orderWords = useOrderWords();
  const told = reach.filter(({ reached }) => reached > 0);
  return (
    <Card
      title={words("sellers.reach")}
      note={words("sellers.reachText")}
      actions={
        told.length > 0 && (
          <CsvButton
            file="reach.csv"
            write={(csv) => csv.csvText(reachCells(told, words, orderWords))}
          />
        )
      }
    >
      {told.length === 0 ? (
        <p class="soft">{words("sellers.noReach")}</p>
      ) : (
        <div class="table-frame table-frame--bare">
          <table class="table">
            <caption class="visually-hidden">{words("sellers.reach")}</caption>
            <thead>
              <tr>
                <th scope="col">{words("sellers.channel")}</th>
                {[...columns, "perPerson" as const].map((column) => (
                  <th key={column} scope="col" class="number">
                    {words(`sellers.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {told.map((one) => (
                <tr key={one.kind}>
                  <th scope="row">{orderWords(`activity.kind.${one.kind}`)}</th>
                  {columns.map((column) => (
                    <td key={column} class="number">
                      {formatNumber(locale, one[column])}
                    </td>
                  ))}
                  <td class="number">
                    {one.cost.map(({ currency }) => (
                      <div key={currency}>
                        {formatMoney(locale, { amount: costPerPerson(one, currency)!, currency })}
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
