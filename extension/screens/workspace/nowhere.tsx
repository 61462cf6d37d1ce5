/** What an address shows that leads to nothing. */
import { ButtonLink } from "../../components/button.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf } from "./route.ts";

/** A link that leads to nothing, or to a record that is gone. */
export function Nowhere() {
  const { t } = useLocale();
  return (
    <EmptyState icon="search" title={t("nowhere.title")} text={t("nowhere.text")}>
      <ButtonLink href={hrefOf({ screen: "accounts" })}>{t("nav.accounts")}</ButtonLink>
    </EmptyState>
  );
}
