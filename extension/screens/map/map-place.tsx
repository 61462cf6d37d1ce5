/** The place of the map and its diagnosis in the workspace: code and words are loaded when somebody goes there. */
import { Loading } from "../../components/surfaces.tsx";
import { useLoaded } from "../../components/use-loaded.ts";

const load = () =>
  Promise.all([import("./map-screen.tsx"), import("./diagnosis/diagnosis-screen.tsx")]);

export function MapPlace({ view }: { view: "diagnosis" | undefined }) {
  const loaded = useLoaded(load);
  if (!loaded) return <Loading />;
  const [{ MapScreen }, { DiagnosisScreen }] = loaded;
  return view === "diagnosis" ? <DiagnosisScreen /> : <MapScreen />;
}
