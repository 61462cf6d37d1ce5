/** The editor of the process: what is wrong is named while somebody types, and nothing is saved before it is asked for. */
import { type ProcessContent, processProblems, salesStages } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { UnsavedGuard } from "../../components/unsaved-guard.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { PurchasingEditor } from "./purchasing-editor.tsx";
import { StageEditor } from "./stage-editor.tsx";

export function ProcessEditor(props: {
  content: ProcessContent;
  draft: ProcessContent;
  onDraft: (draft: ProcessContent) => void;
  /** Keeps the draft as a version; resolves when it is committed. */
  onSave: (draft: ProcessContent) => Promise<void>;
}) {
  const { t, term, problem } = useLocale();
  const words = useSellingWords();
  const [saving, run] = useSaving();
  const [open, setOpen] = useState(0);
  const { content, draft } = props;
  const problems = processProblems(draft);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(content);
  const save = async (): Promise<boolean> =>
    problems.length > 0 ? false : run(() => props.onSave(draft));
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <UnsavedGuard isUnsaved={isChanged && saving.state !== "saving"} onSave={save} />
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p>{String(saving.error)}</p>
        </Notice>
      )}
      <ol class="stages">
        {salesStages.map((stage, at) => (
          <li key={stage}>
            <details
              class="stage"
              open={open === at}
              onToggle={(event) => event.currentTarget.open && setOpen(at)}
            >
              <summary class="stage__head">
                <span class="stage__number" aria-hidden="true">
                  {at + 1}
                </span>
                <span class="stage__name">{term(`sales-stage.${stage}`)}</span>
                <span class="faint small">
                  {words("process.counts", {
                    milestones: draft.stages[at]!.milestones.length,
                    criteria: draft.stages[at]!.criteria.length,
                  })}
                </span>
              </summary>
              {open === at && (
                <StageEditor stage={at} draft={draft} problems={problems} onDraft={props.onDraft} />
              )}
            </details>
          </li>
        ))}
      </ol>
      <PurchasingEditor draft={draft} problems={problems} onDraft={props.onDraft} />
      {problems.length > 0 && (
        <Notice tone="bad" title={words("process.problems", { count: problems.length })}>
          <ul>
            {[...new Set(problems.map((one) => faultText(one, term, problem)))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="row">
        <Button
          kind="primary"
          type="submit"
          disabled={!isChanged || problems.length > 0 || saving.state === "saving"}
        >
          {words("process.save")}
        </Button>
        {isChanged && <Button onClick={() => props.onDraft(content)}>{t("common.discard")}</Button>}
      </div>
    </form>
  );
}

type Language = ReturnType<typeof useLocale>;
type Fault = ReturnType<typeof processProblems>[number];

/** A fault with the name of the stage that it is in. */
function faultText(fault: Fault, term: Language["term"], problem: Language["problem"]): string {
  const at = fault.path.find((step) => typeof step === "number");
  const stage = salesStages[Number(at)];
  const sentence = problem({ ...fault, path: [] });
  return at === undefined || !stage
    ? sentence
    : `${Number(at) + 1}. ${term(`sales-stage.${stage}`)}: ${sentence}`;
}
