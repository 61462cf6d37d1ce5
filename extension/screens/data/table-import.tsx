/** Bringing an edited table back: a dry run by ids, conflicts to choose in, then everything in one step. */
import { readRecordRows, type ReadTableRows } from "#core";
import { useState } from "preact/hooks";
import { FileButton } from "../../components/file-button.tsx";
import { ProblemList } from "../../components/problem-list.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { decodeText } from "../../importing/decode-text.ts";
import { readRows } from "../../importing/read-rows.ts";
import { useExchangeWords } from "../../locales/exchange-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { fullArchive } from "../../store/archive.ts";
import {
  applyArchiveImport,
  type Choices,
  planImportOf,
  type PlannedMerge,
} from "../../store/archive-import.ts";
import { ImportPlanView } from "./import-plan.tsx";

interface Planned {
  readonly file: string;
  readonly encoding: string;
  readonly read: ReadTableRows | undefined;
  readonly plan: PlannedMerge | undefined;
}

async function planned(file: File): Promise<Planned> {
  const { text, encoding } = decodeText(new Uint8Array(await file.arrayBuffer()));
  const { rows } = await readRows(text);
  const read = readRecordRows(rows, await fullArchive());
  const source = { channel: "workbook", title: file.name } as const;
  const plan = read && (await planImportOf(read.archive, source));
  return { file: file.name, encoding: encoding.toUpperCase(), read, plan };
}

export function TableImport() {
  const { t } = useLocale();
  const x = useExchangeWords();
  const [chosen, setChosen] = useState<Planned>();
  const [reading, read] = useSaving();
  const [saving, save] = useSaving();
  const confirm = async (plan: PlannedMerge, choices: Choices, file: string): Promise<void> => {
    if (await save(() => applyArchiveImport(plan, choices, file))) setChosen(undefined);
  };
  return (
    <Card title={x("exchange.tableImport")}>
      <div class="stack stack--tight">
        <p class="soft">{x("exchange.tableImportText")}</p>
        <div class="row">
          <FileButton
            label={x("exchange.tableButton")}
            accept=".csv,.tsv,.txt,text/csv"
            onFile={(file) => void read(async () => setChosen(await planned(file)))}
          />
        </div>
        {reading.state === "failed" && <Notice tone="bad">{t("data.unreadable")}</Notice>}
        {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
        {saving.state === "saved" && !chosen && <Notice tone="good">{t("data.imported")}</Notice>}
        {chosen && !chosen.read && (
          <Notice tone="bad" title={t("data.refused", { file: chosen.file })}>
            {x("exchange.unknownTable")}
          </Notice>
        )}
        {chosen?.read && chosen.plan && (
          <>
            <p class="small soft">
              {x("exchange.readAs", {
                table: t(`data.collection.${chosen.read.key}`),
                encoding: chosen.encoding,
              })}
            </p>
            {chosen.read.unusable > 0 && (
              <Notice tone="caution" title={x("exchange.badRows", { count: chosen.read.unusable })}>
                <ProblemList problems={chosen.read.problems} />
              </Notice>
            )}
            <ImportPlanView
              key={chosen.file}
              plan={chosen.plan}
              file={chosen.file}
              isSaving={saving.state === "saving"}
              onCancel={() => setChosen(undefined)}
              onConfirm={(choices) => void confirm(chosen.plan!, choices, chosen.file)}
            />
          </>
        )}
      </div>
    </Card>
  );
}
