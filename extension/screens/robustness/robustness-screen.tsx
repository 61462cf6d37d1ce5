/** Robustness: how each account's rank, tier and quadrant hold when the weights are questioned. */
import type { ScaleId } from "#core";
import { useMemo, useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { EmptyState, Notice } from "../../components/surfaces.tsx";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRobustnessWords } from "../../locales/use-robustness-words.ts";
import { QUESTIONED } from "../../store/map/certainty.ts";
import "../../styles/robustness.css";
import { useLive } from "../../store/live.ts";
import { type Ranking, rankingOn } from "../../store/rating/robustness.ts";
import { MapTabs } from "../map/map-tabs.tsx";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { type Doubting, DRAWS } from "./analysis.ts";
import { DoubtFields, ScaleField } from "./doubt-fields.tsx";
import { PairsCard } from "./pairs-card.tsx";
import { RanksCard } from "./ranks-card.tsx";
import { useAnalysis } from "./use-analysis.ts";
import { useGradually } from "./use-gradually.ts";

export function RobustnessScreen() {
  const { locale, t } = useLocale();
  const w = useRobustnessWords();
  const [scaleId, setScaleId] = useState<ScaleId | undefined>();
  const [doubting, setDoubting] = useState<Doubting>({
    defensible: { kind: "near", points: QUESTIONED },
    withUnknown: false,
    seed: 1,
  });
  const live = useLive(() => rankingOn(scaleId), [scaleId]);
  const lead = w("lead", { draws: formatNumber(locale, DRAWS) });
  return (
    <Page title={w("title")} lead={lead}>
      <MapTabs view="robustness" />
      <Awaited live={live}>
        {(ranking) => (
          <>
            {ranking && (
              <div class="toolbar doubt">
                <ScaleField ranking={ranking} onScale={setScaleId} />
                <DoubtFields doubting={doubting} onDoubting={setDoubting} />
              </div>
            )}
            {ranking && ranking.accounts.length > 0 ? (
              <Found ranking={ranking} doubting={doubting} />
            ) : (
              <EmptyState icon="map" title={w("none")} text={w("noneHelp")}>
                <ButtonLink kind="primary" href={hrefOf({ screen: "accounts" })}>
                  {t("nav.accounts")}
                </ButtonLink>
              </EmptyState>
            )}
          </>
        )}
      </Awaited>
    </Page>
  );
}

function Found({ ranking, doubting }: { ranking: Ranking; doubting: Doubting }) {
  const w = useRobustnessWords();
  const { findings, done, fault } = useAnalysis(ranking, doubting);
  const rows = useGradually(findings, ranking.accounts.length);
  // The last row comes last: then everything that is in sight belongs together.
  const settled = rows.at(-1);
  // Hundreds of rows are not drawn again each time that the progress moves.
  const ranks = useMemo(
    () => findings && <RanksCard findings={findings} rows={rows} />,
    [findings, rows],
  );
  const pairs = useMemo(
    () => settled && settled.ranking.accounts.length > 1 && <PairsCard findings={settled} />,
    [settled],
  );
  const isBusy = done !== undefined || (findings !== undefined && settled !== findings);
  return (
    <div class="stack" aria-busy={isBusy}>
      {fault && (
        <Notice tone="bad" title={w("fault")}>
          <p class="code">{fault}</p>
        </Notice>
      )}
      <div class="working">
        {done !== undefined && <progress max={1} value={done} aria-label={w("working")} />}
      </div>
      {ranks}
      {pairs}
    </div>
  );
}
