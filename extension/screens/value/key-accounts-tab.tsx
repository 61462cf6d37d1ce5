/** Key accounts, period by period: who is one, who is due for review, and what changed. */
import {
  type AccountId,
  type KeyAccountAnswers,
  keyAccountSigns,
  keyAccountTests,
  keyAccountVerdict,
  type Period,
} from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Segments } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { type ReviewedAccount, reviewedAccounts } from "./key-account-query.ts";
import { changesOf, KeyAccountsTable, keyAccountRows } from "./key-accounts-table.tsx";
import { ReviewDialog } from "./review-dialog.tsx";
import { useShown } from "./use-shown.tsx";
import { useOfPeriod } from "./use-of-period.ts";
import type { ValueTabProps } from "./value-tab.ts";

const filters = ["all", "keyOnly", "due", "changed"] as const;
type Filter = (typeof filters)[number];

export function KeyAccountsTab({ period }: ValueTabProps) {
  const live = useOfPeriod(reviewedAccounts, period);
  return <Awaited live={live}>{(all) => <KeyAccounts all={all} period={period} />}</Awaited>;
}

function KeyAccounts({ all, period }: { all: readonly ReviewedAccount[]; period: Period }) {
  const { locale } = useLocale();
  const v = useValueWords();
  const [filter, setFilter] = useState<Filter>("all");
  const [reviewing, setReviewing] = useState<AccountId>();
  const shown = all.filter((one) => isShown(one, filter)).sort(byVerdict);
  const [first, more] = useShown(shown);
  const of = all.find(({ account }) => account.id === reviewing);
  return (
    <>
      <p class="soft page__lead">{v("key.lead")}</p>
      <div class="toolbar">
        <Segments<Filter>
          label={v("key.show")}
          options={filters.map((value) => ({
            value,
            label: `${v(`key.${value}`)} ${all.filter((one) => isShown(one, value)).length}`,
          }))}
          value={filter}
          onValue={setFilter}
        />
        <div class="toolbar__end">
          <CsvButton
            file="key-accounts.csv"
            write={(csv) => csv.csvText(keyAccountRows(shown, locale, v))}
          />
        </div>
      </div>
      {shown.length === 0 ? (
        <p class="soft">{v("key.none")}</p>
      ) : (
        <KeyAccountsTable accounts={first} onReview={setReviewing} />
      )}
      {more}
      {of && (
        <ReviewDialog
          key={of.account.id}
          of={of}
          period={period}
          onClose={() => setReviewing(undefined)}
        />
      )}
    </>
  );
}

function isShown(one: ReviewedAccount, filter: Filter): boolean {
  const { review, before } = one.standing;
  switch (filter) {
    case "all":
      return true;
    case "keyOnly":
      return keyAccountVerdict(review ?? before ?? {}).verdict === "key";
    case "due":
      return review === undefined;
    case "changed":
      return changesOf(one).length > 0;
  }
}

const order = { key: 0, undecided: 1, "not-key": 2 } as const;

/** Key accounts first, then those that could be; among equals the more tests and signs are met the earlier. */
function byVerdict({ standing: a }: ReviewedAccount, { standing: b }: ReviewedAccount): number {
  const [mine, its] = [a.review ?? a.before ?? {}, b.review ?? b.before ?? {}];
  const met = (answers: KeyAccountAnswers): number =>
    [...keyAccountTests, ...keyAccountSigns].filter((one) => answers[one] === true).length;
  return (
    order[keyAccountVerdict(mine).verdict] - order[keyAccountVerdict(its).verdict] ||
    met(its) - met(mine)
  );
}
