/** Bringing a list of orders in: a dry run row by row, columns chosen where they were guessed wrong, then one step. */
import { currenciesOf, type OrderPlan, type OrderReading, planOrderImport } from "#core";
import { useState } from "preact/hooks";
import { FileButton } from "../../components/file-button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { decodeText } from "../../importing/decode-text.ts";
import { type ReadRows, readRows } from "../../importing/read-rows.ts";
import { orderWords, useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { orderListDeed } from "../../store/research/order-list.ts";
import { OrderImportPlan } from "./order-import-plan.tsx";

interface OrderFile extends ReadRows {
  readonly name: string;
  readonly encoding: string;
  /** What the user has chosen by hand so far. */
  readonly chosen: OrderReading;
  readonly plan: OrderPlan;
}

async function planned(file: Omit<OrderFile, "plan">): Promise<OrderFile> {
  const [accounts, orders] = await Promise.all([
    database.accounts.toArray(),
    database.orders.toArray(),
  ]);
  const plan = planOrderImport(file.rows, accounts, orders, file.chosen, file.unclosed);
  // A list without currencies is likely in the one of the orders before.
  const [usual] = currenciesOf(orders);
  if (plan.unclear.includes("currency") && usual && file.chosen.currency === undefined)
    return planned({ ...file, chosen: { ...file.chosen, currency: usual } });
  return { ...file, plan };
}

export function OrderImport() {
  const { t } = useLocale();
  const words = useOrderWords();
  const [file, setFile] = useState<OrderFile | undefined>();
  const [count, setCount] = useState<number | undefined>();
  const [reading, read] = useSaving();
  const [saving, act] = useDeed();
  const choose = (chosen: File): Promise<boolean> =>
    read(async () => {
      const { text, encoding } = decodeText(new Uint8Array(await chosen.arrayBuffer()));
      const rows = await readRows(text);
      setCount(undefined);
      setFile(
        await planned({ ...rows, name: chosen.name, encoding: encoding.toUpperCase(), chosen: {} }),
      );
    });
  const confirm = async (plan: OrderPlan, addAccounts: boolean): Promise<void> => {
    const deed = orderListDeed(plan.rows, addAccounts);
    const added = deed.orders?.length ?? 0;
    const isSaved = await act(
      async () => deed,
      ({ locale }) => orderWords(locale)("orders.list.imported", { count: added }),
    );
    if (!isSaved) return;
    setCount(added);
    setFile(undefined);
  };
  return (
    <Card title={words("orders.list.title")}>
      <div class="stack stack--tight">
        <p class="soft">{words("orders.list.text")}</p>
        <div class="row">
          <FileButton
            label={words("orders.list.button")}
            accept=".csv,.tsv,.txt,text/csv"
            onFile={(chosen) => void choose(chosen)}
          />
        </div>
        {reading.state === "failed" && <Notice tone="bad">{t("data.unreadable")}</Notice>}
        {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
        {count !== undefined && (
          <Notice tone="good">{words("orders.list.imported", { count })}</Notice>
        )}
        {file && (
          <OrderImportPlan
            head={file.rows[0] ?? []}
            name={file.name}
            encoding={file.encoding}
            plan={file.plan}
            isSaving={saving.state === "saving"}
            onReading={(part) =>
              void read(async () =>
                setFile(await planned({ ...file, chosen: { ...file.chosen, ...part } })),
              )
            }
            onCancel={() => setFile(undefined)}
            onConfirm={(addAccounts) => void confirm(file.plan, addAccounts)}
          />
        )}
      </div>
    </Card>
  );
}
