/** The support surface, how it has moved, and which allies were won and lost. */
import {
  addDays,
  alliesBetween,
  type ContactId,
  type IsoDate,
  stakeholdersOn,
  supportSurface,
  supportTrend,
} from "#core";
import { Badge, Card } from "../../components/surfaces.tsx";
import { formatDate, formatNumber } from "../../locales/formats.ts";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { SupportSurface } from "../account/contacts/support-surface.tsx";
import { type Centre, nameOf } from "./centre-query.ts";
import { SurfaceChart } from "./surface-chart.tsx";

/** Days over which a surface must have grown; ours: a quarter. */
export const QUARTER = 91;

export function SurfaceCard({ centre, today }: { centre: Centre; today: IsoDate }) {
  const { locale, t } = useLocale();
  const say = useCentreWords();
  const { assessments, surface } = centre.full;
  const since = addDays(today, -QUARTER);
  const before = supportSurface(stakeholdersOn(assessments, since));
  const { won, lost } = alliesBetween(assessments, since, today);
  const counted = centre.stakeholders.filter(
    ({ influence, stance }) => influence !== undefined && stance !== undefined,
  ).length;
  const points = supportTrend(assessments).flatMap((point) =>
    point.surface === undefined ? [] : [{ on: point.on, surface: point.surface }],
  );
  const figure = (value: number): string => formatNumber(locale, value * 100);
  return (
    <Card
      title={say("centre.surface")}
      note={say("centre.counted", { known: counted, count: centre.people.length })}
    >
      <div class="stack stack--tight">
        {surface === undefined ? (
          <p class="soft">{say("centre.surfaceNone")}</p>
        ) : (
          <SupportSurface surface={surface} />
        )}
        {points.length > 0 && <SurfaceChart points={points} today={today} />}
        {before !== undefined && surface !== undefined && (
          <p class="small">
            {say("centre.quarter", {
              date: formatDate(locale, since),
              before: figure(before),
              now: figure(surface),
            })}
          </p>
        )}
        {won.length + lost.length === 0 && <p class="soft small">{say("centre.noAllies")}</p>}
        <Allies centre={centre} ids={won} title={say("centre.alliesWon")} tone="good" />
        <Allies centre={centre} ids={lost} title={say("centre.alliesLost")} tone="bad" />
        <p class="faint small">{say("centre.surfaceHelp")}</p>
        {points.length > 0 && (
          <details class="coverage">
            <summary>{say("centre.surfaceTable")}</summary>
            <table class="table table--tight">
              <thead>
                <tr>
                  <th scope="col">{say("centre.surfaceDay")}</th>
                  <th scope="col" class="number">
                    {t("account.supportSurface")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ on, surface: value }) => (
                  <tr key={on}>
                    <th scope="row">{formatDate(locale, on)}</th>
                    <td class="number">{figure(value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        )}
      </div>
    </Card>
  );
}

function Allies(props: {
  centre: Centre;
  ids: readonly ContactId[];
  title: string;
  tone: "good" | "bad";
}) {
  if (props.ids.length === 0) return null;
  return (
    <p class="row small">
      <span class="soft">{props.title}</span>
      {props.ids.map((id) => (
        <Badge key={id} tone={props.tone}>
          {nameOf(props.centre, id)}
        </Badge>
      ))}
    </p>
  );
}
