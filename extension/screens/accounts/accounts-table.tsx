/** The accounts as a table whose headings sort it. */
import { QuadrantBadge } from "../../components/quadrant-badge.tsx";
import { ScoreBar } from "../../components/score-bar.tsx";
import type { MessageKey } from "../../locales/catalogue.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { isRated } from "../../store/placements.ts";
import { hrefOf } from "../workspace/route.ts";
import { type AccountOrder, accountOrders, type AccountRow } from "./account-rows.ts";

export function AccountsTable(props: {
  rows: readonly AccountRow[];
  order: AccountOrder;
  onOrder: (order: AccountOrder) => void;
}) {
  const { t } = useLocale();
  const { by, descending } = props.order;
  return (
    <div class="table-frame">
      <table class="table">
        <caption class="visually-hidden">{t("nav.accounts")}</caption>
        <thead>
          <tr>
            {accountOrders.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === by ? (descending ? "descending" : "ascending") : "none"}
              >
                <button
                  type="button"
                  class="table__sort"
                  onClick={() =>
                    props.onOrder({
                      by: column,
                      descending: column === by ? !descending : column !== "name",
                    })
                  }
                >
                  {t(`accounts.column.${column}` satisfies MessageKey)}
                  <span aria-hidden="true" class="table__arrow">
                    {column === by ? (descending ? "↓" : "↑") : ""}
                  </span>
                </button>
              </th>
            ))}
            <th scope="col">{t("field.owner")}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Row key={row.account.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { account, placement } }: { row: AccountRow }) {
  const { t } = useLocale();
  return (
    <tr>
      <th scope="row">
        <a class="table__main" href={hrefOf({ screen: "account", id: account.id })}>
          {account.name}
        </a>
        <div class="faint small">{account.domains.join(", ")}</div>
      </th>
      {placement && isRated(placement) ? (
        <>
          <td>
            <ScoreBar score={placement.potential} />
          </td>
          <td>
            <ScoreBar score={placement.relationship} />
          </td>
          <td>
            <QuadrantBadge placement={placement} />
          </td>
        </>
      ) : (
        <td colSpan={3}>
          <a class="badge" href={hrefOf({ screen: "rating", id: account.id })}>
            {t("accounts.notRated")}
          </a>
        </td>
      )}
      <td>{account.owner ?? ""}</td>
    </tr>
  );
}
