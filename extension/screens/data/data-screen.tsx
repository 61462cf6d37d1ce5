/** Taking the data out and in: the archive, and lists of accounts. */
import { useLocale } from "../../locales/use-locale.tsx";
import { HistoryImport } from "../history/history-import.tsx";
import "../../styles/exchange.css";
import { OrderImport } from "../orders/order-import.tsx";
import { Page } from "../workspace/page.tsx";
import { ArchiveExport } from "./archive-export.tsx";
import { ArchiveImport } from "./archive-import.tsx";
import { ListImport } from "./list-import.tsx";
import { TableExport } from "./table-export.tsx";
import { TableImport } from "./table-import.tsx";

export function DataScreen() {
  const { t } = useLocale();
  return (
    <Page title={t("nav.data")} lead={t("data.lead")}>
      <div class="columns columns--even">
        <ArchiveExport />
        <ArchiveImport />
      </div>
      <ListImport />
      <OrderImport />
      <TableExport />
      <TableImport />
      <HistoryImport />
    </Page>
  );
}
