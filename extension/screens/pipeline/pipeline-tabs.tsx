/** The views of the pipeline: the opportunities themselves, and what is read from all of them. */
import { useLocale } from "../../locales/use-locale.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import { hrefOf, type PipelineView, pipelineViews } from "../workspace/route.ts";

export function PipelineTabs({ view }: { view?: PipelineView }) {
  const { t } = useLocale();
  const words = useSellingWords();
  return (
    <nav class="tabs" aria-label={words("pipeline.views")}>
      <a
        class="tabs__tab"
        href={hrefOf({ screen: "opportunities" })}
        aria-current={view ? undefined : "page"}
      >
        {t("nav.opportunities")}
      </a>
      {pipelineViews.map((one) => (
        <a
          key={one}
          class="tabs__tab"
          href={hrefOf({ screen: "pipeline", view: one })}
          aria-current={one === view ? "page" : undefined}
        >
          {words(`pipeline.${one}`)}
        </a>
      ))}
    </nav>
  );
}
