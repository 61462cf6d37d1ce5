/** The views of the customer map: the map itself, and what else is read from the same placements. */
import type { MessageKey } from "../../locales/catalogue.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf, type MapView, mapViews } from "../workspace/route.ts";

export function MapTabs({ view }: { view?: MapView }) {
  const { t } = useLocale();
  return (
    <nav class="tabs" aria-label={t("nav.map")}>
      <a
        class="tabs__tab"
        href={hrefOf({ screen: "map" })}
        aria-current={view ? undefined : "page"}
      >
        {t("nav.map")}
      </a>
      {mapViews.map((one) => (
        <a
          key={one}
          class="tabs__tab"
          href={hrefOf({ screen: "map", view: one })}
          aria-current={one === view ? "page" : undefined}
        >
          {t(`map.${one}` satisfies MessageKey)}
        </a>
      ))}
    </nav>
  );
}
