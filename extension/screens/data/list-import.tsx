/** Bringing a list of accounts in: a dry run row by row, then everything in one step. */
import { type ImportPlan, planImport } from "#core";
import { useState } from "preact/hooks";
import { FileButton } from "../../components/file-button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { decodeText } from "../../importing/decode-text.ts";
import { readRows } from "../../importing/read-rows.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { importAccountList, type ListImported } from "../../store/research/account-list.ts";
import { database } from "../../store/database.ts";
import { person } from "../../store/person.ts";
import { ListPlan } from "./list-plan.tsx";

interface Planned {
  readonly file: string;
  readonly encoding: string;
  readonly plan: ImportPlan;
}

export function ListImport() {
  const { t } = useLocale();
  const [planned, setPlanned] = useState<Planned | undefined>();
  const [done, setDone] = useState<ListImported | undefined>();
  const [reading, read] = useSaving();
  const [saving, save] = useSaving();
  const choose = (file: File): Promise<boolean> =>
    read(async () => {
      const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()));
      const { rows, unclosed } = await readRows(text);
      const plan = planImport(rows, await database.accounts.toArray(), unclosed);
      setDone(undefined);
      setPlanned({ file: file.name, encoding: encoding.toUpperCase(), plan });
    });
  const confirm = async ({ plan, file }: Planned): Promise<void> => {
    const committed = await save(async () =>
      setDone(await importAccountList(plan, { file, readBy: await person() })),
    );
    if (committed) setPlanned(undefined);
  };
  return (
    <Card title={t("data.list")}>
      <div class="stack stack--tight">
        <p class="soft">{t("data.listText")}</p>
        <div class="row">
          <FileButton
            label={t("data.listButton")}
            accept=".csv,.tsv,.txt,text/csv"
            onFile={(file) => void choose(file)}
          />
        </div>
        {reading.state === "failed" && <Notice tone="bad">{t("data.unreadable")}</Notice>}
        {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
        {done && <Notice tone="good">{t("data.listImported", { ...done })}</Notice>}
        {planned && (
          <ListPlan
            {...planned}
            isSaving={saving.state === "saving"}
            onCancel={() => setPlanned(undefined)}
            onConfirm={() => void confirm(planned)}
          />
        )}
      </div>
    </Card>
  );
}
