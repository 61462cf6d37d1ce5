/** The dry run of a list of orders: how it is read, what each row would add, and everything that is left out. */
import type { OrderPlan, OrderReading, OrderRow } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { ImportPreview, previewed } from "../../components/import-preview.tsx";
import { ProblemList } from "../../components/problem-list.tsx";
import { Badge, Notice } from "../../components/surfaces.tsx";
import { formatDate, formatMoney } from "../../locales/formats.ts";
import { useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { OrderImportReading } from "./order-import-reading.tsx";

/** Names of unknown companies that are shown. */
const NAMED = 8;

export function OrderImportPlan(props: {
  head: readonly string[];
  name: string;
  encoding: string;
  plan: OrderPlan;
  isSaving: boolean;
  onReading: (part: OrderReading) => void;
  onConfirm: (addAccounts: boolean) => void;
  onCancel: () => void;
}) {
  const { t } = useLocale();
  const words = useOrderWords();
  const { plan } = props;
  const [addAccounts, setAddAccounts] = useState(false);
  const strange = plan.rows.filter(({ match }) => match.kind === "stranger");
  const count = plan.rows.length - (addAccounts ? 0 : strange.length);
  return (
    <div class="stack stack--tight">
      <h3>{words("orders.list.plan", { file: props.name })}</h3>
      <p class="row small">
        <span class="soft">{t("data.readAs", { encoding: props.encoding })}</span>
        {plan.ignored.map((title) => (
          <Badge key={title}>{t("data.ignored", { column: title })}</Badge>
        ))}
      </p>
      <OrderImportReading head={props.head} plan={plan} onReading={props.onReading} />
      {plan.missing.length === 0 && (
        <p class="row">
          <Badge tone="good">{words("orders.list.ready", { count })}</Badge>
          {plan.known.length > 0 && (
            <Badge>{words("orders.list.known", { count: plan.known.length })}</Badge>
          )}
        </p>
      )}
      {plan.problems.length > 0 && (
        <Notice
          tone="caution"
          title={words("orders.list.problems", { count: plan.problems.length })}
        >
          <ProblemList problems={plan.problems} />
        </Notice>
      )}
      {strange.length > 0 && (
        <Strangers rows={strange} isAdded={addAccounts} onAdded={setAddAccounts} />
      )}
      {plan.rows.length > 0 && <Preview rows={plan.rows} addAccounts={addAccounts} />}
      <div class="row">
        {count > 0 && (
          <Button
            kind="primary"
            disabled={props.isSaving}
            onClick={() => props.onConfirm(addAccounts)}
          >
            {words("orders.list.confirm", { count })}
          </Button>
        )}
        <Button onClick={props.onCancel}>{t("common.cancel")}</Button>
      </div>
    </div>
  );
}

function Strangers(props: {
  rows: readonly OrderRow[];
  isAdded: boolean;
  onAdded: (isAdded: boolean) => void;
}) {
  const words = useOrderWords();
  const names = [...new Set(props.rows.map(({ name }) => name))];
  const shown = names.slice(0, NAMED).join(" · ");
  return (
    <Notice tone="info" title={words("orders.list.strangers", { count: names.length })}>
      <p>
        {words("orders.list.strangersHelp", {
          names: names.length > NAMED ? `${shown} …` : shown,
          count: props.rows.length,
        })}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={props.isAdded}
          onChange={(event) => props.onAdded(event.currentTarget.checked)}
        />
        <span>{words("orders.list.addAccounts")}</span>
      </label>
    </Notice>
  );
}

function Preview({ rows, addAccounts }: { rows: readonly OrderRow[]; addAccounts: boolean }) {
  const { locale, t } = useLocale();
  const words = useOrderWords();
  return (
    <ImportPreview
      columns={[
        { heading: t("field.account") },
        { heading: words("orders.on") },
        { heading: words("orders.items"), look: "soft" },
        { heading: words("orders.amount"), look: "number" },
      ]}
      total={rows.length}
      lines={rows.slice(0, previewed).map((one) => ({
        row: one.row,
        cells: [
          <Buyer key="buyer" row={one} isAdded={addAccounts} />,
          formatDate(locale, one.order.on),
          one.order.items.join(" · "),
          formatMoney(locale, one.order.amount),
        ],
      }))}
    />
  );
}

function Buyer({ row: { name, match }, isAdded }: { row: OrderRow; isAdded: boolean }) {
  const words = useOrderWords();
  return (
    <span class="row">
      {name || (match.kind === "known" ? match.account.name : "")}
      {match.kind === "stranger" && (
        <Badge tone={isAdded ? "good" : "neutral"}>
          {words(isAdded ? "orders.list.newAccount" : "orders.list.leftOut")}
        </Badge>
      )}
      {match.kind === "known" && match.by !== "name" && (
        <Badge tone="info">{words("orders.list.as", { name: match.account.name })}</Badge>
      )}
    </span>
  );
}
