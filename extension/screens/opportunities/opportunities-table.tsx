/** Opportunities as a table: account, amount, close date, stage, chance. */
import { Badge } from "../../components/surfaces.tsx";
import { formatDate, formatMoney, formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import type { StandingOpportunity } from "../../store/pipeline/pipeline.ts";
import { hrefOf } from "../workspace/route.ts";
import { StageWords } from "./stage-words.tsx";

export function OpportunitiesTable(props: { opportunities: readonly StandingOpportunity[] }) {
  const { t } = useLocale();
  return (
    <div class="table-frame">
      <table class="table">
        <caption class="visually-hidden">{t("nav.opportunities")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("opportunity.name")}</th>
            <th scope="col">{t("opportunity.stage")}</th>
            <th scope="col" class="number">
              {t("opportunity.amount")}
            </th>
            <th scope="col" class="number">
              {t("opportunity.chance")}
            </th>
            <th scope="col">{t("opportunity.expectedClose")}</th>
          </tr>
        </thead>
        <tbody>
          {props.opportunities.map((standing) => (
            <Row key={standing.opportunity.id} standing={standing} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ standing }: { standing: StandingOpportunity }) {
  const { locale, t } = useLocale();
  const { opportunity, accountName, probability } = standing;
  const isOverdue = !opportunity.closed && opportunity.expectedClose < today();
  return (
    <tr>
      <th scope="row">
        <a class="table__main" href={hrefOf({ screen: "opportunity", id: opportunity.id })}>
          {opportunity.name}
        </a>
        <div class="faint small">{accountName}</div>
      </th>
      <td>
        <StageWords standing={standing} />
      </td>
      <td class="number">{formatMoney(locale, opportunity.amount)}</td>
      <td class="number">{opportunity.closed ? "" : formatPercent(locale, probability)}</td>
      <td>
        <span class="row">
          {formatDate(locale, opportunity.closed?.on ?? opportunity.expectedClose)}
          {isOverdue && <Badge tone="bad">{t("opportunity.overdue")}</Badge>}
        </span>
      </td>
    </tr>
  );
}
