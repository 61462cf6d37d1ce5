/** The stage table that the forecast rests on, for all to see. */
import { salesStages, type StageTable, winProbability } from "#core";
import { ButtonLink } from "../../components/button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf } from "../workspace/route.ts";

export function StageTableCard({ table }: { table: StageTable }) {
  const { locale, t, term } = useLocale();
  return (
    <Card
      title={t("forecast.stageTable")}
      note={t("forecast.stageTableHelp")}
      actions={
        <ButtonLink small icon="edit" href={hrefOf({ screen: "settings" })}>
          {t("forecast.editTable")}
        </ButtonLink>
      }
    >
      <ol class="ladder">
        {[undefined, ...salesStages].map((stage, completed) => {
          const chance = winProbability(table, completed);
          return (
            <li key={stage ?? "none"} class="ladder__step">
              <span>
                {stage
                  ? `${completed}. ${term(`sales-stage.${stage}`)}`
                  : t("forecast.beforeStages")}
              </span>
              <span class="ladder__bar" aria-hidden="true">
                <span style={{ width: `${chance * 100}%` }} />
              </span>
              <strong class="number">{formatPercent(locale, chance)}</strong>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
