/** The names that a tab of ours can have, so that it never takes the place of the user's own. */
import { locales, type Locale } from "#core";
import { tabName } from "../locales/text.ts";
import type { TabKey } from "../tabs/tab-spec.ts";

/** The name in each language, plain and, where the user has a tab of that name already, with ours behind it. */
export function possibleNames(tab: TabKey): readonly string[] {
  const plain = locales.map((locale) => tabName(locale, tab));
  return [...plain, ...plain.map(qualified)];
}

/** The name for a tab in a language that no other sheet has; Google compares names without regard to case. */
export function freeName(locale: Locale, tab: TabKey, taken: ReadonlySet<string>): string {
  const others = new Set([...taken].map((name) => name.toLowerCase()));
  const plain = tabName(locale, tab);
  if (!others.has(plain.toLowerCase())) return plain;
  let name = qualified(plain);
  for (let count = 2; others.has(name.toLowerCase()); count++)
    name = `${qualified(plain)} ${count}`;
  return name;
}

function qualified(name: string): string {
  return `${name} (Account Atlas)`;
}
