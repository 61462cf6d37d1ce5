/** Cards, notices, badges and the states of a screen that has nothing, or not yet, to show. */
import type { ComponentChildren } from "preact";
import { useLocale } from "../locales/use-locale.tsx";
import { Icon, type IconName } from "./icon.tsx";

export type Tone = "neutral" | "good" | "caution" | "bad" | "info" | "accent";

/** A section with a heading and, at its right, what can be done with it. */
export function Card(props: {
  title?: string;
  note?: string | undefined;
  actions?: ComponentChildren;
  children: ComponentChildren;
  id?: string;
}) {
  return (
    <section class="card" id={props.id} aria-label={props.title}>
      {(props.title || props.actions) && (
        <header class="card__head">
          <div>
            <h2>{props.title}</h2>
            {props.note && <p class="soft">{props.note}</p>}
          </div>
          {props.actions && <div class="row">{props.actions}</div>}
        </header>
      )}
      {props.children}
    </section>
  );
}

export function Badge(props: { tone?: Tone; children: ComponentChildren }) {
  return <span class={`badge badge--${props.tone ?? "neutral"}`}>{props.children}</span>;
}

const noticeIcons: Readonly<Record<Tone, IconName>> = {
  neutral: "info",
  info: "info",
  accent: "info",
  good: "check",
  caution: "warning",
  bad: "warning",
};

/** A message in the flow of the page; one that tells of trouble is read out at once. */
export function Notice(props: { tone?: Tone; title?: string; children?: ComponentChildren }) {
  const tone = props.tone ?? "info";
  return (
    <div class={`notice notice--${tone}`} role={tone === "bad" ? "alert" : "status"}>
      <Icon name={noticeIcons[tone]} />
      <div class="notice__text">
        {props.title && <strong>{props.title}</strong>}
        {props.children}
      </div>
    </div>
  );
}

/** What a screen shows before there is anything: why it is empty and what to do first. */
export function EmptyState(props: {
  icon: IconName;
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <span class="empty__icon">
        <Icon name={props.icon} size={28} />
      </span>
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.children && <div class="row row--centre">{props.children}</div>}
    </div>
  );
}

export function Loading() {
  const { t } = useLocale();
  return (
    <output class="loading">
      <span class="loading__bar" />
      <span>{t("common.loading")}</span>
    </output>
  );
}

/** What is shown when reading failed: what happened, and what to do. */
export function Failure(props: { error: unknown }) {
  const { t } = useLocale();
  return (
    <Notice tone="bad" title={t("common.loadFailed")}>
      <p>{t("common.loadFailedHelp")}</p>
      <p class="code">{String(props.error)}</p>
    </Notice>
  );
}
