/** What the words of the other system mean: its stages, and its words for how an opportunity went. */
import {
  type ChosenReading,
  type HistoryReading,
  outcomeMeanings,
  type StageMeaning,
  stageMeanings,
} from "#core";
import { Select } from "../../components/select.tsx";
import { useHistoryWords } from "../../locales/history-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";

/** A file that uses more words than this for one thing is read wrongly, or has free text there. */
const MOST = 40;

export function MeaningFields(props: {
  reading: HistoryReading;
  onChosen: (part: ChosenReading) => void;
}) {
  const { locale, term } = useLocale();
  const words = useHistoryWords();
  const { reading, onChosen } = props;
  const saying = (meaning: StageMeaning): string =>
    meaning === "own" || meaning === "won" || meaning === "lost" || meaning === "none"
      ? words(`history.means.${meaning}`)
      : `${stageMeanings.indexOf(meaning) + 1}. ${term(`sales-stage.${meaning}`)}`;
  const said = <Meaning,>(found: HistoryReading["stages" | "outcomes"]) =>
    Object.fromEntries(
      found.flatMap(({ word, meaning }) => (meaning ? [[word, meaning]] : [])),
    ) as Readonly<Record<string, Meaning>>;
  const labelOf = (word: string, count: number): string =>
    reading.shape === "events" || count > 1
      ? words("history.wordCount", { word, count: new Intl.NumberFormat(locale).format(count) })
      : word;
  return (
    <>
      {reading.stages.length > 0 && (
        <fieldset>
          <legend class="field__label">{words("history.stages")}</legend>
          <p class="soft small">{words("history.stagesHelp")}</p>
          <div class="column-grid">
            {reading.stages.slice(0, MOST).map(({ word, count, meaning }) => (
              <Select<StageMeaning>
                key={word}
                label={labelOf(word, count)}
                options={stageMeanings.map((value) => ({ value, label: saying(value) }))}
                value={meaning ?? "own"}
                onValue={(value) =>
                  onChosen({
                    stages: { ...said<StageMeaning>(reading.stages), [word]: value || "own" },
                  })
                }
              />
            ))}
          </div>
        </fieldset>
      )}
      {reading.outcomes.length > 0 && (
        <fieldset>
          <legend class="field__label">{words("history.outcomes")}</legend>
          <div class="column-grid">
            {reading.outcomes.slice(0, MOST).map(({ word, count, meaning }) => (
              <Select<(typeof outcomeMeanings)[number]>
                key={word}
                label={words("history.wordCount", { word, count })}
                options={outcomeMeanings.map((value) => ({
                  value,
                  label: words(`history.means.${value}`),
                }))}
                value={meaning ?? ""}
                empty={meaning ? undefined : words("history.means.unsaid")}
                onValue={(value) => {
                  if (value !== "")
                    onChosen({ outcomes: { ...said(reading.outcomes), [word]: value } });
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
