/** The names of two companies compared: of all pairs, the one that is most alike. */
import type { PreparedCompany } from "../company-clues.ts";
import { type NameResemblance, resemblanceOf } from "../name-resemblance.ts";
import type { IdentityReason, IdentityReasonCode } from "./identity-reason.ts";

export const reason = (code: IdentityReasonCode, first = "", second = first): IdentityReason => ({
  code,
  first,
  second,
});

export interface NameComparison {
  readonly resemblance: NameResemblance | undefined;
  readonly because: readonly IdentityReason[];
  /** Both have a name with a legal form: full names, which a company has but one of. */
  readonly bothFull: boolean;
}

const rank = { same: 0, doubtful: 1, different: 2 } as const;

/** Doubts that name another unit of the same house. */
export const otherUnits: readonly IdentityReasonCode[] = [
  "branch",
  "other-region",
  "group-or-member",
];

/** How alike two names are, the least first; among equals another unit first, and so whichever of the two is asked. */
function order(resemblance: NameResemblance): string {
  const code = codeOf(resemblance);
  return `${rank[resemblance.verdict]} ${Number(!otherUnits.includes(code))} ${code}`;
}

/** The pair of names that are most alike. */
export function compareNames(a: PreparedCompany, b: PreparedCompany): NameComparison {
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
