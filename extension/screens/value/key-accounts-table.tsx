/** The key accounts as a table, and the same rows for a file. */
import {
  type AccountId,
  keyAccountSigns,
  keyAccountTests,
  keyAccountVerdict,
  type Locale,
  type ReviewChange,
  reviewChanges,
  type Row,
} from "#core";
import { Button } from "../../components/button.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords, type ValueWords } from "../../locales/use-value-words.ts";
import { hrefOf } from "../workspace/route.ts";
import type { ReviewedAccount } from "./key-account-query.ts";
import { answerWord, changeWords } from "./key-account-words.ts";
import { periodWords } from "./period-words.ts";
import { AnswerMarks, VerdictBadge } from "./verdict-badge.tsx";

/** What the review of the period says otherwise than the one before. */
export function changesOf({
  standing: { review, before },
}: ReviewedAccount): readonly ReviewChange[] {
  return review && before ? reviewChanges(before, review) : [];
}

/** Whether the account was reviewed for the period, and else since when it is due. */
function reviewWords(
  { standing: { review, before } }: ReviewedAccount,
  locale: Locale,
  v: ValueWords,
) {
  if (review) return v("key.reviewedFor");
  return before
    ? v("key.dueSince", { period: periodWords(locale, before.period) })
    : v("key.notReviewed");
}

export function KeyAccountsTable(props: {
  accounts: readonly ReviewedAccount[];
  onReview: (id: AccountId) => void;
}) {
  const v = useValueWords();
  return (
    <div class="table-frame">
      <table class="table table--tight">
        <caption class="visually-hidden">{v("tab.key-accounts")}</caption>
        <thead>
          <tr>
            <th scope="col">{v("column.account")}</th>
            <th scope="col">{v("key.column.verdict")}</th>
            <th scope="col">{v("key.column.questions")}</th>
            <th scope="col">{v("key.column.kind")}</th>
            <th scope="col">{v("key.column.change")}</th>
            <th scope="col">{v("key.column.review")}</th>
          </tr>
        </thead>
        <tbody>
          {props.accounts.map((one) => {
            const { account, standing } = one;
            const said = standing.review ?? standing.before;
            const changes = changesOf(one);
            return (
              <tr key={account.id} class={standing.review ? undefined : "review--due"}>
                <th scope="row">
                  <a class="table__main" href={hrefOf({ screen: "account", id: account.id })}>
                    {account.name}
                  </a>
                </th>
                <td>
                  <Verdict one={one} />
                </td>
                <td>
                  {said && (
                    <div class="marks__lines">
                      <AnswerMarks questions={keyAccountTests} answers={said} />
                      <AnswerMarks questions={keyAccountSigns} answers={said} />
                    </div>
                  )}
                </td>
                <td>
                  {said?.kind && <div>{v(`key-kind.${said.kind}`)}</div>}
                  {said?.valueSought && (
                    <div class="soft small">{v(`value-sought.${said.valueSought}`)}</div>
                  )}
                </td>
                <td class="small">
                  {changes.map((change) => (
                    <div key={change.of}>{changeWords(change, v)}</div>
                  ))}
                </td>
                <td>
                  <Button small onClick={() => props.onReview(account.id)}>
                    {v("key.review")}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** What the last review says, and whether it is of this period. */
function Verdict({ one }: { one: ReviewedAccount }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const { review, before } = one.standing;
  const said = review ?? before;
  return (
    <div class="verdict">
      {said && <VerdictBadge answers={said} />}
      <span class={review ? "faint small" : "verdict__due small"}>
        {reviewWords(one, locale, v)}
      </span>
    </div>
  );
}

export function keyAccountRows(
  accounts: readonly ReviewedAccount[],
  locale: Locale,
  v: ValueWords,
): readonly Row[] {
  const questions = [...keyAccountTests, ...keyAccountSigns];
  return [
    [
      v("column.account"),
      v("key.column.verdict"),
      ...questions.map((one) => v(`key-question.${one}`)),
      v("key.column.kind"),
      v("key.column.value"),
      v("key.column.review"),
      v("key.column.change"),
      v("key.note"),
    ],
    ...accounts.map((one): Row => {
      const said = one.standing.review ?? one.standing.before;
      return [
        one.account.name,
        said ? v(`key-verdict.${keyAccountVerdict(said).verdict}`) : "",
        ...questions.map((question) => (said ? answerWord(said[question], v) : "")),
        said?.kind ? v(`key-kind.${said.kind}`) : "",
        said?.valueSought ? v(`value-sought.${said.valueSought}`) : "",
        reviewWords(one, locale, v),
        changesOf(one)
          .map((change) => changeWords(change, v))
          .join(v("key.and")),
        said?.note ?? "",
      ];
    }),
  ];
}
