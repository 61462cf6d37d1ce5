/** Bringing an archive in: first a dry run with its counts, or with everything that is wrong. */
import type { Checked } from "#core";
import { useState } from "preact/hooks";
import { FileButton } from "../../components/file-button.tsx";
import { ProblemList } from "../../components/problem-list.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { decodeText } from "../../importing/decode-text.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { applyArchiveImport } from "../../store/exchange/archive-import.ts";
import type { Choices } from "../../store/exchange/conflict-choice.ts";
import { planArchiveImport, type PlannedMerge } from "../../store/exchange/planned-import.ts";
import { ImportPlanView } from "./import-plan.tsx";
import { LastImportNotice } from "./last-import.tsx";

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
  const confirm = async ({ plan, file }: Planned, choices: Choices): Promise<void> => {
    if (!plan.ok) return;
    if (await save(() => applyArchiveImport(plan.value, choices, file))) setPlanned(undefined);
  };
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
          <ImportPlanView
            plan={planned.plan.value}
            file={planned.file}
            isSaving={saving.state === "saving"}
            onCancel={() => setPlanned(undefined)}
            onConfirm={(choices) => void confirm(planned, choices)}
          />
        )}
        <LastImportNotice />
      </div>
    </Card>
  );
}
