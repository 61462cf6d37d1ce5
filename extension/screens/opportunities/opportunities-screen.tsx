/** All opportunities, as a list or as a board by the stage that follows from their ticks. */
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Segments } from "../../components/select.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useLive } from "../../store/live.ts";
import { chanceBook } from "../../store/forecast/chances.ts";
import { allOpportunities } from "../../store/pipeline/pipeline.ts";
import { goTo } from "../workspace/route.ts";
import { Page } from "../workspace/page.tsx";
import { PipelineTabs } from "../pipeline/pipeline-tabs.tsx";
import { OpportunitiesBoard } from "./opportunities-board.tsx";
import { OpportunitiesTable } from "./opportunities-table.tsx";
import { OpportunityDialog } from "./opportunity-dialog.tsx";

type View = "list" | "board";
type Shown = "open" | "closed";

export function OpportunitiesScreen() {
  const { t, locale } = useLocale();
  const [view, setView] = useState<View>("list");
  const [shown, setShown] = useState<Shown>("open");
  const [isAdding, setAdding] = useState(false);
  const live = useLive(allOpportunities, []);
  return (
    <Page
      title={t("nav.opportunities")}
      lead={t("opportunities.lead")}
      actions={
        <>
          <CsvButton
            file="opportunities.csv"
            write={async (csv, archive) =>
              csv.exportOpportunitiesCsv(await archive(), locale, await chanceBook())
            }
          />
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {t("opportunities.add")}
          </Button>
        </>
      }
    >
      <PipelineTabs />
      <Awaited live={live}>
        {(all) => {
          if (all.length === 0)
            return (
              <EmptyState
                icon="opportunities"
                title={t("opportunities.none")}
                text={t("opportunities.noneHelp")}
              />
            );
          const wanted = all.filter(
            ({ opportunity }) => (opportunity.closed !== undefined) === (shown === "closed"),
          );
          return (
            <>
              <div class="toolbar">
                <Segments
                  label={t("opportunities.view")}
                  options={[
                    { value: "list", label: t("opportunities.list") },
                    { value: "board", label: t("opportunities.board") },
                  ]}
                  value={view}
                  onValue={setView}
                />
                <Segments
                  label={t("opportunities.shown")}
                  options={[
                    { value: "open", label: t("opportunities.open") },
                    { value: "closed", label: t("opportunities.closed") },
                  ]}
                  value={shown}
                  onValue={setShown}
                />
              </div>
              {wanted.length === 0 ? (
                <p class="soft">{t("opportunities.noneShown")}</p>
              ) : view === "list" ? (
                <OpportunitiesTable opportunities={wanted} />
              ) : (
                <OpportunitiesBoard opportunities={wanted} />
              )}
            </>
          );
        }}
      </Awaited>
      {isAdding && (
        <OpportunityDialog
          onClose={() => setAdding(false)}
          onSaved={(id) => goTo({ screen: "opportunity", id })}
        />
      )}
    </Page>
  );
}
