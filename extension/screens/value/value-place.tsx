/** The place of the value screen in the workspace: its code and words are loaded when somebody goes there. */
import { Loading } from "../../components/surfaces.tsx";
import { useLoaded } from "../../components/use-loaded.ts";

const load = () => import("./value-screen.tsx");

export function ValuePlace(props: { tab: string | undefined }) {
  const loaded = useLoaded(load);
  return loaded ? <loaded.ValueScreen tab={props.tab} /> : <Loading />;
}
