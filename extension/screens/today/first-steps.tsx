/** What a new user does first, in three steps. */
import type { ComponentChildren } from "preact";
import { ButtonLink } from "../../components/button.tsx";
import { Icon, type IconName } from "../../components/icon.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf } from "../workspace/route.ts";

export function FirstSteps() {
  const { t } = useLocale();
  return (
    <section class="welcome" aria-label={t("welcome.title")}>
      <h2>{t("welcome.title")}</h2>
      <p class="soft">{t("welcome.text")}</p>
      <ol class="welcome__steps">
        <Step icon="clip" number={1} title={t("welcome.clip")} text={t("welcome.clipText")}>
          <ButtonLink href={hrefOf({ screen: "accounts" })}>{t("welcome.byHand")}</ButtonLink>
        </Step>
        <Step icon="star" number={2} title={t("welcome.rate")} text={t("welcome.rateText")}>
          <ButtonLink href={hrefOf({ screen: "map" })}>{t("nav.map")}</ButtonLink>
        </Step>
        <Step
          icon="opportunities"
          number={3}
          title={t("welcome.opportunity")}
          text={t("welcome.opportunityText")}
        >
          <ButtonLink href={hrefOf({ screen: "opportunities" })}>
            {t("nav.opportunities")}
          </ButtonLink>
        </Step>
      </ol>
      <p class="soft small">
        {t("welcome.haveData")} <a href={hrefOf({ screen: "data" })}>{t("welcome.importLink")}</a>
      </p>
    </section>
  );
}

function Step(props: {
  icon: IconName;
  number: number;
  title: string;
  text: string;
  children: ComponentChildren;
}) {
  return (
    <li class="card welcome__step">
      <span class="empty__icon">
        <Icon name={props.icon} size={24} />
      </span>
      <h3>
        {props.number}
        {". "}
        {props.title}
      </h3>
      <p class="soft small">{props.text}</p>
      {props.children}
    </li>
  );
}
