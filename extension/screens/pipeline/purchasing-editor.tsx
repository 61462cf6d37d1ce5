/** The customer's process in the editor: what each stage is called, and by which signs it is seen. */
import { type Problem, type ProcessContent, purchasingStages, withPurchasingName } from "#core";
import { LocalTextField } from "../../components/local-text-field.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { ListEditor } from "./stage-editor.tsx";

export function PurchasingEditor(props: {
  draft: ProcessContent;
  problems: readonly Problem[];
  onDraft: (draft: ProcessContent) => void;
}) {
  const { term, problem } = useLocale();
  const words = useSellingWords();
  const { draft, problems, onDraft } = props;
  return (
    <Card title={words("process.purchasing")} note={words("process.purchasingNote")}>
      <ol class="stages">
        {purchasingStages.map((stage, at) => {
          const fault = problems.find(
            ({ path }) => path[0] === "purchasing" && path[1] === at && path[2] === "name",
          );
          return (
            <li key={stage}>
              <details class="stage">
                <summary class="stage__head">
                  <span class="stage__number" aria-hidden="true">
                    {at + 1}
                  </span>
                  <span class="stage__name">{term(`purchasing-stage.${stage}`)}</span>
                </summary>
                <div class="stage__body process">
                  <LocalTextField
                    label={words("process.name")}
                    both={false}
                    text={draft.purchasing?.[at]?.name ?? {}}
                    error={fault && problem({ ...fault, path: [] })}
                    onText={(name) => onDraft(withPurchasingName(draft, at, name))}
                  />
                  <ListEditor
                    list={{ stage: at, of: "signs" }}
                    draft={draft}
                    problems={problems}
                    onDraft={onDraft}
                  />
                </div>
              </details>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
