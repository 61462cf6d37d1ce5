/** The screening as a table: class, benefit and risk, and how each criterion stands. */
import { type CriterionState, type Row, type Screening, type TargetCriterion } from "#core";
import { Badge } from "../../components/surfaces.tsx";
import { formatPercent } from "../../locales/formats.ts";
import { type Language, useLocale } from "../../locales/use-locale.tsx";
import { useValueWords, type ValueWords } from "../../locales/use-value-words.ts";
import { hrefOf } from "../workspace/route.ts";
import { criterionName } from "./criterion-words.ts";
import type { ScreenedRow, Targets } from "./target-query.ts";

const marks: Readonly<Record<CriterionState, readonly [mark: string, look: string]>> = {
  met: ["✓", "yes"],
  failed: ["✕", "no"],
  unknown: ["?", "open"],
};

function classWords({ class: reached, couldBe, isSure }: Screening, v: ValueWords): string {
  if (!isSure && couldBe) return v("targets.couldBe", { class: v(`target-class.${couldBe}`) });
  return reached ? v(`target-class.${reached}`) : v("targets.none");
}

export function ScreeningTable(props: {
  criteria: readonly TargetCriterion[];
  rows: readonly ScreenedRow[];
}) {
  const language = useLocale();
  const v = useValueWords();
  const { criteria, rows } = props;
  return (
    <div class="table-frame table-frame--bare">
      <table class="table table--tight screening">
        <thead>
          <tr>
            <th scope="col">{v("column.account")}</th>
            <th scope="col">{v("targets.class")}</th>
            <th scope="col" class="number">
              {v("targets.benefit")}
            </th>
            <th scope="col" class="number">
              {v("targets.risk")}
            </th>
            {criteria.map((criterion) => (
              <th key={criterion.key} scope="col" class="screening__criterion">
                {criterionName(criterion, language, v)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ account, screening }) => (
            <tr key={account.id}>
              <th scope="row">
                <a class="table__main" href={hrefOf({ screen: "account", id: account.id })}>
                  {account.name}
                </a>
              </th>
              <td>
                <Reached screening={screening} />
              </td>
              <td class="number">{formatPercent(language.locale, screening.benefit)}</td>
              <td class="number">{formatPercent(language.locale, screening.risk)}</td>
              {screening.states.map((state, at) => (
                <td key={criteria[at]!.key}>
                  <StateMark state={state} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StateMark({ state }: { state: CriterionState }) {
  const v = useValueWords();
  const [mark, look] = marks[state];
  return (
    <span class={`mark mark--${look}`} title={v(`target-state.${state}`)}>
      <span aria-hidden="true">{mark}</span>
      <span class="visually-hidden">{v(`target-state.${state}`)}</span>
    </span>
  );
}

function Reached({ screening }: { screening: Screening }) {
  const v = useValueWords();
  const { class: reached, isSure } = screening;
  return (
    <span class="row">
      {reached && (
        <Badge tone={reached === "a-class" ? "accent" : reached === "potential" ? "good" : "info"}>
          {v(`target-class.${reached}`)}
        </Badge>
      )}
      {!isSure && <span class="soft small">{classWords(screening, v)}</span>}
      {isSure && !reached && <span class="faint small">{v("targets.none")}</span>}
    </span>
  );
}

export function screeningRows(
  { criteria, rows }: Targets,
  language: Language,
  v: ValueWords,
): readonly Row[] {
  return [
    [
      v("column.account"),
      v("targets.class"),
      v("column.state"),
      v("targets.benefit"),
      v("targets.risk"),
      ...criteria.map((criterion) => criterionName(criterion, language, v)),
    ],
    ...rows.map(({ account, screening }): Row => [
      account.name,
      screening.class ? v(`target-class.${screening.class}`) : v("targets.none"),
      screening.isSure ? v("targets.sure") : classWords(screening, v),
      screening.benefit,
      screening.risk,
      ...screening.states.map((state) => v(`target-state.${state}`)),
    ]),
  ];
}
