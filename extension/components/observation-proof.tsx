/** Where an observation comes from: its quote, a link that scrolls to it, the day, and who or what read it. */
import type { Observation } from "#core";
import { proofLink } from "../capture/quote-link.ts";
import { formatDayOf } from "../locales/formats.ts";
import { useLocale } from "../locales/use-locale.tsx";
import { Icon } from "./icon.tsx";
import { nameOf } from "./person-name.ts";

export function ObservationProof(props: { observation: Observation; brief?: boolean }) {
  const language = useLocale();
  const { locale, t, term } = language;
  const { quote, source, readBy, observedAt, foundIn } = props.observation;
  const link = proofLink(props.observation);
  return (
    <div class="proof">
      {quote && !props.brief && (
        <blockquote class="proof__quote">
          <span class="faint">{quote.prefix}</span>
          <mark>{quote.exact}</mark>
          <span class="faint">{quote.suffix}</span>
        </blockquote>
      )}
      <p class="proof__meta">
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            <Icon name="link" size={13} />
            <span>{source.title?.trim() || source.url}</span>
            <span class="visually-hidden">{t("common.opensInNewTab")}</span>
          </a>
        ) : (
          source.title && <span>{source.title}</span>
        )}
        <span>{term(`channel.${source.channel}`)}</span>
        <span>{formatDayOf(locale, observedAt)}</span>
        <span>{nameOf(readBy, language)}</span>
        {foundIn === "markup" && <span>{t("fact.fromMarkup")}</span>}
      </p>
    </div>
  );
}
