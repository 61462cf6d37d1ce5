/** What endangers the project, and the small fry left alone, each with what to do. */
import {
  type BuyingCentreWarning,
  type IsoDate,
  peopleBehind,
  unattendedSmallFry,
  warningsOf,
} from "#core";
import { Icon } from "../../components/icon.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { type Centre, nameOf } from "./centre-query.ts";

export function DangersCard({ centre, today }: { centre: Centre; today: IsoDate }) {
  const { term } = useLocale();
  const say = useCentreWords();
  const warnings = warningsOf(centre.stakeholders);
  const alone = unattendedSmallFry(centre.stakeholders, today);
  return (
    <Card title={say("centre.dangers")}>
      <div class="stack">
        {warnings.length === 0 && <p class="soft">{say("centre.dangersNone")}</p>}
        <ul class="people">
          {warnings.map((warning) => (
            <li key={warning} class="people__row">
              <div class="people__text">
                <strong class="danger">
                  <Icon name="warning" size={16} />
                  {term(`buying-centre-warning.${warning}`)}
                </strong>
                <span class="soft small">
                  <Advice centre={centre} warning={warning} />
                </span>
              </div>
            </li>
          ))}
        </ul>
        <section class="stack stack--tight" aria-label={say("centre.smallFry")}>
          <h3>{say("centre.smallFry")}</h3>
          <p class="soft small">
            {say(alone.length > 0 ? "centre.smallFryHelp" : "centre.smallFryNone")}
          </p>
          <ul class="people">
            {alone.map(({ stakeholder, daysAlone }) => (
              <li key={stakeholder.contactId} class="people__row">
                <span>{nameOf(centre, stakeholder.contactId)}</span>
                <Badge tone={stakeholder.stance === "opponent" ? "bad" : "caution"}>
                  {daysAlone === undefined
                    ? say("centre.neverMet")
                    : say("centre.alone", { count: daysAlone })}
                </Badge>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Card>
  );
}

function Advice({ centre, warning }: { centre: Centre; warning: BuyingCentreWarning }) {
  const { t } = useLocale();
  const say = useCentreWords();
  const names = peopleBehind(warning, centre.stakeholders)
    .map(({ contactId }) => nameOf(centre, contactId))
    .join(t("coverage.or"));
  if (names === "" && (warning === "single-threaded" || warning === "no-coach"))
    return <>{say(`centre.advice.${warning}.nobody`)}</>;
  return <>{say(`centre.advice.${warning}`, { names })}</>;
}
