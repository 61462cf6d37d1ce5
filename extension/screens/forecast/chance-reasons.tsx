/** Why a chance is what it is, in points that lead to it; what went together in the past, not what causes a win. */
import {
  type ChanceBook,
  type ConditionId,
  conditionsToPrepare,
  contentInForce,
  type OpportunityId,
  textIn,
} from "#core";
import { formatPercent } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useReasonsWords } from "../../locales/reasons-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { chanceBook } from "../../store/forecast/chances.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { opportunityWith, type StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { ConditionTally } from "./condition-tally.tsx";
import { NextSteps } from "./next-steps.tsx";
import { signedPoints } from "./points.ts";
import { reasonsOf } from "./reasons-of.ts";

export function ChanceReasons(props: { book: ChanceBook; standing: StandingOpportunity }) {
  const { locale, term } = useLocale();
  const words = useOutlookWords();
  const reasons = useReasonsWords();
  const live = useLive(async () => contentInForce(await database.processes.toArray()), []);
  if (live.state !== "ready") return null;
  const { book, standing } = props;
  const { stages, guides } = live.value;
  const texts = new Map(
    [
      ...stages.flatMap(({ milestones, criteria }) => [...milestones, ...criteria]),
      ...guides.flatMap((guide) => conditionsToPrepare(guide).map(({ condition }) => condition)),
    ].map(({ id, text }) => [id, text]),
  );
  const conditionText = (id: ConditionId) => {
    const text = texts.get(id);
    return text && textIn(text, locale);
  };
  const lines = reasonsOf(book, standing, { locale, term, words, reasons, conditionText });
  return (
    <div class="why__parts">
      <table class="table table--tight reasons">
        <caption class="visually-hidden">{words("why.title")}</caption>
        <tbody>
          {lines.map(({ text, points, isTotal, condition }, at) => (
            <tr key={at} class={isTotal ? "reasons__total" : undefined}>
              <th scope="row">
                {text}
                {condition && (
                  <p class="faint small">
                    <ConditionTally sign={condition.sign} stood={0} />
                  </p>
                )}
              </th>
              <td class="number">
                {isTotal ? formatPercent(locale, points / 100) : signedPoints(locale, points)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="stack stack--tight">
        <NextSteps book={book} standing={standing} guides={guides} />
        <p class="faint small">{words("why.note")}</p>
      </div>
    </div>
  );
}

/** The reasons for one opportunity, unfolded on its own page. */
export function WhyThisChance({ id }: { id: OpportunityId }) {
  const words = useOutlookWords();
  const live = useLive(
    async () => ({ standing: await opportunityWith(id), book: await chanceBook() }),
    [id],
  );
  if (live.state !== "ready" || !live.value.standing) return null;
  const { standing, book } = live.value;
  return (
    <section class="card">
      <details class="why">
        <summary>{words("why.title")}</summary>
        <ChanceReasons book={book} standing={standing} />
      </details>
    </section>
  );
}
