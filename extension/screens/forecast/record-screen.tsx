/** The track record: how kept forecasts did, and how the model would have done on imported history. */
import { judgedBands, judgedChances } from "#core";
import { Awaited } from "../../components/awaited.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { type KeptForecasts, keptForecasts } from "../../store/forecast/freezing.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { Page } from "../workspace/page.tsx";
import { BacktestCard } from "./backtest-card.tsx";
import { ForecastTabs } from "./forecast-tabs.tsx";
import { FreezeCard } from "./freeze-card.tsx";
import { JudgedBandsTable } from "./judged-bands-table.tsx";
import { ScoreFigures } from "./score-figures.tsx";
import "../../styles/forecast.css";

export function RecordScreen() {
  const { t } = useLocale();
  const words = useOutlookWords();
  const live = useLive(keptForecasts, []);
  return (
    <Page title={t("nav.forecast")} lead={words("record.lead")}>
      <ForecastTabs view="record" />
      <Awaited live={live}>{(kept) => <Kept kept={kept} />}</Awaited>
      <FreezeCard />
      <BacktestCard />
    </Page>
  );
}

function Kept({ kept }: { kept: KeptForecasts }) {
  const words = useOutlookWords();
  const { chances, bands, opportunities } = kept;
  const judged = judgedChances(chances, opportunities);
  const judgedPeriods = judgedBands(bands, chances, opportunities, today());
  const days = new Set(chances.map(({ takenOn }) => takenOn)).size;
  return (
    <Card title={words("record.own")} note={words("record.ownNote")}>
      <div class="stack stack--tight">
        {judged.length + judgedPeriods.length > 0 ? (
          <ScoreFigures chances={judged} bands={judgedPeriods} />
        ) : (
          <p class="soft">{words("record.none")}</p>
        )}
        {days > 0 && (
          <p class="soft small">
            {words("record.waiting", { days, count: chances.length - judged.length })}
          </p>
        )}
        {judgedPeriods.length > 0 && <JudgedBandsTable bands={judgedPeriods} />}
      </div>
    </Card>
  );
}
