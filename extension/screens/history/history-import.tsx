/** Bringing the history of opportunities in: a dry run that can be corrected by hand, then one step, and the way back. */
import { type ChosenReading, historyImportRun, type HistoryPlan } from "#core";
import { useRef, useState } from "preact/hooks";
import { FileButton } from "../../components/file-button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { decodeText } from "../../importing/decode-text.ts";
import { type ReadRows, readRows } from "../../importing/read-rows.ts";
import { useHistoryWords } from "../../locales/history-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { importHistory, rememberedReading, rememberReading } from "../../store/forecast/history.ts";
import { today } from "../../store/identity.ts";
import { readSettings } from "../../store/settings.ts";
import { paced } from "../robustness/paced.ts";
import { hrefOf } from "../workspace/route.ts";
import { HistoryPlanned } from "./history-plan.tsx";
import { PastImports } from "./past-imports.tsx";

interface HistoryFile extends ReadRows {
  readonly name: string;
  readonly encoding: string;
  readonly chosen: ChosenReading;
  readonly plan: HistoryPlan;
}

/** Plans in small pieces; nothing when a newer reading has taken over. */
async function planned(
  file: Omit<HistoryFile, "plan">,
  signal: AbortSignal,
): Promise<HistoryFile | undefined> {
  const known = await database.pastOpportunities.toArray();
  const run = historyImportRun({ ...file, known, today: today() });
  let plan: HistoryPlan | undefined;
  await paced(() => {
    const step = run.next();
    if (step.done) plan = step.value;
    return !step.done;
  }, signal);
  if (!plan) return undefined;
  const usual = (await readSettings()).reporting?.currency;
  // A file without currencies is likely in the one that figures are reported in.
  if (plan.unclear.includes("currency") && usual && file.chosen.currency === undefined)
    return planned({ ...file, chosen: { ...file.chosen, currency: usual } }, signal);
  return { ...file, plan };
}

export function HistoryImport() {
  const { t } = useLocale();
  const words = useHistoryWords();
  const [file, setFile] = useState<HistoryFile>();
  const [count, setCount] = useState<number>();
  const [reading, read] = useSaving();
  const [saving, save] = useSaving();
  const running = useRef<AbortController[]>([]);
  const show = async (next: Omit<HistoryFile, "plan">): Promise<void> => {
    // A later choice takes over from a reading that is still under way.
    const own = new AbortController();
    running.current.splice(0).forEach((one) => one.abort());
    running.current.push(own);
    const found = await planned(next, own.signal);
    if (found) setFile(found);
  };
  const choose = (chosen: File): Promise<boolean> =>
    read(async () => {
      const { text, encoding } = decodeText(new Uint8Array(await chosen.arrayBuffer()));
      setCount(undefined);
      setFile(undefined);
      const rows = await readRows(text);
      await show({
        ...rows,
        name: chosen.name,
        encoding: encoding.toUpperCase(),
        chosen: await rememberedReading(rows.rows[0] ?? []),
      });
    });
  const confirm = async ({ name, plan, rows, chosen }: HistoryFile): Promise<void> => {
    let added = 0;
    const isSaved = await save(async () => {
      added = await importHistory(name, plan.opportunities);
      await rememberReading(rows[0] ?? [], chosen);
    });
    if (!isSaved) return;
    setCount(added);
    setFile(undefined);
  };
  return (
    <Card id="history" title={words("history.title")}>
      <div class="stack stack--tight">
        <p class="soft">{words("history.text")}</p>
        <div class="row">
          <FileButton
            label={words("history.button")}
            accept=".csv,.tsv,.txt,text/csv"
            onFile={(chosen) => void choose(chosen)}
          />
          <output class="soft small">
            {reading.state === "saving" && words("history.reading")}
          </output>
        </div>
        {reading.state === "failed" && <Notice tone="bad">{t("data.unreadable")}</Notice>}
        {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
        {count !== undefined && (
          <Notice tone="good">
            <p>
              {words("history.imported", { count })}{" "}
              <a href={hrefOf({ screen: "forecast" })}>{words("history.toForecast")}</a>
            </p>
          </Notice>
        )}
        {file && (
          <HistoryPlanned
            {...file}
            head={file.rows[0] ?? []}
            isBusy={saving.state === "saving" || reading.state === "saving"}
            onChosen={(part) =>
              void read(() => show({ ...file, chosen: { ...file.chosen, ...part } }))
            }
            onCancel={() => setFile(undefined)}
            onConfirm={() => void confirm(file)}
          />
        )}
        <PastImports />
      </div>
    </Card>
  );
}
