/** What the next conditions would go with, one by one and together, and how to ask for them. */
import { type ChanceBook, leastOfEach, salesStages, type StageGuide, textIn } from "#core";
import { useReasonsWords } from "../../locales/reasons-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { nextProgress } from "../../store/forecast/progress.ts";
import { ConditionTally } from "./condition-tally.tsx";
import { signedPoints } from "./points.ts";

export function NextSteps(props: {
  book: ChanceBook;
  standing: StandingOpportunity;
  guides: readonly StageGuide[];
}) {
  const { locale, term } = useLocale();
  const words = useReasonsWords();
  const { book, standing, guides } = props;
  const progress = nextProgress(book, standing);
  const { next } = standing;
  if (!progress || !next) return null;
  const { conditions, together, completed } = progress;
  const place = salesStages.indexOf(next.stage);
  const stood = book.fitted?.conditions?.stood[standing.position.number - 1] ?? 0;
  return (
    <>
      <table class="table table--tight reasons reasons--next">
        <caption>
          {words(next.aim === "complete" ? "reasons.toComplete" : "reasons.toEnter", {
            stage: `${place + 1}. ${term(`sales-stage.${next.stage}`)}`,
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words("reasons.condition")}</span>
            </th>
            <th scope="col" class="number">
              {words("reasons.ifTicked")}
            </th>
          </tr>
        </thead>
        <tbody>
          {conditions.map(({ condition, points, sign }) => (
            <tr key={condition.id}>
              <th scope="row">
                {textIn(condition.text, locale)}
                <p class="faint small">
                  <ConditionTally sign={sign} stood={stood} />
                </p>
              </th>
              <td class="number">{signedPoints(locale, points)}</td>
            </tr>
          ))}
          {conditions.length > 1 && (
            <tr class="reasons__total">
              <th scope="row">{words("reasons.together", { count: conditions.length })}</th>
              <td class="number">{signedPoints(locale, together)}</td>
            </tr>
          )}
          {completed !== undefined && (
            <tr>
              <th scope="row">{words("reasons.completed", { stage: place + 1 })}</th>
              <td class="number">{signedPoints(locale, completed)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <Aids guide={guides[place]} />
      <Basis book={book} standing={standing} stood={stood} />
    </>
  );
}

function Aids({ guide }: { guide: StageGuide | undefined }) {
  const { locale } = useLocale();
  const words = useReasonsWords();
  if (!guide || guide.aids.length === 0) return null;
  return (
    <div>
      <h4 class="small">{words("reasons.aids")}</h4>
      <ul class="guide__items small soft">
        {guide.aids.map(({ id, text }) => (
          <li key={id}>{textIn(text, locale)}</li>
        ))}
      </ul>
    </div>
  );
}

/** How much the history holds to tell conditions apart at this stage. */
function Basis(props: { book: ChanceBook; standing: StandingOpportunity; stood: number }) {
  const words = useReasonsWords();
  const { book, standing, stood } = props;
  const here = book.fitted?.conditions?.byStage[standing.position.number - 1] ?? [];
  const told = here.filter(
    ({ had, hadNot }) => Math.min(had.count, hadNot.count) >= leastOfEach,
  ).length;
  const counts = { told, count: here.length, stood, least: leastOfEach };
  return (
    <>
      <p class="faint small">{words(told > 0 ? "reasons.told" : "reasons.untold", counts)}</p>
      {!standing.isLearned && <p class="faint small">{words("reasons.onTable")}</p>}
    </>
  );
}
