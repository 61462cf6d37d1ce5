/** One scale as a form: its factors, and the score that their levels make, shown while they are chosen. */
import { type Account, type FactorId, type Rating, type Scale, scoreOf } from "#core";
import { Button } from "../../components/button.tsx";
import { ScoreBar } from "../../components/score-bar.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { defined } from "../../store/defined.ts";
import { FactorField } from "./factor-field.tsx";
import {
  changedFactors,
  draftLevels,
  draftOf,
  type FactorDraft,
  latestRatings,
  type RatingDraft,
} from "./rating-draft.ts";
import type { FactLevels } from "./rating-query.ts";
import { draftsDeed } from "./save-draft.ts";

export function RatingForm(props: {
  account: Account;
  scale: Scale;
  threshold: number | undefined;
  facts: FactLevels;
  ratings: readonly Rating[];
  draft: RatingDraft;
  onDraft: (draft: RatingDraft) => void;
}) {
  const { locale, t } = useLocale();
  const { scale, account, ratings, draft, onDraft } = props;
  const [saving, act] = useDeed();
  const latest = latestRatings(scale, ratings);
  const score = scoreOf(scale, draftLevels(scale, draft, latest, props.facts));
  const changes = changedFactors(scale, draft, latest).length;
  const change = (id: FactorId, changed: FactorDraft): void =>
    onDraft(new Map(draft).set(id, changed));
  const save = async (): Promise<void> => {
    const open = { accountId: account.id, scale, draft, ratings };
    if (await act(() => draftsDeed([open]))) onDraft(new Map());
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="rating__bar">
        <ScoreBar
          label={t("rating.score")}
          score={score}
          {...defined({ threshold: props.threshold })}
        />
        <span class="soft small">
          {t("rating.known", { percent: formatPercent(locale, score.known) })}
        </span>
        <output class="soft small rating__state">
          {changes > 0 && t("rating.changes", { count: changes })}
          {changes === 0 && saving.state === "saved" && t("common.saved")}
        </output>
        <Button kind="primary" type="submit" disabled={changes === 0 || saving.state === "saving"}>
          {t("rating.save")}
        </Button>
      </div>
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
      {scale.factors.map((factor) => (
        <FactorField
          key={factor.id}
          factor={factor}
          draft={draftOf(factor.id, draft, latest)}
          rating={latest.get(factor.id)}
          told={props.facts.get(factor.id)}
          onChange={(changed) => change(factor.id, changed)}
        />
      ))}
    </form>
  );
}
