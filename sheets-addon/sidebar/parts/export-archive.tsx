/** Saving the workbook as an archive, which the extension opens. */
import { useState } from "preact/hooks";
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { Failure } from "./status.tsx";
import { useScript } from "./use-script.ts";

export function ExportArchive() {
  const text = useText();
  const { busy, failure, ask } = useScript();
  const [problems, setProblems] = useState<number>();
  return (
    <section aria-labelledby="export">
      <h2 id="export">{text("title.export")}</h2>
      <p>{text("export.explained")}</p>
      <button
        type="button"
        disabled={busy}
        onClick={() =>
          ask(
            () => callScript("exportArchive"),
            (answer) => {
              save(answer.archive);
              setProblems(answer.problems);
            },
          )
        }
      >
        {text(busy ? "export.busy" : "export.action")}
      </button>
      {problems !== undefined && problems > 0 && (
        <output>{text("export.left", { count: problems })}</output>
      )}
      {failure !== undefined && <Failure reason={failure} />}
    </section>
  );
}

/** Long enough for the browser to take the file over. */
const RELEASE_AFTER = 60_000;

function save(archive: string): void {
  const address = URL.createObjectURL(new Blob([archive], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "account-atlas-workbook.json";
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER);
}
