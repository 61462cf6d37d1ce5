/** The identity of a company: are two descriptions of companies one company, and what says so? */
import { type CompanyClues, type PreparedCompany, preparedCompany } from "./company-clues.ts";
import { type NameResemblance, resemblanceOf } from "./name-resemblance.ts";
import { compareNumbers, type NumberComparison } from "./registration-identity.ts";
import { isSameSite } from "./shared-domains.ts";

export const identityVerdicts = ["same", "doubtful", "different"] as const;
export type IdentityVerdict = (typeof identityVerdicts)[number];

/** What speaks for one company, what makes one ask, and what speaks against. */
export const identityReasons = [
  "same-registration-number",
  "same-domain",
  "same-name",
  "unproved-registration-number",
  "contradicting-numbers",
  "two-names-on-one-domain",
  "other-domain",
  "branch",
  "other-region",
  "group-or-member",
  "other-legal-form",
  "short-name",
  "contained-name",
  "similar-name",
  "abbreviated-name",
  "other-registration-number",
  "other-name",
  "other-script",
  "nothing-to-compare",
  "names-other-companies",
] as const;
export type IdentityReasonCode = (typeof identityReasons)[number];

/** A reason, with what the first and the second description say. */
export interface IdentityReason {
  readonly code: IdentityReasonCode;
  readonly first: string;
  readonly second: string;
}

export interface IdentityComparison {
  readonly verdict: IdentityVerdict;
  readonly because: readonly IdentityReason[];
}

/**
 * Compares two companies. Registration numbers decide, then a domain of their own, then their names: an equal
 * number, domain or full name is the same; two proved numbers of one register that differ are different
 * companies, unless a name is a branch's; subsidiaries, groups, abbreviations and slips are doubtful.
 * @example compareCompanies({ names: ["Tallow Ltd"], domains: [], registrationNumbers: [] }, { names: ["Tallow (Shanghai) Co., Ltd."], domains: [], registrationNumbers: [] }).verdict // "doubtful"
 */
export function compareCompanies(a: CompanyClues, b: CompanyClues): IdentityComparison {
  return comparePrepared(preparedCompany(a), preparedCompany(b));
}

const reason = (code: IdentityReasonCode, first = "", second = first): IdentityReason => ({
  code,
  first,
  second,
});

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

interface NameComparison {
  readonly resemblance: NameResemblance | undefined;
  readonly because: readonly IdentityReason[];
  /** Both have a name with a legal form: full names, which a company has but one of. */
  readonly bothFull: boolean;
}

const rank = { same: 0, doubtful: 1, different: 2 } as const;

/** Doubts that name another unit of the same house. */
const otherUnits: readonly IdentityReasonCode[] = ["branch", "other-region", "group-or-member"];

/** How alike two names are, the least first; among equals another unit first, and so whichever of the two is asked. */
function order(resemblance: NameResemblance): string {
  const code = codeOf(resemblance);
  return `${rank[resemblance.verdict]} ${Number(!otherUnits.includes(code))} ${code}`;
}

/** The pair of names that are most alike. */
function compareNames(a: PreparedCompany, b: PreparedCompany): NameComparison {
  let best: NameResemblance | undefined;
  let because: readonly IdentityReason[] = [];
  a.normalNames.forEach((mine, i) => {
    b.normalNames.forEach((theirs, j) => {
      const resemblance = resemblanceOf(mine, theirs);
      if (best && order(best) <= order(resemblance)) return;
      best = resemblance;
      because = [reason(codeOf(resemblance), a.names[i]!, b.names[j]!)];
    });
  });
  const bothFull = isFull(a) && isFull(b);
  return { resemblance: best, because, bothFull };
}

function codeOf(resemblance: NameResemblance): IdentityReasonCode {
  switch (resemblance.verdict) {
    case "same":
      return "same-name";
    case "doubtful":
      return resemblance.doubt;
    case "different":
      return resemblance.script === "same" ? "other-name" : "other-script";
  }
}

const isFull = (company: PreparedCompany): boolean =>
  company.normalNames.some(({ legalForm }) => legalForm !== undefined);
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
