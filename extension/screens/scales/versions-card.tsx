/** The history of a scale: every version that was ever saved, each of which can be taken up again. */
import { type Scale, textIn } from "#core";
import { Button } from "../../components/button.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { formatInstant } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";

export function VersionsCard(props: {
  /** The oldest first; the last is current. */
  versions: readonly Scale[];
  ratings: ReadonlyMap<string, number>;
  onTake: (scale: Scale) => void;
}) {
  const { locale } = useLocale();
  const s = useScaleWords();
  const newestFirst = props.versions
    .map((scale, index) => ({ scale, number: index + 1 }))
    .reverse();
  return (
    <Card title={s("scales.versions")} note={s("scales.versionsNote")}>
      <ol class="versions">
        {newestFirst.map(({ scale, number }) => (
          <li key={scale.id}>
            <div class="versions__text">
              <span class="row">
                <strong>{s("scales.version", { number })}</strong>
                {number === props.versions.length && (
                  <Badge tone="accent">{s("scales.current")}</Badge>
                )}
                {scale.retired && <Badge>{s("scales.retired")}</Badge>}
                <span class="faint small">
                  {scale.savedAt ? formatInstant(locale, scale.savedAt) : s("scales.original")}
                </span>
              </span>
              <span class="soft small">
                {scale.factors
                  .map((factor) => `${textIn(factor.name, locale)} ${factor.weight} %`)
                  .join(" · ")}
              </span>
              <span class="faint small">
                {s("scales.ratedOn", { count: props.ratings.get(scale.id) ?? 0 })}
              </span>
            </div>
            {number < props.versions.length && (
              <Button small onClick={() => props.onTake(scale)}>
                {s("scales.takeUp")}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
