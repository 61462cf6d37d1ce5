/** The dry run of a history: how it is read, what it would add, and everything that is left out. */
import type { ChosenReading, HistoryPlan } from "#core";
import { Button } from "../../components/button.tsx";
import { ProblemList } from "../../components/problem-list.tsx";
import { Badge, Notice } from "../../components/surfaces.tsx";
import { useHistoryWords } from "../../locales/history-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { HistoryPreview } from "./history-preview.tsx";
import { HistoryReadingFields } from "./history-reading.tsx";
import { MeaningFields } from "./meaning-fields.tsx";

export function HistoryPlanned(props: {
  head: readonly string[];
  name: string;
  encoding: string;
  plan: HistoryPlan;
  isBusy: boolean;
  onChosen: (part: ChosenReading) => void;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const { t } = useLocale();
  const words = useHistoryWords();
  const { plan } = props;
  const count = plan.opportunities.length;
  const ended = (outcome: "won" | "lost"): number =>
    plan.opportunities.filter((one) => one.outcome === outcome).length;
  const [won, lost] = [ended("won"), ended("lost")];
  return (
    <div class="stack stack--tight">
      <h3>{words("history.plan", { file: props.name })}</h3>
      <p class="row small">
        <span class="soft">{t("data.readAs", { encoding: props.encoding })}</span>
        {plan.missing.length === 0 && <Badge>{words("history.rows", { count: plan.rows })}</Badge>}
      </p>
      <HistoryReadingFields head={props.head} plan={plan} onChosen={props.onChosen} />
      {plan.missing.length > 0 ? (
        <Notice tone="caution">
          {words("history.missing", {
            columns: plan.missing.map((role) => words(`history.column.${role}`)).join(" · "),
          })}
        </Notice>
      ) : (
        <>
          <MeaningFields reading={plan.reading} onChosen={props.onChosen} />
          <p class="row">
            <Badge tone="good">{words("history.ready", { count })}</Badge>
            <Badge>{words("history.won", { count: won })}</Badge>
            <Badge>{words("history.lost", { count: lost })}</Badge>
            <Badge>{words("history.open", { count: count - won - lost })}</Badge>
            {plan.known > 0 && <Badge>{words("history.known", { count: plan.known })}</Badge>}
          </p>
        </>
      )}
      {plan.problems.length > 0 && (
        <Notice tone="caution" title={words("history.problems", { count: plan.problems.length })}>
          <ProblemList problems={plan.problems} />
        </Notice>
      )}
      {count > 0 && <HistoryPreview opportunities={plan.opportunities} />}
      <div class="row">
        {count > 0 && (
          <Button kind="primary" disabled={props.isBusy} onClick={props.onConfirm}>
            {words("history.confirm", { count })}
          </Button>
        )}
        <Button onClick={props.onCancel}>{t("common.cancel")}</Button>
      </div>
    </div>
  );
}
