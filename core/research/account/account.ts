/** An account: a company that we sell to or want to; everything else about it is observed. */
import * as z from "zod/mini";
import { AccountId } from "../../value/id.ts";
import { IsoInstant } from "../../value/iso-date.ts";
import { NeededPositions } from "./needed-place.ts";

// @__NO_SIDE_EFFECTS__
function accountName() {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
}

// @__NO_SIDE_EFFECTS__
function domain() {
  return z.string().check(z.regex(/^[^\s/:@]+$/u), z.toLowerCase());
}

/**
 * `domains` are the registrable domains whose pages belong to the account, such as `huaxing.example`.
 * `neededPositions` are the people that its purchases need, where they aren't those that the team always looks for.
 */
export const Account = z.strictObject({
  id: AccountId,
  name: accountName(),
  domains: z.array(domain()),
  owner: z.optional(z.string()),
  neededPositions: z.optional(NeededPositions),
  createdAt: IsoInstant,
  updatedAt: IsoInstant,
});
export type Account = z.infer<typeof Account>;

/**
 * The account that a domain belongs to: the domain itself or one below it.
 * @example accountOfDomain([{ name: "Acme", domains: ["acme.example"] }], "shop.acme.example").name // "Acme"
 */
export function accountOfDomain(accounts: readonly Account[], domain: string): Account | undefined {
  const name = domain.toLowerCase();
  return accounts.find((account) =>
    account.domains.some((own) => name === own || name.endsWith(`.${own}`)),
  );
}
