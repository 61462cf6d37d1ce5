/** The dry run of a list: which columns were understood, what each row would add, and every problem. */
import type { ImportColumn, ImportPlan, ImportRow } from "#core";
import { Button } from "../../components/button.tsx";
import { ImportPreview, previewed } from "../../components/import-preview.tsx";
import { ProblemList } from "../../components/problem-list.tsx";
import { Badge, Notice } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";

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
    <ImportPreview
      columns={[
        { heading: t("field.account") },
        { heading: t("data.facts"), look: "soft" },
        { heading: t("data.column.contact") },
      ]}
      total={rows.length}
      lines={rows.slice(0, previewed).map(({ row, name, known, facts, contact }) => ({
        row,
        cells: [
          <span key="name" class="row">
            {name}
            {known && <Badge tone="info">{t("data.known")}</Badge>}
          </span>,
          facts
            .map(({ property, value }) => `${term(`property.${property}`)}: ${value}`)
            .join("; "),
          [contact?.name, contact?.position].filter(Boolean).join(", "),
        ],
      }))}
    />
  );
}
