/** All accounts: searched, sorted, added by hand or from a list. */
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button, ButtonLink } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { accountStandings } from "../../store/rating/account-standings.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { goTo, hrefOf } from "../workspace/route.ts";
import { Page } from "../workspace/page.tsx";
import { type AccountOrder, accountRows, PAGE } from "./account-rows.ts";
import { AccountDialog } from "./account-dialog.tsx";
import { AccountsTable } from "./accounts-table.tsx";
import { useDelayed } from "./use-delayed.ts";

export function AccountsScreen() {
  const { t } = useLocale();
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<AccountOrder>({ by: "name", descending: false });
  const [limit, setLimit] = useState(PAGE);
  const [isAdding, setAdding] = useState(false);
  const wanted = useDelayed(search);
  const standings = useLive(() => accountStandings(today()), []);
  const rows = useLive(() => accountRows(wanted, order, limit), [wanted, order, limit]);
  return (
    <Page
      title={t("nav.accounts")}
      lead={t("accounts.lead")}
      actions={
        <>
          <ButtonLink href={hrefOf({ screen: "data" })} icon="upload">
            {t("accounts.import")}
          </ButtonLink>
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {t("accounts.add")}
          </Button>
        </>
      }
    >
      <Awaited live={rows}>
        {(found) =>
          found.total === 0 && wanted === "" ? (
            <EmptyState icon="accounts" title={t("accounts.none")} text={t("accounts.noneHelp")} />
          ) : (
            <>
              <div class="toolbar">
                <TextField
                  type="search"
                  label={t("accounts.search")}
                  placeholder={t("accounts.searchHint")}
                  value={search}
                  onValue={setSearch}
                />
                <output class="soft small">{t("common.accounts", { count: found.total })}</output>
              </div>
              {found.total === 0 ? (
                <EmptyState
                  icon="search"
                  title={t("accounts.notFound")}
                  text={t("accounts.notFoundHelp")}
                />
              ) : (
                <AccountsTable
                  rows={found.rows}
                  standings={standings.state === "ready" ? standings.value : undefined}
                  order={order}
                  onOrder={setOrder}
                />
              )}
              {found.rows.length < found.total && (
                <div class="row row--centre">
                  <Button onClick={() => setLimit(limit + PAGE)}>{t("common.more")}</Button>
                </div>
              )}
            </>
          )
        }
      </Awaited>
      {isAdding && (
        <AccountDialog
          onClose={() => setAdding(false)}
          onSaved={(id) => goTo({ screen: "account", id })}
        />
      )}
    </Page>
  );
}
