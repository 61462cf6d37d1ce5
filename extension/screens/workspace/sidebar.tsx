/** The navigation at the side: the chapters of the method, in their order. */
import { Icon } from "../../components/icon.tsx";
import type { MessageKey } from "../../locales/catalogue.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf, type Place, places, type Route } from "./route.ts";

const ownPlace: Readonly<Partial<Record<Route["screen"], Place>>> = {
  account: "accounts",
  rating: "accounts",
  "buying-centre": "accounts",
  opportunity: "opportunities",
  scale: "scales",
  "new-scale": "scales",
  pipeline: "opportunities",
};

export function Sidebar(props: { route: Route }) {
  const { t } = useLocale();
  const here = ownPlace[props.route.screen] ?? props.route.screen;
  return (
    <nav class="sidebar" aria-label={t("nav.label")}>
      <div class="sidebar__inner">
        <p class="sidebar__brand">
          <Brand />
          <span>{t("common.product")}</span>
        </p>
        <ul>
          {places.map((place) => (
            <li key={place} class={place === "scales" ? "sidebar__gap" : undefined}>
              <a
                href={hrefOf({ screen: place })}
                class="sidebar__link"
                aria-current={place === here ? "page" : undefined}
              >
                <Icon name={place} />
                <span>{t(`nav.${place}` satisfies MessageKey)}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function Brand() {
  return (
    <svg aria-hidden="true" width="26" height="26" viewBox="0 0 26 26">
      <rect width="26" height="26" rx="7" fill="var(--accent)" />
      <path d="M7 5v14h14" fill="none" stroke="var(--surface)" stroke-width="1.8" />
      <circle cx="11.5" cy="15" r="1.8" fill="var(--surface)" />
      <circle cx="18" cy="8.5" r="2.6" fill="var(--surface)" />
    </svg>
  );
}
