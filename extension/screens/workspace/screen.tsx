/** Which screen an address shows; the code of each is fetched for itself. */
import { fetchedScreen } from "./fetched-screen.tsx";
import { Nowhere } from "./nowhere.tsx";
import type { Route } from "./route.ts";

const screens = {
  today: fetchedScreen(async () => (await import("../today/today-screen.tsx")).TodayScreen),
  accounts: fetchedScreen(
    async () => (await import("../accounts/accounts-screen.tsx")).AccountsScreen,
  ),
  account: fetchedScreen(async () => (await import("../account/account-screen.tsx")).AccountScreen),
  rating: fetchedScreen(async () => (await import("../rating/rating-screen.tsx")).RatingScreen),
  "buying-centre": fetchedScreen(
    async () => (await import("../buying-centre/buying-centre-screen.tsx")).BuyingCentreScreen,
  ),
  search: fetchedScreen(async () => (await import("../search/search-screen.tsx")).SearchScreen),
  map: fetchedScreen(async () => (await import("../map/map-screen.tsx")).MapScreen),
  diagnosis: fetchedScreen(
    async () => (await import("../map/diagnosis/diagnosis-screen.tsx")).DiagnosisScreen,
  ),
  robustness: fetchedScreen(
    async () => (await import("../robustness/robustness-screen.tsx")).RobustnessScreen,
  ),
  value: fetchedScreen(async () => (await import("../value/value-screen.tsx")).ValueScreen),
  opportunities: fetchedScreen(
    async () => (await import("../opportunities/opportunities-screen.tsx")).OpportunitiesScreen,
  ),
  pipeline: fetchedScreen(
    async () => (await import("../pipeline/pipeline-screen.tsx")).PipelineScreen,
  ),
  opportunity: fetchedScreen(
    async () => (await import("../opportunity/opportunity-screen.tsx")).OpportunityScreen,
  ),
  forecast: fetchedScreen(
    async () => (await import("../forecast/forecast-screen.tsx")).ForecastScreen,
  ),
  record: fetchedScreen(async () => (await import("../forecast/record-screen.tsx")).RecordScreen),
  scales: fetchedScreen(async () => (await import("../scales/scales-screen.tsx")).ScalesScreen),
  scale: fetchedScreen(async () => (await import("../scales/scale-screen.tsx")).ScaleScreen),
  "new-scale": fetchedScreen(
    async () => (await import("../scales/new-scale-screen.tsx")).NewScaleScreen,
  ),
  data: fetchedScreen(async () => (await import("../data/data-screen.tsx")).DataScreen),
  settings: fetchedScreen(
    async () => (await import("../settings/settings-screen.tsx")).SettingsScreen,
  ),
};

/** Fetches the code of a screen before somebody goes there. */
export function prepareScreen(route: Route): void {
  const view = route.screen === "map" || route.screen === "forecast" ? route.view : undefined;
  const screen = view ?? route.screen;
  if (screen !== "nowhere") screens[screen].prepare();
}

export function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case "today":
      return <screens.today />;
    case "accounts":
      return <screens.accounts />;
    case "account":
      return <screens.account key={route.id} id={route.id} correct={route.correct} />;
    case "rating":
      return <screens.rating key={route.id} id={route.id} />;
    case "buying-centre": {
      const BuyingCentre = screens["buying-centre"];
      return <BuyingCentre key={route.id} id={route.id} />;
    }
    case "search":
      return <screens.search words={route.words ?? ""} />;
    case "map": {
      const View = screens[route.view ?? "map"];
      return <View />;
    }
    case "value":
      return <screens.value tab={route.tab} />;
    case "opportunities":
      return <screens.opportunities />;
    case "pipeline":
      return <screens.pipeline key={route.view} view={route.view} />;
    case "opportunity":
      return <screens.opportunity key={route.id} id={route.id} />;
    case "forecast": {
      const View = screens[route.view ?? "forecast"];
      return <View />;
    }
    case "scales":
      return <screens.scales />;
    case "scale":
      return <screens.scale key={route.id} id={route.id} />;
    case "new-scale": {
      const NewScale = screens["new-scale"];
      return <NewScale key={route.from ?? ""} from={route.from} />;
    }
    case "data":
      return <screens.data />;
    case "settings":
      return <screens.settings />;
    case "nowhere":
      return <Nowhere />;
  }
}
