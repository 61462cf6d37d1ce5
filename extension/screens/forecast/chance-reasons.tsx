/** Why a chance is what it is, in points that lead to it; what went together in the past, not what causes a win. */
import {
  type ChanceBook,
  explainChance,
  openHistory,
  type OpportunityId,
  winProbability,
} from "#core";
import { formatNumber, formatPercent } from "../../locales/formats.ts";
import { type OutlookWords, useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { chanceBook } from "../../store/chances.ts";
import { useLive } from "../../store/live.ts";
import { opportunityWith, type StandingOpportunity } from "../../store/pipeline.ts";

interface Reason {
  readonly text: string;
  readonly points: number;
  readonly isTotal?: boolean;
}

/** Points with their sign; nothing is said of less than a tenth. */
function signed(locale: "en" | "zh", points: number): string {
  const text = formatNumber(locale, Math.abs(points), 1);
  return text === "0" ? "±0" : `${points < 0 ? "−" : "+"}${text}`;
}

/** The reasons and the sentence about what would come next. */
function reasonsOf(
  book: ChanceBook,
  standing: StandingOpportunity,
  words: OutlookWords,
  locale: "en" | "zh",
): { reasons: readonly Reason[]; next: string | undefined } {
  const { opportunity, ticks, position, probability } = standing;
  const history = openHistory(book, opportunity, ticks, position);
  const total = { text: words("why.chance"), points: 100 * probability, isTotal: true };
  if (book.model && history) {
    const { base, moves, ifNextStage } = explainChance(book.model, history);
    return {
      reasons: [
        { text: words("why.base"), points: base, isTotal: true },
        ...moves.map(({ reason, points }) => ({ text: words(`why.${reason}`), points })),
        total,
      ],
      next:
        ifNextStage === undefined
          ? undefined
          : words("why.next", { points: signed(locale, ifNextStage) }),
    };
  }
  const base = 100 * winProbability(book.table, 0);
  const current = position.stages[position.number - 1];
  const after = current && !current.completed && winProbability(book.table, position.number);
  return {
    reasons: [
      { text: words("why.tableBase"), points: base, isTotal: true },
      {
        text: words("why.tableStage", { count: position.lastCompleted }),
        points: total.points - base,
      },
      total,
    ],
    next: after
      ? words("why.tableNext", {
          stage: position.number,
          chance: formatPercent(locale, after),
          points: signed(locale, 100 * after - total.points),
          count: current.openCriteria.length,
        })
      : undefined,
  };
}

export function ChanceReasons(props: { book: ChanceBook; standing: StandingOpportunity }) {
  const { locale } = useLocale();
  const words = useOutlookWords();
  const { reasons, next } = reasonsOf(props.book, props.standing, words, locale);
  return (
    <div class="stack stack--tight">
      <table class="table table--tight reasons">
        <caption class="visually-hidden">{words("why.title")}</caption>
        <tbody>
          {reasons.map(({ text, points, isTotal }) => (
            <tr key={text} class={isTotal ? "reasons__total" : undefined}>
              <th scope="row">{text}</th>
              <td class="number">
                {isTotal ? formatPercent(locale, points / 100) : signed(locale, points)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {next && <p class="small">{next}</p>}
      <p class="faint small">{words("why.note")}</p>
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
    <details class="why">
      <summary>{words("why.title")}</summary>
      <ChanceReasons book={book} standing={standing} />
    </details>
  );
}
