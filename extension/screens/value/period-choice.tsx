/** The period that the views show: how long it is, and one back or on. */
import { addPeriods, type Period, type PeriodLength, periodLengths } from "#core";
import { IconButton } from "../../components/button.tsx";
import { Segments } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { periodWords } from "./period-words.ts";

export function PeriodChoice(props: {
  period: Period;
  length: PeriodLength;
  onPeriod: (period: Period) => void;
  onLength: (length: PeriodLength) => void;
}) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { period, onPeriod } = props;
  return (
    <div class="period">
      <Segments<PeriodLength>
        label={v("period.label")}
        options={periodLengths
          .toReversed()
          .map((value) => ({ value, label: v(`period.${value}`) }))}
        value={props.length}
        onValue={props.onLength}
      />
      <div class="period__steps">
        <IconButton
          icon="left"
          label={v("period.before")}
          onClick={() => onPeriod(addPeriods(period, -1))}
        />
        <output class="period__name">{periodWords(locale, period)}</output>
        <IconButton
          icon="right"
          label={v("period.after")}
          onClick={() => onPeriod(addPeriods(period, 1))}
        />
      </div>
    </div>
  );
}
