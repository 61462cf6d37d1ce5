/** The identity gate: facts of another company with a similar name are held back until a person confirms. */
import { type CompanyClues, preparedCompany, type PreparedCompany } from "./company-clues.ts";
import { comparePrepared } from "./company-identity.ts";
import type { IdentityReason, IdentityVerdict } from "./company-identity/identity-reason.ts";
import { resemblanceOf } from "./name-resemblance.ts";

export const gateStates = ["open", "held"] as const;

/** Open: the page's facts may be saved to the account. Held: only once a person has confirmed, and why. */
export interface IdentityGate {
  readonly gate: (typeof gateStates)[number];
  readonly verdict: IdentityVerdict;
  readonly because: readonly IdentityReason[];
}

/**
 * May facts of this page be saved to this account? Yes when the page is the same company's; on pages elsewhere
 * than on its own site also only when they name no further company by its full name, whose facts they might be.
 * @example identityGate({ names: ["Tallow Pumps GmbH"], domains: [], registrationNumbers: [] }, { names: ["Tallow GmbH"], domains: ["tallow.example"], registrationNumbers: [] }).gate // "held"
 */
export function identityGate(page: CompanyClues, account: CompanyClues): IdentityGate {
  const [here, ours] = [preparedCompany(page), preparedCompany(account)];
  const { verdict, because } = comparePrepared(here, ours);
  if (verdict !== "same") return { gate: "held", verdict, because };
  const isProved = because.some(
    ({ code }) => code === "same-domain" || code === "same-registration-number",
  );
  const stranger = isProved ? undefined : strangerOn(here, ours);
  return stranger === undefined
    ? { gate: "open", verdict, because }
    : {
        gate: "held",
        verdict,
        because: [
          ...because,
          { code: "names-other-companies", first: stranger, second: account.names[0] ?? "" },
        ],
      };
}

/** The first full name on the page that is none of the account's. */
function strangerOn(page: PreparedCompany, account: PreparedCompany): string | undefined {
  const at = page.normalNames.findIndex(
    (name) =>
      name.legalForm !== undefined &&
      account.normalNames.every((own) => resemblanceOf(name, own).verdict !== "same"),
  );
  return at < 0 ? undefined : page.names[at];
}
