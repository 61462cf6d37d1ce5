/** The dry run of a list: which columns were understood, what each row would add, and every problem. */
import type { ImportColumn, ImportPlan, ImportRow } from "#core";
import { Button } from "../../components/button.tsx";
import { ProblemList } from "../../components/problem-list.tsx";
import { Badge, Notice } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";

/** Rows that are shown before the import; all of them are imported. */
const PREVIEW = 10;

export function ListPlan(props: {
  file: string;
  encoding: string;
  plan: ImportPlan;
  isSaving: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useLocale();
  const { plan } = props;
  const columns = Object.keys(plan.columns) as ImportColumn[];
  return (
    <div class="stack stack--tight">
      <h3>{t("data.wouldImport", { file: props.file })}</h3>
      <p class="row small">
        <span class="soft">{t("data.readAs", { encoding: props.encoding })}</span>
        {columns.map((column) => (
          <Badge key={column} tone="good">
            {t(`data.column.${column}`)}
          </Badge>
        ))}
        {plan.ignored.map((title) => (
          <Badge key={title}>{t("data.ignored", { column: title })}</Badge>
        ))}
      </p>
      {plan.problems.length > 0 && (
        <Notice tone="caution" title={t("data.rowProblems", { count: plan.problems.length })}>
          <ProblemList problems={plan.problems} />
        </Notice>
      )}
      {plan.rows.length > 0 && <Preview rows={plan.rows} />}
      <div class="row">
        {plan.rows.length > 0 && (
          <Button kind="primary" disabled={props.isSaving} onClick={props.onConfirm}>
            {t("data.confirmList", { count: plan.rows.length })}
          </Button>
        )}
        <Button onClick={props.onCancel}>{t("common.cancel")}</Button>
      </div>
    </div>
  );
}

function Preview({ rows }: { rows: readonly ImportRow[] }) {
  const { t, term } = useLocale();
  return (
    <div class="table-frame table-frame--bare">
      <table class="table table--tight">
        <thead>
          <tr>
            <th scope="col" class="number">
              {t("data.row")}
            </th>
            <th scope="col">{t("field.account")}</th>
            <th scope="col">{t("data.facts")}</th>
            <th scope="col">{t("data.column.contact")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, PREVIEW).map((row) => (
            <tr key={row.row}>
              <td class="number">{row.row}</td>
              <th scope="row">
                <span class="row">
                  {row.name}
                  {row.known && <Badge tone="info">{t("data.known")}</Badge>}
                </span>
              </th>
              <td class="small soft">
                {row.facts
                  .map(({ property, value }) => `${term(`property.${property}`)}: ${value}`)
                  .join("; ")}
              </td>
              <td class="small">
                {[row.contact?.name, row.contact?.position].filter(Boolean).join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > PREVIEW && (
        <p class="faint small">{t("data.moreRows", { count: rows.length - PREVIEW })}</p>
      )}
    </div>
  );
}
