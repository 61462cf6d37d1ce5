/** The guide to a stage: what to prepare, what to say, what usually comes next. Loaded with the opportunity, never by the panel. */
import { type ConditionKind, conditionKinds, type GuideItem, type StageGuide, textIn } from "#core";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { ConditionRow } from "./condition-row.tsx";

export function StageGuideCard(props: { guide: StageGuide; standing: StandingOpportunity }) {
  const words = useSellingWords();
  const { guide, standing } = props;
  return (
    <details class="guide">
      <summary>{words("guide.title")}</summary>
      <div class="guide__body">
        {conditionKinds.map((kind: ConditionKind) => (
          <section key={kind}>
            <h4>{words(`guide.${kind}`)}</h4>
            <ul>
              {guide[kind].map((condition) => (
                <ConditionRow key={condition.id} condition={condition} standing={standing} />
              ))}
            </ul>
          </section>
        ))}
        <Items title={words("guide.aids")} items={guide.aids} />
        <Items title={words("guide.actions")} items={guide.actions} />
        <Items title={words("guide.appraisal")} items={guide.appraisal} />
      </div>
    </details>
  );
}

function Items({ title, items }: { title: string; items: readonly GuideItem[] }) {
  const { locale } = useLocale();
  if (items.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul class="guide__items">
        {items.map(({ id, text }) => (
          <li key={id}>{textIn(text, locale)}</li>
        ))}
      </ul>
    </section>
  );
}
