/** Target criteria and the accounts screened against them: most benefit at least risk first. */
import { type TargetClass, targetClasses } from "#core";
import { Awaited } from "../../components/awaited.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { CriteriaCard } from "./criteria-card.tsx";
import { screeningRows, ScreeningTable } from "./screening-table.tsx";
import { type ScreenedRow, type Targets, targets } from "./target-query.ts";
import { useShown } from "./use-shown.tsx";
import { useOfPeriod } from "./use-of-period.ts";
import type { ValueTabProps } from "./value-tab.ts";

export function TargetsTab({ period }: ValueTabProps) {
  const live = useOfPeriod(targets, period);
  return <Awaited live={live}>{(found) => <Screened found={found} />}</Awaited>;
}

function Screened({ found }: { found: Targets }) {
  const language = useLocale();
  const v = useValueWords();
  const { criteria, rows } = found;
  const [shown, more] = useShown(rows);
  return (
    <>
      <p class="soft page__lead">{v("targets.lead")}</p>
      <CriteriaCard criteria={criteria} />
      {criteria.length === 0 ? (
        <p class="soft">{v("targets.noCriteria")}</p>
      ) : (
        <Card
          title={v("targets.accounts")}
          note={targetClasses
            .map((one) =>
              v("targets.counts", { class: v(`target-class.${one}`), ...countOf(rows, one) }),
            )
            .join(" · ")}
          actions={
            <CsvButton
              file="targets.csv"
              write={(csv) => csv.csvText(screeningRows(found, language, v))}
            />
          }
        >
          <ScreeningTable criteria={criteria} rows={shown} />
          {more}
        </Card>
      )}
    </>
  );
}

/** Who has reached a class for sure, and who beyond those still could. */
function countOf(rows: readonly ScreenedRow[], wanted: TargetClass) {
  const reaches = (one: TargetClass | undefined): boolean =>
    one !== undefined && targetClasses.indexOf(one) >= targetClasses.indexOf(wanted);
  const count = rows.filter(({ screening }) => reaches(screening.class)).length;
  const possible = rows.filter(({ screening }) => reaches(screening.couldBe)).length;
  return { count, open: possible - count };
}
