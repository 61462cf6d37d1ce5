/** Saving everything as an archive file. */
import { type Archive, writeArchive } from "#core";
import { useId } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { download } from "../../exporting/download.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import {
  exportArchive,
  fullArchive,
  handOver,
  withheldFacts,
} from "../../store/exchange/archive.ts";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";

export function ArchiveExport() {
  const { t } = useLocale();
  const [saving, run] = useSaving();
  const note = useId();
  const live = useLive(async () => {
    const [accounts, facts, withheld] = await Promise.all([
      database.accounts.count(),
      database.observations.count(),
      withheldFacts(),
    ]);
    return { accounts, facts, withheld };
  }, []);
  return (
    <Card title={t("data.export")}>
      <div class="stack stack--tight">
        <p class="soft">{t("data.exportText")}</p>
        <Awaited live={live}>
          {({ accounts, facts, withheld }) => (
            <>
              <p class="row small soft">
                <span>{t("common.accounts", { count: accounts })}</span>
                <span>{t("common.facts", { count: facts })}</span>
              </p>
              {withheld > 0 && (
                <Notice tone="info">{t("data.personalStay", { count: withheld })}</Notice>
              )}
            </>
          )}
        </Awaited>
        {saving.state === "failed" && <Notice tone="bad">{t("data.exportFailed")}</Notice>}
        <div class="row">
          <Button
            kind="primary"
            icon="download"
            disabled={saving.state === "saving"}
            onClick={() =>
              run(async () => saveFile("account-atlas", await handOver(await exportArchive())))
            }
          >
            {t("data.exportButton")}
          </Button>
          <Button
            icon="download"
            disabled={saving.state === "saving"}
            aria-describedby={note}
            onClick={() =>
              run(async () => saveFile("account-atlas-backup", await handOver(await fullArchive())))
            }
          >
            {t("data.backup")}
          </Button>
          <span id={note} class="soft small">
            {t("data.backupText")}
          </span>
        </div>
      </div>
    </Card>
  );
}

function saveFile(name: string, archive: Archive): void {
  download(`${name}-${today()}.json`, writeArchive(archive), "application/json");
}
