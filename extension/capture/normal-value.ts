/** Brings values into one form, so that a fact in two spellings is one fact; the quotes stay as the page has them. */
import { foldSpace, propertyOf } from "#core";
import { countryOf } from "./country.ts";
import type { Proposal } from "./proposal.ts";
import type { PageSnapshot } from "./snapshot.ts";
import { phoneNormaliser } from "./telephone.ts";

/** Proposals with their phone numbers, days and numbers in the form in which the ledger keeps them. */
export async function normaliseValues(
  proposals: readonly Proposal[],
  snapshot: PageSnapshot,
): Promise<readonly Proposal[]> {
  const isPhone = ({ property }: Proposal) => propertyOf(property).type === "phone";
  const phone = proposals.some(isPhone)
    ? await phoneNormaliser(countryOf(snapshot))
    : (written: string) => written;
  return proposals.map((proposal) => {
    switch (propertyOf(proposal.property).type) {
      case "phone":
        return { ...proposal, value: phone(proposal.value) };
      case "date":
        return { ...proposal, value: normalDay(proposal.value) };
      case "number":
        return { ...proposal, value: normalCount(proposal.value) };
      default:
        return proposal;
    }
  });
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/**
 * A day, month or year as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; what can't be read stays as it is.
 * @example normalDay("2016年3月18日") // "2016-03-18"
 */
export function normalDay(written: string): string {
  const pad = (number: string | number): string => String(number).padStart(2, "0");
  const join = (...parts: readonly (string | undefined)[]): string =>
    parts
      .filter((part) => part !== undefined)
      .map(pad)
      .join("-");
  const text = foldSpace(written);
  const han = /^(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?$/u.exec(text);
  if (han) return join(han[1], han[2], han[3]);
  const iso = /^(\d{4}-\d\d-\d\d)T/u.exec(text);
  if (iso) return iso[1]!;
  const english = /^(?:(\d{1,2}) )?([a-z]+),? (?:(\d{1,2}), )?(\d{4})$/iu.exec(text);
  const month = english ? MONTHS.indexOf(english[2]!.toLowerCase()) : -1;
  return english && month >= 0
    ? join(english[4], String(month + 1), english[1] ?? english[3])
    : text;
}

/**
 * A count without separators and unit; a range or what can't be read stays as it is.
 * @example normalCount("约1,240人") // "1240"
 */
export function normalCount(written: string): string {
  const text = foldSpace(written);
  const match = /^[约近]? ?(\d+(?:[,，]\d{3})*)\+?(?: ?[余多]?[人名])?$/u.exec(text);
  return match ? match[1]!.replace(/[,，]/gu, "") : text;
}
