/** Every table, of records and computed, as a CSV file or on the clipboard for the workbook. */
import {
  type Archive,
  type FileTableKey,
  recordTables,
  type Row,
  type TableKey,
  tableRows,
} from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { WorkbookButton } from "../../components/workbook-button.tsx";
import { download } from "../../exporting/download.ts";
import { useExchangeWords } from "../../locales/exchange-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { exportArchive, handOver } from "../../store/exchange/archive.ts";
import { chanceBook } from "../../store/forecast/chances.ts";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";

const recordKeys: readonly FileTableKey[] = [
  "scales",
  ...(Object.keys(recordTables) as TableKey[]),
  "processes",
  "settings",
];
const computed = ["standings", "scorecards", "forecast"] as const;

async function countOf(key: Exclude<FileTableKey, "settings">) {
  return [key as FileTableKey, await database[key].count()] as const;
}

interface Copied {
  readonly table: string;
  readonly count: number;
}

export function TableExport() {
  const { t, locale } = useLocale();
  const x = useExchangeWords();
  const [isMarked, setMarked] = useState(true);
  const [copied, setCopied] = useState<Copied>();
  const [saving, save] = useSaving();
  const [copying, copy] = useSaving();
  const live = useLive(
    async () =>
      new Map(
        await Promise.all(recordKeys.flatMap((key) => (key === "settings" ? [] : [countOf(key)]))),
      ),
    [],
  );
  const counts = live.state === "ready" ? live.value : undefined;
  const saveCsv = (
    name: string,
    rows: (archive: Archive) => readonly Row[] | Promise<readonly Row[]>,
  ) =>
    save(async () => {
      const { csvText } = await import("../../exporting/csv.ts");
      const archive = await handOver(await exportArchive());
      download(`${name}-${today()}.csv`, csvText(await rows(archive), isMarked), "text/csv");
    });
  const copyRows = (key: FileTableKey, table: string) =>
    copy(async () => {
      setCopied(undefined);
      const { tabText } = await import("../../exporting/csv.ts");
      // The keys of the columns go along: by them the workbook finds its columns, wherever they were moved to.
      const rows = tableRows(await handOver(await exportArchive()), key);
      await navigator.clipboard.writeText(tabText(rows));
      setCopied({ table, count: rows.length - 1 });
    });
  return (
    <Card title={x("exchange.tables")}>
      <div class="stack stack--tight">
        <div class="row row--apart">
          <div class="stack stack--tight">
            <strong>{x("exchange.workbook")}</strong>
            <span class="small soft">{x("exchange.workbookText")}</span>
          </div>
          <WorkbookButton
            file={`account-atlas-${today()}.xlsx`}
            label={x("exchange.workbookButton")}
          />
        </div>
        <p class="soft">{x("exchange.tablesText")}</p>
        <label class="row small">
          <input
            type="checkbox"
            checked={isMarked}
            onChange={(event) => setMarked(event.currentTarget.checked)}
          />
          <span>{x("exchange.mark")}</span>
        </label>
        {saving.state === "failed" && <Notice tone="bad">{t("data.exportFailed")}</Notice>}
        {copying.state === "failed" && <Notice tone="bad">{x("exchange.copyFailed")}</Notice>}
        {copied && (
          <Notice tone="good">
            {x("exchange.copied", { table: copied.table, count: copied.count })}
          </Notice>
        )}
        <div class="table-frame table-frame--bare">
          <table class="table table--tight">
            <thead>
              <tr>
                <th scope="col">{x("exchange.table")}</th>
                <th scope="col" class="number">
                  {t("data.records")}
                </th>
                <th scope="col">{x("exchange.takeOut")}</th>
              </tr>
            </thead>
            <tbody>
              {recordKeys.map((key) => {
                const table =
                  key === "settings" ? x("exchange.settings") : t(`data.collection.${key}`);
                return (
                  <tr key={key}>
                    <th scope="row">{table}</th>
                    <td class="number">
                      {counts?.has(key) && x("exchange.rows", { count: counts.get(key)! })}
                    </td>
                    <td>
                      <div class="row">
                        <Button
                          small
                          icon="download"
                          aria-label={x("exchange.csvOf", { table })}
                          onClick={() =>
                            void saveCsv(key, (archive) => tableRows(archive, key, locale))
                          }
                        >
                          {x("exchange.csv")}
                        </Button>
                        {key !== "settings" && (
                          <Button
                            small
                            disabled={counts?.get(key) === 0}
                            aria-label={x("exchange.copyOf", { table })}
                            onClick={() => void copyRows(key, table)}
                          >
                            {x("exchange.copy")}
                          </Button>
                        )}
                      </div>
                    </td>
                  </tr>
                );
              })}
              {computed.map((key) => {
                const table = x(`exchange.computed.${key}`);
                return (
                  <tr key={key}>
                    <th scope="row" colSpan={2}>
                      {table}
                    </th>
                    <td>
                      <Button
                        small
                        icon="download"
                        aria-label={x("exchange.csvOf", { table })}
                        onClick={() =>
                          void saveCsv(key, async (archive) => {
                            const { computedTables } = await import("../../exporting/csv.ts");
                            return computedTables[key](archive, locale, await chanceBook());
                          })
                        }
                      >
                        {x("exchange.csv")}
                      </Button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </div>
    </Card>
  );
}
