/** The metrics of one pyramid and their weights. */
import {
  defaultPyramids,
  type PyramidKind,
  type PyramidMetric,
  pyramidMetrics,
  type PyramidWeights,
} from "#core";
import { Select } from "../../components/select.tsx";
import { useTyped } from "../../components/use-typed.ts";
import { useSaving } from "../../components/use-saving.ts";
import { useValueWords } from "../../locales/use-value-words.ts";
import { saveSettings } from "../../store/settings.ts";
import { WeightForm } from "./weight-fields.tsx";

interface TypedPart {
  readonly metric: PyramidMetric;
  readonly text: string;
}

const typed = (parts: PyramidWeights[PyramidKind]): readonly TypedPart[] =>
  parts.map(({ metric, weight }) => ({ metric, text: String(weight) }));

export function PyramidForm({ kind, pyramids }: { kind: PyramidKind; pyramids: PyramidWeights }) {
  const v = useValueWords();
  const [parts, setParts] = useTyped(typed(pyramids[kind]));
  const [saving, run] = useSaving();
  const free = pyramidMetrics.filter((one) => !parts.some(({ metric }) => metric === one));
  const save = (): void => {
    const weights = parts.map(({ metric, text }) => ({ metric, weight: Number(text) }));
    void run(() =>
      saveSettings((now) => ({
        pyramids: { ...(now.pyramids ?? defaultPyramids), [kind]: weights },
      })),
    );
  };
  return (
    <details class="coverage">
      <summary>{v("weights.edit")}</summary>
      <WeightForm
        fields={parts.map(({ metric, text }) => ({
          key: metric,
          label: v(`metric.${metric}`),
          text,
        }))}
        onTexts={(texts) => setParts(parts.map((part, at) => ({ ...part, text: texts[at]! })))}
        isChanged={JSON.stringify(parts) !== JSON.stringify(typed(pyramids[kind]))}
        isWrong={parts.every(({ text }) => Number(text) === 0)}
        saving={saving}
        onSave={save}
        onDefaults={() => setParts(typed(defaultPyramids[kind]))}
        onRemove={(metric) => setParts(parts.filter((part) => part.metric !== metric))}
      >
        <Select
          label={v("weights.add")}
          empty=""
          options={free.map((metric) => ({ value: metric, label: v(`metric.${metric}`) }))}
          value=""
          onValue={(metric) => metric && setParts([...parts, { metric, text: "10" }])}
        />
      </WeightForm>
    </details>
  );
}
