/** The views of the forecast: what will come, and how earlier forecasts did. */
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { hrefOf } from "../workspace/route.ts";

const views = ["forecast", "record"] as const;
type ForecastView = (typeof views)[number];

export function ForecastTabs({ view }: { view: ForecastView }) {
  const words = useOutlookWords();
  return (
    <nav class="tabs" aria-label={words("outlook.views")}>
      {views.map((one) => (
        <a
          key={one}
          class="tabs__tab"
          href={hrefOf(
            one === "record" ? { screen: "forecast", view: one } : { screen: "forecast" },
          )}
          aria-current={one === view ? "page" : undefined}
        >
          {words(`outlook.view.${one}`)}
        </a>
      ))}
    </nav>
  );
}
