/** Friends and rivals inside an account: a tie said of one of two people holds for both. */
import type { ContactId } from "../value/id.ts";
import type { Stakeholder } from "./stakeholder.ts";

export const tieKinds = ["friend", "rival"] as const;
export type TieKind = (typeof tieKinds)[number];

/** Two people and what they are to each other; `a` stands before `b` in the order of ids. */
export interface Tie {
  readonly a: ContactId;
  readonly b: ContactId;
  readonly kind: TieKind;
}

type Tied = Pick<Stakeholder, "contactId" | "friends" | "rivals">;

/**
 * Every tie between two of these people, once. Where one assessment says friend and another rival, rival holds:
 * whom we take for friends by mistake costs more.
 * @example tiesOf([{ contactId: "wu", friends: ["lin"] }, { contactId: "lin" }]) // [{ a: "lin", b: "wu", kind: "friend" }]
 */
export function tiesOf(stakeholders: readonly Tied[]): readonly Tie[] {
  const known = new Set(stakeholders.map(({ contactId }) => contactId));
  const found = new Map<string, Tie>();
  const add = (one: ContactId, others: readonly ContactId[] | undefined, kind: TieKind): void => {
    for (const other of others ?? []) {
      if (other === one || !known.has(other)) continue;
      const [a, b] = one < other ? [one, other] : [other, one];
      found.set(`${a} ${b}`, { a, b, kind });
    }
  };
  for (const { contactId, friends } of stakeholders) add(contactId, friends, "friend");
  for (const { contactId, rivals } of stakeholders) add(contactId, rivals, "rival");
  return [...found.values()].sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
}

/** What two people are to each other, as far as anybody has said. */
export function tieBetween(
  ties: readonly Tie[],
  one: ContactId,
  other: ContactId,
): TieKind | undefined {
  return ties.find(({ a, b }) => (a === one && b === other) || (a === other && b === one))?.kind;
}

/** An assessment with another tie to a person; without a kind there is none. */
export function withTie<T extends Tied>(
  stakeholder: T,
  other: ContactId,
  kind: TieKind | undefined,
): T {
  const { friends, rivals, ...rest } = stakeholder;
  const tied = (known: readonly ContactId[] | undefined, wanted: TieKind) => [
    ...(known ?? []).filter((id) => id !== other),
    ...(kind === wanted ? [other] : []),
  ];
  const [nowFriends, nowRivals] = [tied(friends, "friend"), tied(rivals, "rival")];
  return {
    ...rest,
    ...(nowFriends.length > 0 && { friends: nowFriends }),
    ...(nowRivals.length > 0 && { rivals: nowRivals }),
  } as T;
}
