/** The identity of a company: are two descriptions of companies one company, and what says so? */
import { type CompanyClues, type PreparedCompany, preparedCompany } from "./company-clues.ts";
import { compareNumbers, type NumberComparison } from "./registration-identity.ts";
import { isSameSite } from "./shared-domains.ts";
import {
  type IdentityReason,
  type IdentityComparison,
} from "./company-identity/identity-reason.ts";
import {
  type NameComparison,
  otherUnits,
  compareNames,
  reason,
} from "./company-identity/name-comparison.ts";

/**
 * Compares two companies. Registration numbers decide, then a domain of their own, then their names: an equal
 * number, domain or full name is the same; two proved numbers of one register that differ are different
 * companies, unless a name is a branch's; subsidiaries, groups, abbreviations and slips are doubtful.
 * @example compareCompanies({ names: ["Tallow Ltd"], domains: [], registrationNumbers: [] }, { names: ["Tallow (Shanghai) Co., Ltd."], domains: [], registrationNumbers: [] }).verdict // "doubtful"
 */
export function compareCompanies(a: CompanyClues, b: CompanyClues): IdentityComparison {
  return comparePrepared(preparedCompany(a), preparedCompany(b));
}

/** As `compareCompanies`, of companies that are prepared. */
export function comparePrepared(a: PreparedCompany, b: PreparedCompany): IdentityComparison {
  const numbers = compareNumbers(a.registrationNumbers, b.registrationNumbers);
  const names = compareNames(a, b);
  const domain = a.ownDomains.find((own) => b.ownDomains.some((other) => isSameSite(own, other)));
  const onDomain = domain === undefined ? [] : [reason("same-domain", domain)];
  return (
    byNumbers(numbers, names, onDomain, isBranch(a) !== isBranch(b)) ??
    (domain === undefined ? undefined : byDomain(onDomain, names)) ??
    byNames(a, b, names, numbers)
  );
}

const isBranch = (company: PreparedCompany): boolean =>
  company.normalNames.some(({ branch }) => branch !== undefined);

function byNumbers(
  { same, surelyOther, probablyOther }: NumberComparison,
  names: NameComparison,
  onDomain: readonly IdentityReason[],
  oneIsBranch: boolean,
): IdentityComparison | undefined {
  // One number often speaks in several registers; the first says it all.
  const equal = same.slice(0, 1).map((number) => reason("same-registration-number", number));
  const other = [...surelyOther, ...probablyOther]
    .slice(0, 1)
    .map(([first, second]) => reason("other-registration-number", first, second));
  if (equal.length > 0)
    return surelyOther.length > 0
      ? { verdict: "doubtful", because: [reason("contradicting-numbers"), ...equal, ...other] }
      : { verdict: "same", because: equal };
  if (other.length === 0) return undefined;
  const alike = [
    ...onDomain,
    ...(names.resemblance && names.resemblance.verdict !== "different" ? names.because : []),
  ];
  // A branch is entered under a number of its own, and a register without check digits invites slips.
  const mayBeOne =
    alike.length > 0 && (oneIsBranch || (surelyOther.length === 0 && isStrong(names, onDomain)));
  return { verdict: mayBeOne ? "doubtful" : "different", because: [...other, ...alike] };
}

const isStrong = (names: NameComparison, onDomain: readonly IdentityReason[]): boolean =>
  onDomain.length > 0 || names.resemblance?.verdict === "same";

/** One site may be a group's: two full names on it may be two companies, a brand and a name are one. */
function byDomain(
  onDomain: readonly IdentityReason[],
  { resemblance, because, bothFull }: NameComparison,
): IdentityComparison {
  if (!resemblance || resemblance.verdict === "same")
    return { verdict: "same", because: [...onDomain, ...because] };
  if (resemblance.verdict === "doubtful") {
    const isOtherUnit = otherUnits.includes(resemblance.doubt);
    if (bothFull || isOtherUnit) return { verdict: "doubtful", because: [...onDomain, ...because] };
  } else if (bothFull && resemblance.script === "same") {
    const [names] = because;
    return {
      verdict: "doubtful",
      because: [...onDomain, reason("two-names-on-one-domain", names!.first, names!.second)],
    };
  }
  return { verdict: "same", because: onDomain };
}

function byNames(
  a: PreparedCompany,
  b: PreparedCompany,
  { resemblance, because }: NameComparison,
  { hint }: NumberComparison,
): IdentityComparison {
  const hints = hint.map((number) => reason("unproved-registration-number", number));
  if (!resemblance)
    return { verdict: "doubtful", because: [...hints, reason("nothing-to-compare")] };
  if (resemblance.verdict === "different")
    return {
      verdict: hints.length > 0 ? "doubtful" : "different",
      because: [...hints, ...because],
    };
  if (resemblance.verdict === "doubtful")
    return { verdict: "doubtful", because: [...hints, ...because] };
  const [mine, theirs] = [a.ownDomains[0], b.ownDomains[0]];
  const others =
    mine !== undefined &&
    theirs !== undefined &&
    !a.ownDomains.some((one) => b.ownDomains.some((two) => labelOf(one) === labelOf(two)));
  return others
    ? { verdict: "doubtful", because: [...because, reason("other-domain", mine, theirs)] }
    : { verdict: "same", because: [...because, ...hints] };
}

/** tallow.example and tallow.test are most often one company's. */
const labelOf = (domain: string): string => domain.toLowerCase().split(".")[0]!;
