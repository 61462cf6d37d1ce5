/** The map as a table: the same accounts, scores and quadrants, readable without the picture. */
import type { Placement } from "#core";
import { QuadrantBadge } from "../../components/quadrant-badge.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { hrefOf } from "../workspace/route.ts";
import { rangeWords } from "./map-words.ts";

export function MapTable({ placements }: { placements: readonly Placement[] }) {
  const language = useLocale();
  const { t, term } = language;
  return (
    <Card title={t("map.table")}>
      <div class="table-frame table-frame--bare">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t("field.account")}</th>
              <th scope="col" class="number">
                {term("scale-kind.purchase-potential")}
              </th>
              <th scope="col" class="number">
                {term("scale-kind.business-relationship")}
              </th>
              <th scope="col">{t("accounts.column.quadrant")}</th>
              <th scope="col">{t("map.posture")}</th>
            </tr>
          </thead>
          <tbody>
            {placements.map((placement) => (
              <tr key={placement.accountId}>
                <th scope="row">
                  <a
                    class="table__main"
                    href={hrefOf({ screen: "account", id: placement.accountId })}
                  >
                    {placement.name}
                  </a>
                </th>
                <td class="number">{rangeWords(placement.potential, language)}</td>
                <td class="number">{rangeWords(placement.relationship, language)}</td>
                <td>
                  <QuadrantBadge placement={placement} />
                </td>
                <td class="soft">{term(`posture.${placement.quadrant}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
