/** On the account's page: is it a key account this year, what changed, and how it wants to be handled. */
import {
  type AccountId,
  keyAccountSigns,
  keyAccountTests,
  keyAccountVerdict,
  type Period,
  periodOf,
} from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import "../../styles/value.css";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { type ReviewedAccount, reviewedAccounts } from "./key-account-query.ts";
import { changeWords, questionNames } from "./key-account-words.ts";
import { changesOf } from "./key-accounts-table.tsx";
import { periodWords } from "./period-words.ts";
import { ReviewDialog } from "./review-dialog.tsx";
import { AnswerMarks, VerdictBadge } from "./verdict-badge.tsx";

export function KeyAccountCard({ id }: { id: AccountId }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const [isReviewing, setReviewing] = useState(false);
  const period = periodOf(today(), "year");
  const live = useLive(() => reviewedAccounts(period, id), [id, period]);
  const of = live.state === "ready" ? live.value[0] : undefined;
  if (!of) return null;
  const { review, before } = of.standing;
  const said = review ?? before;
  return (
    <Card
      title={v("key.title")}
      note={said && v("key.of", { period: periodWords(locale, said.period) })}
      actions={
        <Button small icon="edit" onClick={() => setReviewing(true)}>
          {v("key.review")}
        </Button>
      }
    >
      {said ? <Said of={of} period={period} /> : <p class="soft">{v("key.notYet")}</p>}
      {isReviewing && <ReviewDialog of={of} period={period} onClose={() => setReviewing(false)} />}
    </Card>
  );
}

function Said({ of, period }: { of: ReviewedAccount; period: Period }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { review, before } = of.standing;
  const said = (review ?? before)!;
  const { failed, unknown } = keyAccountVerdict(said);
  const changes = changesOf(of);
  return (
    <div class="stack stack--tight">
      <div class="row">
        <VerdictBadge answers={said} />
        {said.kind && <Badge>{v(`key-kind.${said.kind}`)}</Badge>}
        {!review && said.period !== period && <Badge tone="caution">{v("key.due")}</Badge>}
      </div>
      <div class="row small">
        <span class="soft">{v("key-tests")}</span>
        <AnswerMarks questions={keyAccountTests} answers={said} />
        <span class="soft">{v("key-signs")}</span>
        <AnswerMarks questions={keyAccountSigns} answers={said} />
      </div>
      {failed.length > 0 && (
        <p class="small">{v("key.fails", { tests: questionNames(failed, v) })}</p>
      )}
      {failed.length === 0 && unknown.length > 0 && (
        <p class="small">{v("key.findOut", { tests: questionNames(unknown, v) })}</p>
      )}
      {said.kind && <p class="soft small">{v(`key-kind-meaning.${said.kind}`)}</p>}
      {said.valueSought && (
        <div class="small">
          <strong>{v(`value-sought.${said.valueSought}`)}</strong>
          <p class="soft">{v(`value-handling.${said.valueSought}`)}</p>
        </div>
      )}
      {said.note && <p class="small">{said.note}</p>}
      {before && changes.length > 0 && (
        <div class="small">
          <strong>{v("key.changes", { period: periodWords(locale, before.period) })}</strong>
          <ul class="dots">
            {changes.map((change) => (
              <li key={change.of}>{changeWords(change, v)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
