/** Reviewing one key account for a period: the questions with their evidence, kind, value sought, and what follows. */
import {
  type KeyAccountQuestion,
  keyAccountKinds,
  keyAccountSigns,
  keyAccountTests,
  type Period,
  type ReviewContent,
  reviewChanges,
  type ReviewStanding,
  valuesSought,
} from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextArea } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { Segments, Select } from "../../components/select.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords, valueWords } from "../../locales/use-value-words.ts";
import { reviewed } from "../../store/reviewing.ts";
import type { ReviewedAccount } from "./key-account-query.ts";
import { changeWords } from "./key-account-words.ts";
import { periodWords } from "./period-words.ts";
import { hintWords } from "./review-hints.ts";
import { VerdictBadge } from "./verdict-badge.tsx";

export function ReviewDialog(props: { of: ReviewedAccount; period: Period; onClose: () => void }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { of, period } = props;
  const { account, standing } = of;
  const [content, setContent] = useState(contentOf(standing));
  const [note, setNote] = useState(standing.review?.note ?? "");
  const [saving, act] = useDeed();
  const { before } = standing;
  const changes = before ? reviewChanges(before, content) : [];
  const change = (part: ReviewContent): void => setContent({ ...content, ...part });
  const submit = async (): Promise<void> => {
    const isSaved = await act(
      () => reviewed({ accountId: account.id, period }, content, note, standing.review),
      (language) => valueWords(language.locale, "key.saved", { name: account.name }),
    );
    if (isSaved) props.onClose();
  };
  const question = (one: KeyAccountQuestion) => (
    <Question
      key={one}
      question={one}
      answer={content[one]}
      hint={hintWords(one, of, locale)}
      onAnswer={(answer) => change({ [one]: answer })}
    />
  );
  return (
    <Dialog
      wide
      title={v("key.reviewOf", { name: account.name, period: periodWords(locale, period) })}
      onClose={props.onClose}
    >
      <DialogForm onSubmit={submit}>
        {before && !standing.review && (
          <Notice>
            <p>{v("key.proposed", { period: periodWords(locale, before.period) })}</p>
          </Notice>
        )}
        <div class="columns columns--even">
          <fieldset class="review">
            <legend>
              {v("key-tests")} <VerdictBadge answers={content} />
            </legend>
            {keyAccountTests.map(question)}
          </fieldset>
          <fieldset class="review">
            <legend>{v("key-signs")}</legend>
            {keyAccountSigns.map(question)}
          </fieldset>
        </div>
        <div class="form__pair">
          <Select
            label={v("key-part.kind")}
            empty={v("key.unknown")}
            options={keyAccountKinds.map((kind) => ({ value: kind, label: v(`key-kind.${kind}`) }))}
            value={content.kind ?? ""}
            onValue={(kind) => change({ kind: kind || undefined })}
            help={content.kind && v(`key-kind-meaning.${content.kind}`)}
          />
          <Select
            label={v("key-part.valueSought")}
            empty={v("key.unknown")}
            options={valuesSought.map((one) => ({ value: one, label: v(`value-sought.${one}`) }))}
            value={content.valueSought ?? ""}
            onValue={(valueSought) => change({ valueSought: valueSought || undefined })}
            help={content.valueSought && v(`value-handling.${content.valueSought}`)}
          />
        </div>
        <TextArea label={v("key.note")} value={note} onValue={setNote} rows={2} />
        {before && changes.length > 0 && (
          <div>
            <h3>{v("key.changes", { period: periodWords(locale, before.period) })}</h3>
            <ul class="dots small">
              {changes.map((one) => (
                <li key={one.of}>{changeWords(one, v)}</li>
              ))}
            </ul>
          </div>
        )}
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}

/** What the form begins with: the review of the period, else the last one as a proposal. */
function contentOf({ review, before }: ReviewStanding): ReviewContent {
  const from = review ?? before;
  if (!from) return {};
  const { fit, centralised, recurring, progressive, goodCredit, highMargin, largeShare } = from;
  const { kind, valueSought } = from;
  return {
    fit,
    centralised,
    recurring,
    progressive,
    goodCredit,
    highMargin,
    largeShare,
    kind,
    valueSought,
  };
}

function Question(props: {
  question: KeyAccountQuestion;
  answer: boolean | undefined;
  hint: string | undefined;
  onAnswer: (answer: boolean | undefined) => void;
}) {
  const v = useValueWords();
  const { answer } = props;
  return (
    <div class="review__question">
      <Segments<"yes" | "no" | "unknown">
        label={v(`key-ask.${props.question}`)}
        options={(["yes", "no", "unknown"] as const).map((value) => ({
          value,
          label: v(`key.${value}`),
        }))}
        value={answer === undefined ? "unknown" : answer ? "yes" : "no"}
        onValue={(value) => props.onAnswer(value === "unknown" ? undefined : value === "yes")}
      />
      {props.hint && <p class="field__help">{props.hint}</p>}
    </div>
  );
}
