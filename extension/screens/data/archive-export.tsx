/** Saving everything as an archive file. */
import { writeArchive } from "#core";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { download } from "../../exporting/download.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { exportArchive } from "../../store/archive.ts";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";

export function ArchiveExport() {
  const { t } = useLocale();
  const [saving, run] = useSaving();
  const live = useLive(async () => {
    const [accounts, facts] = await Promise.all([
      database.accounts.count(),
      database.observations.count(),
    ]);
    return { accounts, facts };
  }, []);
  return (
    <Card title={t("data.export")}>
      <div class="stack stack--tight">
        <p class="soft">{t("data.exportText")}</p>
        <Awaited live={live}>
          {({ accounts, facts }) => (
            <p class="row small soft">
              <span>{t("common.accounts", { count: accounts })}</span>
              <span>{t("common.facts", { count: facts })}</span>
            </p>
          )}
        </Awaited>
        {saving.state === "failed" && <Notice tone="bad">{t("data.exportFailed")}</Notice>}
        <div class="row">
          <Button
            kind="primary"
            icon="download"
            disabled={saving.state === "saving"}
            onClick={() =>
              run(async () =>
                download(
                  `account-atlas-${today()}.json`,
                  writeArchive(await exportArchive()),
                  "application/json",
                ),
              )
            }
          >
            {t("data.exportButton")}
          </Button>
        </div>
      </div>
    </Card>
  );
}
