/** Forgetting a person in the assessments of others: no line and no tie names them any more. */
import type { Stakeholder } from "./stakeholder.ts";

type Naming = Pick<Stakeholder, "reportsTo" | "friends" | "rivals">;

/**
 * The assessment without the people who are forgotten; the same record when it names none of them.
 * @example withoutPeople({ reportsTo: "lin", friends: ["wu", "lin"] }, (id) => id === "lin") // { friends: ["wu"] }
 */
export function withoutPeople<T extends Naming>(
  stakeholder: T,
  isForgotten: (id: string) => boolean,
): T {
  const { reportsTo, friends, rivals, ...rest } = stakeholder;
  const named = [...(reportsTo ? [reportsTo] : []), ...(friends ?? []), ...(rivals ?? [])];
  if (!named.some(isForgotten)) return stakeholder;
  const left = <Id extends string>(ids: readonly Id[] | undefined) =>
    (ids ?? []).filter((id) => !isForgotten(id));
  const [stillFriends, stillRivals] = [left(friends), left(rivals)];
  return {
    ...rest,
    ...(reportsTo && !isForgotten(reportsTo) && { reportsTo }),
    ...(stillFriends.length > 0 && { friends: stillFriends }),
    ...(stillRivals.length > 0 && { rivals: stillRivals }),
  } as unknown as T;
}
