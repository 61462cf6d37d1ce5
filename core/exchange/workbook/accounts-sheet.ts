/** The sheet of accounts: the facts that hold now, one row an account, one column a property that anyone has. */
import { accountProfile, type Fact } from "../../research/account-profile.ts";
import type { Account } from "../../research/account.ts";
import type { Observation } from "../../research/observation.ts";
import { propertyKeys, propertyOf } from "../../research/property.ts";
import { observationsInForce, type Withdrawal } from "../../research/withdrawal.ts";
import type { AccountId } from "../../value/id.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import type { Locale } from "../../value/local-text.ts";
import { message } from "../messages.ts";
import { headings, numberCell, textCell, type Sheet, type SheetRow } from "./sheet.ts";
import { workbookWord } from "./words.ts";

/** Spreadsheet programs hold at most 32,767 characters in a cell. */
const CELL_LENGTH = 32_767;

/** Personal facts stay in the browser: they are never among the columns. */
export function accountsSheet(
  accounts: readonly Account[],
  observations: readonly Observation[],
  withdrawals: readonly Withdrawal[],
  today: IsoDate,
  locale: Locale,
): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const profiles = profilesOf(accounts, observationsInForce(observations, withdrawals), today);
  const present = new Set([...profiles.values()].flat().map(({ property }) => property));
  const columns = propertyKeys.filter((key) => present.has(key));
  const rows = accounts.map((account): SheetRow => {
    const facts = profiles.get(account.id) ?? [];
    return [
      textCell(account.name),
      textCell(account.owner ?? ""),
      textCell(account.domains.join("; ")),
      numberCell(facts.length, "whole"),
      numberCell(facts.filter(({ isStale }) => isStale).length, "whole"),
      ...columns.map((key) => textCell(valuesOf(facts, key))),
    ];
  });
  return {
    name: word("accounts"),
    columns: [32, 18, 24, 10, 14, ...columns.map(() => 24)].map((width) => ({ width })),
    rows: [
      headings(
        word("account"),
        word("owner"),
        word("domains"),
        word("facts"),
        word("staleFacts"),
        ...columns.map((key) => message(locale, `property.${key}`)),
      ),
      ...rows,
    ],
    frozen: { rows: 1, columns: 1 },
  };
}

function profilesOf(
  accounts: readonly Account[],
  observations: readonly Observation[],
  today: IsoDate,
): ReadonlyMap<AccountId, readonly Fact[]> {
  const byAccount = new Map<AccountId, Observation[]>(accounts.map(({ id }) => [id, []]));
  for (const observation of observations)
    if (!propertyOf(observation.property).personal)
      byAccount.get(observation.accountId)?.push(observation);
  return new Map([...byAccount].map(([id, own]) => [id, accountProfile(own, today)]));
}

function valuesOf(facts: readonly Fact[], key: Fact["property"]): string {
  return facts
    .filter(({ property }) => property === key)
    .map(({ holds }) => holds.value)
    .join("; ")
    .slice(0, CELL_LENGTH);
}
