/** The orders of an account with what they tell: how often, how much, when the next one is due, what it all cost. */
import type { AccountId, Order } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button, ButtonLink, IconButton } from "../../components/button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatDate, formatMoney, formatNumber } from "../../locales/formats.ts";
import { useOrderWords } from "../../locales/order-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { hrefOf } from "../workspace/route.ts";
import { accountPurchases } from "./account-purchases.ts";
import { OrderDialog } from "./order-dialog.tsx";
import { PurchaseFigures } from "./purchase-figures.tsx";

/** Orders that are shown at first: the newest. */
const FEW = 3;

export function OrdersCard({ accountId }: { accountId: AccountId }) {
  const { locale } = useLocale();
  const words = useOrderWords();
  const live = useLive(() => accountPurchases(accountId, today()), [accountId]);
  const [opened, setOpened] = useState<"new" | Order | undefined>();
  const [isAll, setAll] = useState(false);
  const last = live.state === "ready" ? live.value.orders[0]?.amount.currency : undefined;
  return (
    <Card
      title={words("orders.title")}
      actions={
        <>
          <ButtonLink small kind="quiet" icon="upload" href={hrefOf({ screen: "data" })}>
            {words("orders.importList")}
          </ButtonLink>
          <Button small icon="plus" onClick={() => setOpened("new")}>
            {words("orders.add")}
          </Button>
        </>
      }
    >
      <Awaited live={live}>
        {(purchases) => (
          <div class="stack">
            {purchases.orders.length === 0 && <p class="soft">{words("orders.none")}</p>}
            {purchases.history && <PurchaseFigures {...purchases} history={purchases.history} />}
            <ul class="people">
              {purchases.orders.slice(0, isAll ? undefined : FEW).map((order) => (
                <OrderRow key={order.id} order={order} onEdit={() => setOpened(order)} />
              ))}
            </ul>
            {!isAll && purchases.orders.length > FEW && (
              <div class="row">
                <Button small onClick={() => setAll(true)}>
                  {words("orders.showAll", { count: purchases.orders.length })}
                </Button>
              </div>
            )}
          </div>
        )}
      </Awaited>
      {opened && (
        <OrderDialog
          accountId={accountId}
          currency={last ?? (locale === "zh" ? "CNY" : "EUR")}
          {...(opened === "new" ? {} : { order: opened })}
          onClose={() => setOpened(undefined)}
        />
      )}
    </Card>
  );
}

function OrderRow({ order, onEdit }: { order: Order; onEdit: () => void }) {
  const { locale } = useLocale();
  const words = useOrderWords();
  const { amount, margin, collected, discount } = order;
  const money = (value: number): string =>
    formatMoney(locale, { amount: value, currency: amount.currency });
  const date = formatDate(locale, order.on);
  return (
    <li class="people__row">
      <div class="people__text">
        <span class="meta">
          <strong>{money(amount.amount)}</strong>
          <span class="soft">{date}</span>
        </span>
        {order.items.length > 0 && <span>{order.items.join(" · ")}</span>}
        <p class="meta small soft">
          {margin !== undefined && (
            <span>{words("orders.marginOf", { amount: money(margin) })}</span>
          )}
          {collected !== undefined && (
            <span>{words("orders.collectedOf", { amount: money(collected) })}</span>
          )}
          {discount !== undefined && (
            <span>
              {words("orders.discountOf", { percent: formatNumber(locale, discount, 1) })}
            </span>
          )}
        </p>
      </div>
      <IconButton icon="edit" label={words("orders.editNamed", { date })} onClick={onEdit} />
    </li>
  );
}
