/** The side panel: the page, what was clipped from it, what it seems to state, and the account behind it. */
import { useState } from "preact/hooks";
import type { PageView } from "../../capture/page-access.ts";
import { Loading } from "../../components/surfaces.tsx";
import { useLoaded } from "../../components/use-loaded.ts";
import { UndoNotice } from "../../components/undo-notice.tsx";
import { IdentityConfirmations } from "./identity-gate.tsx";
import type { RosterMode } from "./roster-offer.tsx";
import { usePage } from "./use-page.ts";
import { PanelBar } from "./panel-bar.tsx";
import { PagePanel } from "./page-panel.tsx";

export function Panel() {
  const page = usePage();
  return (
    <UndoNotice>
      <IdentityConfirmations>
        <div class="panel">
          <PanelBar />
          <main class="panel__main">{page ? <PanelBody page={page} /> : <Loading />}</main>
        </div>
      </IdentityConfirmations>
    </UndoNotice>
  );
}

const loadRosterScreen = () => import("../roster/roster-screen.tsx");

/** What the panel is about: the page in front, or a list of companies that is being collected. */
function PanelBody(props: { page: PageView }) {
  const { page } = props;
  const [mode, setMode] = useState<RosterMode | "page">();
  const isRoster = mode !== undefined && mode !== "page";
  const screen = useLoaded(loadRosterScreen, isRoster);
  if (!isRoster) return <PagePanel page={page} isFresh={mode === undefined} onRoster={setMode} />;
  if (!screen) return <Loading />;
  return <screen.RosterScreen page={page} {...mode} onLeave={() => setMode("page")} />;
}
