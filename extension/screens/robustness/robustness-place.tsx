/** The place of the robustness view in the workspace: its code and words are loaded when somebody goes there. */
import { Loading } from "../../components/surfaces.tsx";
import { useLoaded } from "../../components/use-loaded.ts";

const load = () => import("./robustness-screen.tsx");

export function RobustnessPlace() {
  const loaded = useLoaded(load);
  return loaded ? <loaded.RobustnessScreen /> : <Loading />;
}
