/** The sheet of accounts: the facts that hold now, one row an account, one column a property that anyone has. */
import { accountProfile, type Fact } from "../../research/account/account-profile.ts";
import type { Account } from "../../research/account/account.ts";
import type { Observation } from "../../research/facts/observation.ts";
import { propertyKeys, propertyOf } from "../../research/facts/property.ts";
import { observationsInForce, type Withdrawal } from "../../research/facts/withdrawal.ts";
import type { AccountId } from "../../value/id.ts";
import type { IsoDate } from "../../value/iso-date.ts";
import type { Locale } from "../../value/local-text.ts";
import { message } from "../messages.ts";
import { cellAddress } from "./cell-address.ts";
import { cellText, factsText } from "./cell-text.ts";
import { headings, keyRow, numberCell, textCell, type Sheet, type SheetRow } from "./sheet.ts";
import { workbookWord } from "./words.ts";

/** The keys of the columns that every account has; `=` marks what follows from other records. */
const accountKeys = ["name", "id", "owner", "domains", "=facts", "=stale"] as const;

/** Personal facts stay in the browser: they are never among the columns. */
export function accountsSheet(
  accounts: readonly Account[],
  profiles: ReadonlyMap<AccountId, readonly Fact[]>,
  locale: Locale,
): Sheet {
  const word = workbookWord.bind(undefined, locale);
  const present = new Set([...profiles.values()].flat().map(({ property }) => property));
  const columns = propertyKeys.filter((key) => present.has(key));
  const rows = accounts.map((account): SheetRow => {
    const facts = profiles.get(account.id) ?? [];
    return [
      textCell(account.name, "input"),
      textCell(account.id),
      textCell(cellText(account.owner ?? ""), "input"),
      textCell(cellText(account.domains.join("; ")), "input"),
      numberCell(facts.length, "whole"),
      numberCell(facts.filter(({ isStale }) => isStale).length, "whole"),
      ...columns.map((key) => textCell(factsText(facts, key), "input")),
    ];
  });
  return {
    name: word("accounts"),
    columns: [
      { width: 32 },
      { width: 12, hidden: true },
      ...[18, 24, 10, 14, ...columns.map(() => 24)].map((width) => ({ width })),
    ],
    rows: [
      keyRow([
        ...accountKeys.map((key) => `accounts/${key}`),
        ...columns.map((key) => `accounts/fact.${key}`),
      ]),
      headings(
        word("account"),
        word("accountId"),
        word("owner"),
        word("domains"),
        word("facts"),
        word("staleFacts"),
        ...columns.map((key) => message(locale, `property.${key}`)),
      ),
      ...rows,
    ],
    frozen: { rows: 2, columns: 2 },
    hiddenRows: 1,
    filter: `A2:${cellAddress(Math.max(2, accounts.length + 1), accountKeys.length + columns.length - 1)}`,
  };
}

/** The facts of each account as the sheet shows them. */
export function accountFacts(
  accounts: readonly Account[],
  observations: readonly Observation[],
  withdrawals: readonly Withdrawal[],
  today: IsoDate,
): ReadonlyMap<AccountId, readonly Fact[]> {
  const byAccount = new Map<AccountId, Observation[]>(accounts.map(({ id }) => [id, []]));
  for (const observation of observationsInForce(observations, withdrawals))
    if (!propertyOf(observation.property).personal)
      byAccount.get(observation.accountId)?.push(observation);
  return new Map([...byAccount].map(([id, own]) => [id, accountProfile(own, today)]));
}
