/** On which rung the chances stand, and what the next one needs. */
import { type LadderStanding, rungNames } from "#core";
import { ButtonLink } from "../../components/button.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { formatPercent } from "../../locales/formats.ts";
import { useOutlookWords } from "../../locales/outlook-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf } from "../workspace/route.ts";

export function RungCard({ standing }: { standing: LadderStanding | undefined }) {
  const { locale } = useLocale();
  const words = useOutlookWords();
  const here = standing?.rung ?? "table";
  // On the first rung the table alone decides, whatever the model would weigh.
  const isWeighed = standing !== undefined && here !== "table";
  return (
    <Card
      title={words("rung.title")}
      note={words("rung.note")}
      actions={
        <ButtonLink small href={hrefOf({ screen: "data" })}>
          {words("rung.import")}
        </ButtonLink>
      }
    >
      <ol class="rungs">
        {rungNames.map((rung, at) => (
          <li key={rung} class="rungs__rung" aria-current={rung === here ? "step" : undefined}>
            <span class="rungs__number" aria-hidden="true">
              {at + 1}
            </span>
            <div class="stack stack--tight">
              <span class="row">
                <strong>{words(`rung.${rung}`)}</strong>
                {rung === here && <Badge tone="accent">{words("rung.here")}</Badge>}
                {isWeighed && (
                  <span class="soft small">
                    {words("rung.trust", { percent: formatPercent(locale, standing.trust[rung]) })}
                  </span>
                )}
              </span>
              <span class="soft small">{words(`rung.${rung}Text`)}</span>
            </div>
          </li>
        ))}
      </ol>
      <p class="soft">
        {standing ? words("rung.closed", { count: standing.closed }) : words("rung.needsFirst")}
        {standing && " "}
        {standing &&
          (standing.nextNeeds === undefined
            ? words("rung.last")
            : words("rung.needs", { count: standing.nextNeeds }))}
      </p>
    </Card>
  );
}
