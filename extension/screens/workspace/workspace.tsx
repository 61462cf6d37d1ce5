/** The workspace: navigation at the side, one screen beside it. */
import { useEffect, useRef } from "preact/hooks";
import { UndoNotice } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { AccountScreen } from "../account/account-screen.tsx";
import { AccountsScreen } from "../accounts/accounts-screen.tsx";
import { BuyingCentreScreen } from "../buying-centre/buying-centre-screen.tsx";
import { DataScreen } from "../data/data-screen.tsx";
import { ForecastScreen } from "../forecast/forecast-screen.tsx";
import { RecordScreen } from "../forecast/record-screen.tsx";
import { MapPlace } from "../map/map-place.tsx";
import { OpportunitiesScreen } from "../opportunities/opportunities-screen.tsx";
import { OpportunityScreen } from "../opportunity/opportunity-screen.tsx";
import { PipelineScreen } from "../pipeline/pipeline-screen.tsx";
import { RatingScreen } from "../rating/rating-screen.tsx";
import { RobustnessPlace } from "../robustness/robustness-place.tsx";
import { NewScaleScreen } from "../scales/new-scale-screen.tsx";
import { ScaleScreen } from "../scales/scale-screen.tsx";
import { ScalesScreen } from "../scales/scales-screen.tsx";
import { SearchScreen } from "../search/search-screen.tsx";
import { SettingsScreen } from "../settings/settings-screen.tsx";
import { TodayScreen } from "../today/today-screen.tsx";
import { Nowhere } from "./nowhere.tsx";
import { ValuePlace } from "../value/value-place.tsx";
import { type Route, useRoute } from "./route.ts";
import { Sidebar } from "./sidebar.tsx";

export function Workspace() {
  const { t } = useLocale();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // A new screen begins at its top, for the eye and for the keyboard alike.
    const arrive = (): void => {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    };
    addEventListener("hashchange", arrive);
    return () => removeEventListener("hashchange", arrive);
  }, []);
  return (
    <div class="workspace">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t("nav.skip")}
      </button>
      <Sidebar route={route} />
      <main class="page" tabIndex={-1} ref={main}>
        <UndoNotice>
          <Screen route={route} />
        </UndoNotice>
      </main>
    </div>
  );
}

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case "today":
      return <TodayScreen />;
    case "accounts":
      return <AccountsScreen />;
    case "account":
      return <AccountScreen key={route.id} id={route.id} correct={route.correct} />;
    case "rating":
      return <RatingScreen key={route.id} id={route.id} />;
    case "buying-centre":
      return <BuyingCentreScreen key={route.id} id={route.id} />;
    case "search":
      return <SearchScreen words={route.words ?? ""} />;
    case "map":
      return route.view === "robustness" ? <RobustnessPlace /> : <MapPlace view={route.view} />;
    case "value":
      return <ValuePlace tab={route.tab} />;
    case "opportunities":
      return <OpportunitiesScreen />;
    case "pipeline":
      return <PipelineScreen key={route.view} view={route.view} />;
    case "opportunity":
      return <OpportunityScreen key={route.id} id={route.id} />;
    case "forecast":
      return route.view === "record" ? <RecordScreen /> : <ForecastScreen />;
    case "scales":
      return <ScalesScreen />;
    case "scale":
      return <ScaleScreen key={route.id} id={route.id} />;
    case "new-scale":
      return <NewScaleScreen key={route.from ?? ""} from={route.from} />;
    case "data":
      return <DataScreen />;
    case "settings":
      return <SettingsScreen />;
    case "nowhere":
      return <Nowhere />;
  }
}
