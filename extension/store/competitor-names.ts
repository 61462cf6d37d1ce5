/** The competitors that are known by name, for the one who types them. */
import { type AccountId, type Observation, observationsInForce } from "#core";
import { ledgerOf } from "./ledger.ts";

/** The names of an account's competitors, from facts about them and from the facts of its industry, each once. */
export async function competitorNames(id: AccountId): Promise<readonly string[]> {
  const { observations, withdrawals } = await ledgerOf([id]);
  const names = observationsInForce(observations, withdrawals).flatMap(nameIn);
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].toSorted();
}

function nameIn({ property, value, competitor }: Observation): readonly string[] {
  if (competitor) return [competitor];
  return property === "main-competitors" && value.length <= 200 ? [value] : [];
}
