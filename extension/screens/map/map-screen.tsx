/** The customer map: where every account lies, how sure that is, and what the place asks for. */
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { isRated } from "../../store/map/placements.ts";
import "../../styles/map.css";
import { hrefOf } from "../workspace/route.ts";
import { Page } from "../workspace/page.tsx";
import { MapBoard } from "./map-board.tsx";
import { mapRecords } from "./map-query.ts";
import { MapTabs } from "./map-tabs.tsx";

export function MapScreen() {
  const { t } = useLocale();
  const m = useMapWords();
  const day = today();
  const live = useLive(() => mapRecords(day), [day]);
  return (
    <Page title={t("nav.map")} lead={m("map.lead")}>
      <MapTabs />
      <Awaited live={live}>
        {(records) =>
          records.placements.some(isRated) ? (
            <MapBoard records={records} today={day} />
          ) : (
            <EmptyState icon="map" title={m("map.none")} text={m("map.noneHelp")}>
              <ButtonLink kind="primary" href={hrefOf({ screen: "accounts" })}>
                {t("nav.accounts")}
              </ButtonLink>
            </EmptyState>
          )
        }
      </Awaited>
    </Page>
  );
}
