/** The frame of a screen: its title, what it is about, and what can be done on it. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useLocale } from "../../locales/use-locale.tsx";

export function Page(props: {
  title: string;
  lead?: ComponentChildren;
  above?: ComponentChildren;
  actions?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { t } = useLocale();
  useEffect(() => {
    document.title = `${props.title} · ${t("common.product")}`;
  }, [props.title, t]);
  return (
    <>
      <header class="page__head">
        <div class="page__title">
          {props.above}
          <h1>{props.title}</h1>
          {props.lead && <div class="soft">{props.lead}</div>}
        </div>
        {props.actions && <div class="row">{props.actions}</div>}
      </header>
      <div class="stack page__body">{props.children}</div>
    </>
  );
}
