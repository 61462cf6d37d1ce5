/** All rating scales: the two that span the map, and those of the user's own. */
import { brokenRules, currentScales, type Scale, textIn, versionsOf } from "#core";
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { formatInstant } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { RetireButton } from "./retire-button.tsx";

const order = ["purchase-potential", "business-relationship", "own"] as const;

export function ScalesScreen() {
  const { t } = useLocale();
  const s = useScaleWords();
  const live = useLive(async () => {
    const scales = await database.scales.toArray();
    return currentScales(scales)
      .map((scale) => ({ scale, versions: versionsOf(scales, scale.id).length }))
      .sort((a, b) => order.indexOf(a.scale.kind) - order.indexOf(b.scale.kind));
  }, []);
  return (
    <Page
      title={t("nav.scales")}
      lead={s("scales.lead")}
      actions={
        <ButtonLink kind="primary" icon="plus" href={hrefOf({ screen: "new-scale" })}>
          {s("scales.new")}
        </ButtonLink>
      }
    >
      <Awaited live={live}>
        {(known) => (
          <>
            {inUse(known).map(({ scale, versions }) => (
              <ScaleCard key={scale.id} scale={scale} versions={versions} />
            ))}
            <p class="soft small">{s("scales.ownHelp")}</p>
            {known.some(({ scale }) => scale.retired) && (
              <>
                <h2>{s("scales.retired")}</h2>
                <p class="soft small">{s("scales.retiredNote")}</p>
                {known
                  .filter(({ scale }) => scale.retired)
                  .map(({ scale, versions }) => (
                    <ScaleCard key={scale.id} scale={scale} versions={versions} />
                  ))}
              </>
            )}
          </>
        )}
      </Awaited>
    </Page>
  );
}

interface KnownScale {
  readonly scale: Scale;
  readonly versions: number;
}

function inUse(known: readonly KnownScale[]): readonly KnownScale[] {
  return known.filter(({ scale }) => !scale.retired);
}

function ScaleCard({ scale, versions }: KnownScale) {
  const { locale, t, term } = useLocale();
  const s = useScaleWords();
  const faults = brokenRules(scale).length;
  const isOwn = scale.kind === "own";
  return (
    <Card
      title={textIn(scale.name, locale) || term(`scale-kind.${scale.kind}`)}
      note={s(isOwn ? "scales.ownNote" : "scales.mapNote")}
      actions={
        <>
          {faults > 0 && <Badge tone="bad">{s("scales.faults", { count: faults })}</Badge>}
          <Badge>{s("scales.version", { number: versions })}</Badge>
          <RetireButton small scale={scale} />
          <ButtonLink small icon="edit" href={hrefOf({ screen: "scale", id: scale.id })}>
            {t("common.edit")}
          </ButtonLink>
          <ButtonLink small icon="plus" href={hrefOf({ screen: "new-scale", from: scale.id })}>
            {s("scales.copy")}
          </ButtonLink>
        </>
      }
    >
      <div class="stack stack--tight">
        <ul class="weights" aria-label={s("scales.factors")}>
          {scale.factors.map((factor) => (
            <li key={factor.id}>
              <span class="weights__name">
                {textIn(factor.name, locale)}
                {factor.property && (
                  <Badge tone="info">
                    {s("scales.byFact", { property: term(`property.${factor.property}`) })}
                  </Badge>
                )}
              </span>
              <span class="weights__bar" aria-hidden="true">
                <span style={{ width: `${factor.weight}%` }} />
              </span>
              <span class="weights__figure">{`${factor.weight} %`}</span>
            </li>
          ))}
        </ul>
        {scale.savedAt && (
          <p class="faint small">
            {s("scales.savedAt", { date: formatInstant(locale, scale.savedAt) })}
          </p>
        )}
      </div>
    </Card>
  );
}
