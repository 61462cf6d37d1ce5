/** The team's own process: its conditions and guides, stage by stage, saved as versions. */
import {
  contentInForce,
  type ProcessContent,
  type ProcessId,
  type ProcessVersion,
  standardContent,
  wholeProcess,
} from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatInstant } from "../../locales/formats.ts";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { newId, now } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { ProcessEditor } from "./process-editor.tsx";

async function saveVersion({ stages, guides, purchasing }: ProcessContent): Promise<void> {
  // A copy, for the database keeps plain records and the standard is shared.
  const content = structuredClone({ stages, guides, purchasing }) as Pick<
    ProcessVersion,
    "stages" | "guides" | "purchasing"
  >;
  await database.processes.add({ id: newId<ProcessId>(), ...content, createdAt: now() });
}

export function ProcessView() {
  const live = useLive(() => database.processes.toArray(), []);
  return (
    <Awaited live={live}>
      {(versions) => {
        const newest = [...versions].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
        return <Versions key={newest[0]?.id ?? "standard"} versions={newest} />;
      }}
    </Awaited>
  );
}

function Versions({ versions }: { versions: readonly ProcessVersion[] }) {
  const { locale } = useLocale();
  const words = useSellingWords();
  const content = contentInForce(versions);
  const [draft, setDraft] = useState<ProcessContent>(content);
  return (
    <>
      <ProcessEditor content={content} draft={draft} onDraft={setDraft} onSave={saveVersion} />
      <Card title={words("process.versions")} note={words("process.versionsNote")}>
        <ol class="versions">
          {versions.map((version, at) => (
            <li key={version.id}>
              <span>{formatInstant(locale, version.createdAt)}</span>
              {at === 0 ? (
                <span class="faint small">{words("process.inForce")}</span>
              ) : (
                <Button small onClick={() => setDraft(wholeProcess(version))}>
                  {words("process.takeUp")}
                </Button>
              )}
            </li>
          ))}
          <li>
            <span>{words("process.standard")}</span>
            {versions.length === 0 ? (
              <span class="faint small">{words("process.inForce")}</span>
            ) : (
              <Button small onClick={() => setDraft(standardContent)}>
                {words("process.takeUp")}
              </Button>
            )}
          </li>
        </ol>
      </Card>
    </>
  );
}
