/** What was rated with an earlier version of the scale and no longer counts, to be read and rated anew. */
import { type EarlierRating, textIn } from "#core";
import { nameOf } from "../../components/person-name.ts";
import { Card } from "../../components/surfaces.tsx";
import { formatInstant } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";

export function EarlierCard({ earlier }: { earlier: readonly EarlierRating[] }) {
  const language = useLocale();
  const { locale, t } = language;
  if (earlier.length === 0) return null;
  return (
    <Card title={t("rating.earlier")} note={t("rating.earlierNote")}>
      <ul class="earlier">
        {earlier.map(({ rating, factor }) => {
          const level = factor.levels[rating.level! - 1]!;
          return (
            <li key={rating.id} class="stack stack--tight">
              <strong>{textIn(factor.name, locale)}</strong>
              <span>
                {[
                  t("rating.points", { points: level.points }),
                  textIn(level.description, locale),
                  ...(rating.reason ? [rating.reason] : []),
                ].join(" · ")}
              </span>
              <span class="faint small">
                {t("rating.lastBy", {
                  name: nameOf(rating.ratedBy, language),
                  date: formatInstant(locale, rating.ratedAt),
                })}
              </span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
