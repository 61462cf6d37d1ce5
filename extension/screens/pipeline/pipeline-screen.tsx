/** The deal manager beyond the single opportunity: the whole company at a glance, abnormal cases, what to do, who does it. */
import { useLocale } from "../../locales/use-locale.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import { Page } from "../workspace/page.tsx";
import type { PipelineView } from "../workspace/route.ts";
import { ActionsView } from "./actions-view.tsx";
import { CasesView } from "./cases-view.tsx";
import { FunnelView } from "./funnel-view.tsx";
import { PipelineTabs } from "./pipeline-tabs.tsx";
import { ProcessView } from "./process-view.tsx";
import { SellersView } from "./sellers-view.tsx";
import "../../styles/pipeline.css";

const views = {
  funnel: { View: FunnelView, lead: "funnel.lead" },
  cases: { View: CasesView, lead: "cases.lead" },
  actions: { View: ActionsView, lead: "actions.lead" },
  sellers: { View: SellersView, lead: "sellers.lead" },
  process: { View: ProcessView, lead: "process.lead" },
} as const;

export function PipelineScreen({ view }: { view: PipelineView }) {
  const { t } = useLocale();
  const words = useSellingWords();
  const { View, lead } = views[view];
  return (
    <Page title={t("nav.opportunities")} lead={words(lead)}>
      <PipelineTabs view={view} />
      <View />
    </Page>
  );
}
