/** The bar of the side panel: the product, and the way into the workspace. */
import { browser } from "wxt/browser";
import { IconButton } from "../../components/button.tsx";
import { useLocale } from "../../locales/use-locale.tsx";

export function PanelBar() {
  const { t } = useLocale();
  const openWorkspace = (): void => {
    browser.tabs.create({ url: browser.runtime.getURL("/workspace.html") }).catch(() => undefined);
  };
  return (
    <header class="panel__bar">
      <img src="/icon/48.png" width="22" height="22" alt="" />
      <span class="panel__product">{t("common.product")}</span>
      <IconButton icon="link" label={t("common.openWorkspace")} onClick={openWorkspace} />
    </header>
  );
}
