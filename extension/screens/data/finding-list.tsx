/** What can't be used of a file, and what was read with care: each with its sheet, row and column. */
import type { Notice, Problem } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Notice as Message, type Tone } from "../../components/surfaces.tsx";
import { type ExchangeWords, useExchangeWords } from "../../locales/exchange-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";

/** So many are shown at first. */
const FEW = 20;

export function FindingList(props: { tone: Tone; title: string; sentences: readonly string[] }) {
  const { t } = useLocale();
  const [isAll, setAll] = useState(false);
  const { sentences } = props;
  if (sentences.length === 0) return null;
  const shown = isAll ? sentences : sentences.slice(0, FEW);
  return (
    <Message tone={props.tone} title={props.title}>
      <ul class="dots small">
        {shown.map((sentence, at) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
      {shown.length < sentences.length && (
        <Button small onClick={() => setAll(true)}>
          {t("data.allProblems", { count: sentences.length })}
        </Button>
      )}
    </Message>
  );
}

/** The problems as sentences; those of a workbook name their sheet. */
export function useProblemSentences(problems: readonly Problem[]): readonly string[] {
  const { problem } = useLocale();
  const x = useExchangeWords();
  return problems.map((one) => onSheet(x, one.params?.["sheet"], problem(one)));
}

/** The notices as sentences. */
export function noticeSentences(notices: readonly Notice[], x: ExchangeWords): readonly string[] {
  return notices.map(({ code, place, params }) => {
    const sentence = x(`exchange.notice.${code}`, { ...params });
    const { sheet, row, column } = place;
    if (row === undefined) return onSheet(x, sheet, sentence);
    if (column === undefined) return onSheet(x, sheet, x("exchange.atRow", { row, sentence }));
    return onSheet(x, sheet, x("exchange.atCell", { row, column, sentence }));
  });
}

function onSheet(x: ExchangeWords, sheet: string | number | undefined, sentence: string): string {
  return sheet === undefined ? sentence : x("exchange.onSheet", { sheet, sentence });
}
