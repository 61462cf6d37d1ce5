/** Importing an archive: choose the file, see what it would change, then confirm. */
import { useState } from "preact/hooks";
import { LARGEST_ARCHIVE, type ImportPreview, type SidebarState } from "../../sidebar-contract.ts";
import { useText, type Say } from "../locales/language.tsx";
import { callScript, reasonOf } from "../script.ts";
import { CountTable, sumOf } from "./counts.tsx";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";

/** As many problems as a reader takes in at once. */
const MOST = 20;

/** What is under way or done: kept as key and values, for the language may change meanwhile. */
type Message = Parameters<Say>;

interface Chosen {
  readonly name: string;
  readonly archive: string;
}

export function ImportArchive({
  onImported,
}: {
  readonly onImported: (state: SidebarState) => void;
}) {
  const text = useText();
  const { busy, failure, ask } = useScript();
  const [chosen, setChosen] = useState<Chosen>();
  const [preview, setPreview] = useState<ImportPreview>();
  const [message, setMessage] = useState<Message>();
  // A file input is emptied by making it anew: then the same file can be chosen again.
  const [round, setRound] = useState(0);

  const forget = () => {
    setChosen(undefined);
    setPreview(undefined);
    setRound(round + 1);
  };
  const choose = async (file: File | undefined) => {
    setChosen(undefined);
    setPreview(undefined);
    setMessage(undefined);
    if (!file) return;
    const { name } = file;
    try {
      if (file.size > LARGEST_ARCHIVE)
        return setMessage(["import.too-large", { file: name, limit: LARGEST_ARCHIVE / 1_000_000 }]);
      const archive = await file.text();
      setMessage(["import.reading", { file: name }]);
      await ask(
        () => callScript("previewImport", archive),
        (answer) => {
          setChosen({ name, archive });
          setPreview(answer);
        },
      );
      setMessage(undefined);
    } catch (error) {
      setMessage(["import.unreadable", { file: name, reason: reasonOf(error) }]);
    }
  };
  const confirm = ({ archive }: Chosen) =>
    ask(
      () => callScript("importArchive", archive),
      (result) => {
        if (!result.ok) return setPreview(result);
        setMessage([
          "import.done",
          {
            added: sumOf(result.counts, "added"),
            updated: sumOf(result.counts, "updated"),
          },
        ]);
        forget();
        onImported(result.state);
      },
    );

  return (
    <section aria-labelledby="import">
      <h2 id="import">{text("title.import")}</h2>
      <p>{text("import.explained")}</p>
      <p>
        <label for="archive">{text("import.file")}</label>
        <input
          id="archive"
          key={round}
          type="file"
          accept=".json,application/json"
          disabled={busy}
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </p>
      <output class="status">{message && text(...message)}</output>
      {chosen && preview?.ok === false && (
        <ArchiveProblems file={chosen.name} problems={preview.problems} />
      )}
      {chosen && preview?.ok && (
        <>
          <CountTable counts={preview.counts} />
          {preview.notices.map((notice) => (
            <p key={notice} class="bad">
              {notice}
            </p>
          ))}
          {sumOf(preview.counts, "added") + sumOf(preview.counts, "updated") === 0 && (
            <p>{text("import.nothing", { file: chosen.name })}</p>
          )}
          <div class="row">
            <button
              type="button"
              class="first"
              disabled={busy}
              onClick={() => void confirm(chosen)}
            >
              {text(busy ? "import.busy" : "import.action")}
            </button>
            <button type="button" disabled={busy} onClick={forget}>
              {text("import.cancel")}
            </button>
          </div>
        </>
      )}
      {failure !== undefined && <Failure reason={failure} />}
    </section>
  );
}

function ArchiveProblems({
  file,
  problems,
}: {
  readonly file: string;
  readonly problems: readonly string[];
}) {
  const text = useText();
  return (
    <div role="alert">
      <p class="bad">{text("import.bad", { file, count: problems.length })}</p>
      <ul>
        {problems.slice(0, MOST).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {problems.length > MOST && <p>{text("import.more", { count: problems.length - MOST })}</p>}
    </div>
  );
}
