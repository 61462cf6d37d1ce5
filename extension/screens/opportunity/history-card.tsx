/** The history of an opportunity: what it reached, when it fell back, what was done and changed; and where it stood on any day. */
import {
  type Activity,
  chanceOn,
  isCalendarDay,
  type IsoDate,
  positionOn,
  type Revision,
} from "#core";
import { useState } from "preact/hooks";
import { TextField } from "../../components/field.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatDate, formatPercent } from "../../locales/formats.ts";
import { useOrderWords } from "../../locales/order-words.ts";
import { useSellingWords } from "../../locales/selling-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { chanceBook } from "../../store/forecast/chances.ts";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { historyOf } from "./history-lines.ts";

export function HistoryCard({ standing }: { standing: StandingOpportunity }) {
  const words = useSellingWords();
  const { id } = standing.opportunity;
  const live = useLive(
    async () => ({
      revisions: await database.revisions.where("opportunityId").equals(id).toArray(),
      activities: await database.activities.where("opportunityId").equals(id).toArray(),
    }),
    [id],
  );
  return (
    <Card title={words("history.title")} note={words("history.lead")}>
      {live.state === "ready" && <History standing={standing} {...live.value} />}
    </Card>
  );
}

function History(props: {
  standing: StandingOpportunity;
  revisions: readonly Revision[];
  activities: readonly Activity[];
}) {
  const { locale, term, t } = useLocale();
  const words = useSellingWords();
  const activityWords = useOrderWords();
  const { standing, revisions, activities } = props;
  const saying = { words, activityWords, locale, term, t };
  const lines = historyOf(standing, revisions, activities, saying);
  return (
    <div class="stack">
      {lines.length === 0 ? (
        <p class="soft">{words("history.none")}</p>
      ) : (
        <ol class="history">
          {lines.map(({ on, text }, at) => (
            <li key={at} class="history__line">
              <time class="faint small" dateTime={on}>
                {formatDate(locale, on)}
              </time>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
      <OnDay standing={props.standing} />
    </div>
  );
}

function OnDay({ standing }: { standing: StandingOpportunity }) {
  const { locale } = useLocale();
  const words = useSellingWords();
  const [day, setDay] = useState<string>(today());
  const live = useLive(chanceBook, []);
  const position = isCalendarDay(day)
    ? positionOn(standing.process, standing.ticks, day as IsoDate)
    : undefined;
  return (
    <div class="history__day">
      <TextField type="date" label={words("history.onDay")} value={day} onValue={setDay} />
      {position && live.state === "ready" && (
        <output>
          {words(position.number === 0 ? "history.stoodBefore" : "history.stoodIn", {
            stage: position.number,
            chance: formatPercent(
              locale,
              chanceOn(live.value, standing.opportunity, standing.ticks, day as IsoDate),
            ),
          })}
        </output>
      )}
    </div>
  );
}
