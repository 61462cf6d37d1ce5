/** Bringing an edited table or workbook back: a dry run by ids, conflicts to choose in, then everything in one step. */
import { textIn } from "#core";
import { useState } from "preact/hooks";
import { FileButton } from "../../components/file-button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { Working } from "../../components/working.tsx";
import type { ShownFile } from "../../exchanging/tasks.ts";
import { useExchange } from "../../exchanging/use-exchange.ts";
import type { EditedForm } from "../../importing/edited-file.ts";
import { useExchangeWords } from "../../locales/exchange-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { BrokenByChoice } from "../../store/exchange/broken-by-choice.ts";
import type { Choices } from "../../store/exchange/conflict-choice.ts";
import { FindingList, noticeSentences, useProblemSentences } from "./finding-list.tsx";
import { ImportPlanView } from "./import-plan.tsx";

const accepted =
  ".csv,.tsv,.txt,text/csv,.xlsx,.xls,.ods,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const refusals = {
  table: "exchange.unknownTable",
  workbook: "exchange.notWorkbook",
  "no-workbook": "exchange.noWorkbook",
  "old-workbook": "exchange.oldWorkbook",
  "open-document": "exchange.openDocument",
} as const;

export function TableImport() {
  const { t } = useLocale();
  const x = useExchangeWords();
  const [chosen, setChosen] = useState<ShownFile>();
  const [reading, read] = useSaving();
  const [saving, save] = useSaving();
  const exchange = useExchange();
  const forget = () => {
    exchange.end();
    setChosen(undefined);
  };
  const choose = (file: File) =>
    read(async () => {
      forget();
      const note = x("exchange.enteredIn", { file: file.name });
      setChosen(await exchange.ask({ kind: "read", file, note }));
    });
  const confirm = async (choices: Choices): Promise<void> => {
    const isKept = await save(async () => {
      await exchange.ask({ kind: "apply", choices });
    });
    if (isKept) forget();
  };
  return (
    <Card title={x("exchange.tableImport")}>
      <div class="stack stack--tight">
        <p class="soft">{x("exchange.tableImportText")}</p>
        <div class="row">
          <FileButton
            label={x("exchange.tableButton")}
            accept={accepted}
            disabled={saving.state === "saving"}
            onFile={(file) => void choose(file)}
          />
        </div>
        {reading.state === "saving" && exchange.done !== undefined && (
          <Working label={x("exchange.reading")} done={exchange.done} onCancel={exchange.end} />
        )}
        {reading.state === "failed" && <Notice tone="bad">{t("data.unreadable")}</Notice>}
        {saving.state === "failed" && (
          <Notice tone="bad">
            {saving.error instanceof BrokenByChoice
              ? x("exchange.brokenByChoice")
              : t("common.saveFailed")}
          </Notice>
        )}
        {saving.state === "saved" && !chosen && <Notice tone="good">{t("data.imported")}</Notice>}
        {chosen && !chosen.plan && (
          <Notice tone="bad" title={t("data.refused", { file: chosen.name })}>
            {x(refusals[chosen.tried])}
          </Notice>
        )}
        {chosen?.plan && (
          <>
            {chosen.form && <ReadAs form={chosen.form} />}
            <Findings file={chosen} />
            <ImportPlanView
              key={chosen.name}
              plan={chosen.plan}
              file={chosen.name}
              isSaving={saving.state === "saving"}
              onCancel={forget}
              onConfirm={(choices) => void confirm(choices)}
            />
          </>
        )}
      </div>
    </Card>
  );
}

function ReadAs({ form }: { form: EditedForm }) {
  const { t } = useLocale();
  const x = useExchangeWords();
  return (
    <p class="small soft">
      {form.kind === "workbook"
        ? x("exchange.readSheets", { sheets: form.sheets.join(" · ") })
        : x("exchange.readAs", {
            table:
              form.table === "settings"
                ? x("exchange.settings")
                : t(`data.collection.${form.table}`),
            encoding: form.encoding,
          })}
    </p>
  );
}

function Findings({ file }: { file: ShownFile }) {
  const { locale } = useLocale();
  const x = useExchangeWords();
  const nameOf = (id: unknown): string =>
    id === "settings"
      ? x("exchange.settings")
      : textIn(file.plan?.texts.get(String(id)) ?? {}, locale);
  const problems = useProblemSentences([
    ...file.problems,
    ...(file.plan?.problems ?? []).map((one) => ({
      ...one,
      params: { ...one.params, scale: nameOf(one.params?.["scale"]) },
    })),
  ]);
  const notices = noticeSentences(file.notices, x);
  const isTable = file.form?.kind === "table";
  return (
    <>
      <FindingList
        tone="caution"
        title={x(isTable ? "exchange.badRows" : "exchange.badCells", {
          count: file.unusable + (file.plan?.problems.length ?? 0),
        })}
        sentences={problems}
      />
      <FindingList
        tone="info"
        title={x("exchange.notices", { count: notices.length })}
        sentences={notices}
      />
    </>
  );
}
