/** The accounts as a table whose headings sort it. */
import type { AccountId } from "#core";
import { QuadrantBadge } from "../../components/quadrant-badge.tsx";
import { ScoreBar } from "../../components/score-bar.tsx";
import { useLoaded } from "../../components/use-loaded.ts";
import type { MessageKey } from "../../locales/catalogue.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { AccountStanding } from "../../store/rating/account-standings.ts";
import { isRated } from "../../store/map/placements.ts";
import { hrefOf } from "../workspace/route.ts";
import { type AccountOrder, accountOrders, type AccountRow } from "./account-rows.ts";

// Ranks and tiers say their doubts in words that the panel shouldn't carry.
const loadCells = () => import("../value/place-cells.tsx");

export function AccountsTable(props: {
  rows: readonly AccountRow[];
  /** Where the accounts stand; absent until it is worked out. */
  standings: ReadonlyMap<AccountId, AccountStanding> | undefined;
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
                      descending:
                        column === by ? !descending : !["name", "rank", "tier"].includes(column),
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
            <Row key={row.account.id} row={row} standing={props.standings?.get(row.account.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row(props: { row: AccountRow; standing: AccountStanding | undefined }) {
  const { t } = useLocale();
  const { row, standing } = props;
  const { account, placement } = row;
  return (
    <tr>
      <th scope="row">
        <a class="table__main" href={hrefOf({ screen: "account", id: account.id })}>
          {account.name}
        </a>
        <div class="faint small">{account.domains.join(", ")}</div>
      </th>
      <td>
        <StandingPart part="rank" standing={standing} />
      </td>
      <td>
        <StandingPart part="tier" standing={standing} />
      </td>
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

/** The rank or the tier, as soon as it is known and its words are there. */
function StandingPart(props: { part: "rank" | "tier"; standing: AccountStanding | undefined }) {
  const cells = useLoaded(loadCells);
  const { part, standing } = props;
  if (!cells || !standing) return null;
  return part === "rank" ? (
    <cells.RankCell rank={standing.rank} />
  ) : (
    <cells.TierBadge tier={standing.tier} />
  );
}
