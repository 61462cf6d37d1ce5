/** Bringing an archive in: first a dry run with its counts, or with everything that is wrong. */
import { type Checked, collections } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { FileButton } from "../../components/file-button.tsx";
import { ProblemList } from "../../components/problem-list.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { decodeText } from "../../importing/decode-text.ts";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { applyArchiveImport, planArchiveImport, type PlannedMerge } from "../../store/archive.ts";

interface Planned {
  readonly file: string;
  readonly plan: Checked<PlannedMerge>;
}

export function ArchiveImport() {
  const { t } = useLocale();
  const [planned, setPlanned] = useState<Planned | undefined>();
  const [reading, read] = useSaving();
  const [saving, save] = useSaving();
  const choose = (file: File): Promise<boolean> =>
    read(async () => {
      const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
      setPlanned({ file: file.name, plan: await planArchiveImport(text) });
    });
  return (
    <Card title={t("data.import")}>
      <div class="stack stack--tight">
        <p class="soft">{t("data.importText")}</p>
        <div class="row">
          <FileButton
            label={t("data.importButton")}
            accept=".json,application/json"
            onFile={(file) => void choose(file)}
          />
        </div>
        {reading.state === "failed" && <Notice tone="bad">{t("data.unreadable")}</Notice>}
        {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
        {saving.state === "saved" && !planned && <Notice tone="good">{t("data.imported")}</Notice>}
        {planned && !planned.plan.ok && (
          <Notice tone="bad" title={t("data.refused", { file: planned.file })}>
            <ProblemList problems={planned.plan.problems} />
          </Notice>
        )}
        {planned?.plan.ok && (
          <DryRun
            merge={planned.plan.value}
            file={planned.file}
            isSaving={saving.state === "saving"}
            onCancel={() => setPlanned(undefined)}
            onConfirm={async (merge) => {
              if (await save(() => applyArchiveImport(merge))) setPlanned(undefined);
            }}
          />
        )}
      </div>
    </Card>
  );
}

function DryRun(props: {
  merge: PlannedMerge;
  file: string;
  isSaving: boolean;
  onCancel: () => void;
  onConfirm: (merge: PlannedMerge) => void;
}) {
  const { locale, t } = useLocale();
  const { counts } = props.merge;
  const figures = ["added", "updated", "unchanged"] as const;
  return (
    <div class="stack stack--tight">
      <h3>{t("data.wouldImport", { file: props.file })}</h3>
      <table class="table table--tight">
        <thead>
          <tr>
            <th scope="col">{t("data.records")}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" class="number">
                {t(`data.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {collections.map((collection) => (
            <tr key={collection}>
              <th scope="row">{t(`data.collection.${collection}`)}</th>
              {figures.map((figure) => (
                <td key={figure} class="number">
                  {formatNumber(locale, counts[collection][figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.merge.forgotten > 0 && (
        <Notice tone="caution">{t("data.forgotten", { count: props.merge.forgotten })}</Notice>
      )}
      <p class="soft small">
        {t(props.merge.takesSettings ? "data.importTakesSettings" : "data.importPromise")}
      </p>
      <div class="row">
        <Button
          kind="primary"
          disabled={props.isSaving}
          onClick={() => props.onConfirm(props.merge)}
        >
          {t("data.confirmImport")}
        </Button>
        <Button onClick={props.onCancel}>{t("common.cancel")}</Button>
      </div>
    </div>
  );
}
