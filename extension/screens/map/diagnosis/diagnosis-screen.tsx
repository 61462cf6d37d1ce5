/** The diagnosis of the map as a screen. */
import { Awaited } from "../../../components/awaited.tsx";
import { useMapWords } from "../../../locales/use-map-words.ts";
import { today } from "../../../store/identity.ts";
import { useLive } from "../../../store/live.ts";
import "../../../styles/map.css";
import { Page } from "../../workspace/page.tsx";
import { MapTabs } from "../map-tabs.tsx";
import { effortRecords } from "./diagnosis-query.ts";
import { DiagnosisTab } from "./diagnosis-tab.tsx";

export function DiagnosisScreen() {
  const m = useMapWords();
  const live = useLive(effortRecords, []);
  return (
    <Page title={m("diagnosis.title")} lead={m("diagnosis.lead")}>
      <MapTabs view="diagnosis" />
      <Awaited live={live}>
        {(records) => <DiagnosisTab records={records} today={today()} />}
      </Awaited>
    </Page>
  );
}
