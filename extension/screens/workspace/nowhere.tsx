/** What an address shows that leads to nothing. */
import { ButtonLink } from "../../components/button.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { Page } from "./page.tsx";
import { hrefOf } from "./route.ts";

/** A link that leads to nothing, or to a record that is gone. */
export function Nowhere() {
  const { t } = useLocale();
  return (
    <Page title={t("nowhere.title")} lead={t("nowhere.text")}>
      <div class="row">
        <ButtonLink href={hrefOf({ screen: "accounts" })}>{t("nav.accounts")}</ButtonLink>
      </div>
    </Page>
  );
}
