/** The exchange's page: what the workbook says of earlier exchanges, the way in, the dry run, the way out, and the way back. */
import { readingArchive, sentenceOf, type Archive, type Checked, type Locale } from "#core";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Choices } from "./conflict-rows.ts";
import { forgetting } from "./deleted-records.ts";
import { planExchange, type ExchangePlan } from "./exchange-plan.ts";
import { exportArchive, type Exported } from "./exporting.ts";
import { dryRun, importArchive, type DryRun } from "./importing.ts";
import { Language, textsOf } from "./locales/language.tsx";
import { importedLines, savedLines } from "./message-lines.ts";
import { overviewOf, type Overview } from "./overview.ts";
import { BringIn, FileProblems } from "./parts/bring-in.tsx";
import { DeletedRows } from "./parts/deleted-rows.tsx";
import { LastImportView } from "./parts/last-import.tsx";
import { OpenConflicts } from "./parts/open-conflicts.tsx";
import { Outcome } from "./parts/outcome.tsx";
import { PlanView } from "./parts/plan-view.tsx";
import { Busy } from "./parts/status.tsx";
import { TakeAlong } from "./parts/take-along.tsx";
import type { PastedKey } from "./pasted-headings.ts";
import { readPasted } from "./pasted-table.ts";
import { saveFile } from "./save-file.ts";
import { settleConflicts } from "./settling.ts";
import { undoImport } from "./undoing.ts";
import type { KeptRow, UndoPlan } from "./undo-plan.ts";
import { useConversation } from "./use-conversation.ts";

const firstLocale: Locale = navigator.language.startsWith("zh") ? "zh" : "en";
const now = (): string => new Date().toISOString();
const newId = (): string => crypto.randomUUID();

/** A file that was read, and what importing it would do. */
interface Chosen {
  readonly file: string;
  readonly archive: Archive;
  readonly isPasted: boolean;
  readonly dry: DryRun;
  /** What was deleted here and would come back is to be forgotten. */
  readonly forgotten: readonly string[];
}

export function ExchangePage() {
  const talk = useConversation();
  const [overview, setOverview] = useState<Overview>();
  const [chosen, setChosen] = useState<Chosen>();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [problems, setProblems] = useState<Parameters<typeof FileProblems>[0]>();
  const [kept, setKept] = useState<readonly KeptRow[]>([]);
  const [message, setMessage] = useState<readonly string[]>([]);
  const locale = overview?.book.state.locale ?? firstLocale;
  const say = textsOf(locale);

  const look = () => talk.hold(overviewOf(), setOverview);
  const first = useRef(look);
  useEffect(() => void first.current(), []);
  useEffect(() => {
    document.documentElement.lang = locale === "zh" ? "zh-CN" : "en";
  }, [locale]);

  const clear = () => {
    talk.clear();
    setChosen(undefined);
    setChoices(new Map());
    setProblems(undefined);
    setKept([]);
    setMessage([]);
  };
  const terms = (file: string, isPasted = false) => ({ file, isPasted, now, newId, choices });
  const stopped = say("page.stopped");
  const plan = (file: string, archive: Archive, isPasted: boolean) =>
    talk.hold(
      dryRun(archive, terms(file, isPasted)),
      (dry) => setChosen({ file, archive, isPasted, dry, forgotten: [] }),
      { stopped },
    );
  /** The same dry run again, with or without what was deleted here. */
  const keepDeleted = async ({ dry, ...known }: Chosen, isKept: boolean) => {
    const forgotten = isKept ? dry.plan.returning : [];
    const { file, archive, isPasted } = known;
    const words = say("progress.checking", { file });
    await talk.hold(
      planExchange(dry.book, archive, { ...terms(file, isPasted), forgotten }),
      (plan) => setChosen({ ...known, forgotten, dry: { ...dry, plan } }),
      { words, stopped },
    );
  };
  const readFile = async (file: File) => {
    clear();
    const { name } = file;
    const words = say("progress.checking", { file: name });
    const text = await talk.work(words, () => file.text());
    if (text === undefined) return;
    const checked = (read: Checked<Archive>) => {
      if (read.ok) return void plan(name, read.value, false);
      setProblems({
        title: say("bring.bad", { file: name, count: read.problems.length }),
        problems: read.problems.map((one) => sentenceOf(locale, one)),
      });
    };
    await talk.hold(readingArchive(text), checked, { words, stopped });
  };
  const readRows = (text: string, table: PastedKey | undefined) => {
    clear();
    const { here, book } = overview!;
    const read = readPasted(text, table, here.archive, book.state.headings);
    if (!read) return setProblems({ title: say("bring.unknown"), problems: [] });
    if (read.unusable > 0)
      setProblems({
        title: say("bring.unusable", { count: read.unusable }),
        problems: read.problems.map((one) => sentenceOf(locale, one)),
      });
    const file = say("bring.pasted", { tab: book.state.names[read.key] ?? read.key });
    return plan(file, read.archive, true);
  };
  const write = async ({ file, archive, isPasted, forgotten }: Chosen) => {
    // It is planned anew with the rows as they are by then: two plans of a large file would not be kept at once.
    setChosen(undefined);
    const told = (plan: ExchangePlan) => {
      clear();
      setMessage(importedLines(plan, choices, say, overview!.book.state));
    };
    const talking = importArchive(archive, { ...terms(file, isPasted), forgotten });
    await talk.hold(talking, told, { stopped });
    await look();
  };
  const undo = async () => {
    clear();
    const told = ({ kept }: UndoPlan) => {
      setKept(kept);
      setMessage([say("done.undone")]);
    };
    await talk.hold(undoImport(newId), told, { stopped });
    await look();
  };
  const save = async () => {
    clear();
    const told = (exported: Exported) => {
      const file = `account-atlas-workbook-${now().slice(0, 10)}.json`;
      saveFile(file, exported.text);
      setMessage(savedLines(exported, file, say));
    };
    await talk.hold(exportArchive({ now, newId }), told, { stopped });
    await look();
  };
  const forget = async ({ here }: Overview, ids: readonly string[]) => {
    clear();
    const archive = forgetting(here.archive, ids, now());
    const talking = importArchive(archive, { ...terms(""), isPasted: true, isForgetting: true });
    await talk.hold(talking, () => setMessage([say("done.forgotten")]));
    await look();
  };

  const { busy, failure, broken } = talk;
  const state = overview?.book.state;
  const words = overview && { locale, say, state: overview.book.state, names: overview.names };
  return (
    <Language.Provider value={locale}>
      <main aria-busy={busy !== undefined}>
        {busy && <Busy {...busy} />}
        <Outcome failure={failure} broken={broken} message={message} kept={kept} state={state} />
        {problems && !busy && <FileProblems {...problems} />}
        {words && !busy && chosen && (
          <PlanView
            dry={chosen.dry}
            file={chosen.file}
            words={{ ...words, state: chosen.dry.book.state, names: chosen.dry.plan.names }}
            choices={choices}
            onChoices={setChoices}
            isKeptDeleted={chosen.forgotten.length > 0}
            onKeepDeleted={(isKept) => void keepDeleted(chosen, isKept)}
            onImport={() => void write(chosen)}
            onCancel={clear}
          />
        )}
        {overview && words && !busy && !chosen && (
          <>
            <BringIn
              state={words.state}
              onFile={(file) => void readFile(file)}
              onRows={(text, table) => void readRows(text, table)}
            />
            {overview.open.length > 0 && (
              <OpenConflicts
                conflicts={overview.open}
                words={words}
                onSettle={(sides) => {
                  clear();
                  void talk
                    .hold(settleConflicts(overview.open, sides, newId), () =>
                      setMessage([say("done.settled", { count: sides.size })]),
                    )
                    .then(look);
                }}
              />
            )}
            {overview.deleted.length > 0 && (
              <DeletedRows
                deleted={overview.deleted}
                words={words}
                onForget={(ids) => void forget(overview, ids)}
              />
            )}
            {overview.last && <LastImportView last={overview.last} onUndo={() => void undo()} />}
            {words.state.isSetUp && <TakeAlong onSave={() => void save()} />}
          </>
        )}
      </main>
    </Language.Provider>
  );
}
