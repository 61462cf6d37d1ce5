/** Keeping today's forecast, so that the track record can judge it later. */
import { Button, ButtonLink } from "../../components/button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { formatDate } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { type Freezing, freezeForecast, freezing } from "../../store/forecast/freezing.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { hrefOf } from "../workspace/route.ts";

/** On the forecast it is always there; `onlyWhenDue` shows it once a week, for the day's list. */
export function FreezeCard({ onlyWhenDue = false }: { onlyWhenDue?: boolean }) {
  const live = useLive(() => freezing(today()), []);
  if (live.state !== "ready" || (onlyWhenDue && !live.value.isDue)) return null;
  return <Freeze freezing={live.value} onlyWhenDue={onlyWhenDue} />;
}

function Freeze(props: { freezing: Freezing; onlyWhenDue: boolean }) {
  const { locale, t } = useLocale();
  const words = useOutlookWords();
  const [saving, run] = useSaving();
  const { last } = props.freezing;
  const isToday = last === today();
  return (
    <Card
      title={words("freeze.title")}
      note={props.onlyWhenDue && last ? words("freeze.due") : words("freeze.text")}
    >
      {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
      <div class="row">
        {isToday ? (
          <Notice tone="good">{words("freeze.done")}</Notice>
        ) : (
          <Button
            disabled={saving.state === "saving"}
            onClick={() => void run(async () => void (await freezeForecast(today())))}
          >
            {words("freeze.button")}
          </Button>
        )}
        {!isToday && (
          <span class="soft small">
            {last
              ? words("freeze.last", { date: formatDate(locale, last) })
              : words("freeze.never")}
          </span>
        )}
        {!props.onlyWhenDue && (
          <ButtonLink small href={hrefOf({ screen: "forecast", view: "record" })}>
            {words("outlook.view.record")}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
