/** What the scorecard weighs, and the currency in which orders are compared. */
import {
  type AspectWeights,
  evenAspects,
  type Metric,
  type MetricWeights,
  metricKind,
  metrics,
  metricsOf,
  metricWeight,
  type ScorecardAspect,
  scorecardAspects,
} from "#core";
import { Card } from "../../components/surfaces.tsx";
import { useTyped } from "../../components/use-typed.ts";
import { useSaving } from "../../components/use-saving.ts";
import { useValueWords } from "../../locales/use-value-words.ts";
import { saveSettings } from "../../store/settings.ts";
import type { ValuePortfolio } from "../../store/value-portfolio.ts";
import { CurrencyForm } from "./currency-form.tsx";
import { WeightForm } from "./weight-fields.tsx";

export function WeightsView({ portfolio }: { portfolio: ValuePortfolio }) {
  const v = useValueWords();
  const { aspectWeights, metricWeights } = portfolio.choices;
  return (
    <>
      <div class="columns columns--even">
        <Card title={v("aspectWeights.title")} note={v("aspectWeights.note")}>
          <AspectForm weights={aspectWeights} />
        </Card>
        <CurrencyForm reporting={portfolio.reporting} currencies={portfolio.currencies} />
      </div>
      <Card title={v("metricWeights.title")} note={v("metricWeights.note")}>
        <div class="columns columns--even">
          {scorecardAspects.map((aspect) => (
            <section key={aspect}>
              <h3>{v(`aspect.${aspect}`)}</h3>
              <MetricForm aspect={aspect} weights={metricWeights} />
            </section>
          ))}
        </div>
      </Card>
    </>
  );
}

function AspectForm({ weights }: { weights: AspectWeights }) {
  const v = useValueWords();
  const typed = (from: AspectWeights) => scorecardAspects.map((aspect) => String(from[aspect]));
  const [texts, setTexts] = useTyped<readonly string[]>(typed(weights));
  const [saving, run] = useSaving();
  const save = (): void => {
    const aspectWeights = Object.fromEntries(
      scorecardAspects.map((aspect, at) => [aspect, Number(texts[at])]),
    ) as Record<ScorecardAspect, number>;
    void run(() => saveSettings({ aspectWeights }));
  };
  return (
    <WeightForm
      fields={scorecardAspects.map((aspect, at) => ({
        key: aspect,
        label: v(`aspect.${aspect}`),
        text: texts[at]!,
      }))}
      onTexts={setTexts}
      isChanged={texts.join() !== typed(weights).join()}
      isWrong={texts.every((text) => Number(text) === 0)}
      saving={saving}
      onSave={save}
      onDefaults={() => setTexts(typed(evenAspects))}
    />
  );
}

function MetricForm({ aspect, weights }: { aspect: ScorecardAspect; weights: MetricWeights }) {
  const v = useValueWords();
  const own = metricsOf(aspect);
  const held = own.map((metric) => String(metricWeight(metric, weights)));
  const [texts, setTexts] = useTyped<readonly string[]>(held);
  const [saving, run] = useSaving();
  const save = (): void => {
    const typed = new Map(own.map((metric, at) => [metric, Number(texts[at])]));
    void run(() =>
      saveSettings((now) => ({
        metricWeights: Object.fromEntries(
          metrics.map((metric): [Metric, number] => [
            metric,
            typed.get(metric) ?? metricWeight(metric, now.metricWeights ?? {}),
          ]),
        ),
      })),
    );
  };
  return (
    <WeightForm
      fields={own.map((metric, at) => ({
        key: metric,
        label: v(`metric.${metric}`),
        text: texts[at]!,
      }))}
      onTexts={setTexts}
      isChanged={texts.join() !== held.join()}
      saving={saving}
      onSave={save}
      onDefaults={() => setTexts(own.map((metric) => String(metricKind(metric).weight)))}
    />
  );
}
