/** Judging the nine points: each judgement is an event, and taking one back is another. */
import type { AccountId, InformationJudgement, InformationState, PointOfInformation } from "#core";
import { defined, textOrNone } from "../defined.ts";
import { newId, now, nowAfter } from "../identity.ts";
import { person } from "../person.ts";
import type { Deed } from "../undo/deed.ts";

/** The person's word for a point; without a state the data speaks for it again. */
export async function judged(
  accountId: AccountId,
  { point, judgement }: Pick<PointOfInformation<InformationJudgement>, "point" | "judgement">,
  state: InformationState | undefined,
  note = "",
): Promise<Deed> {
  const judgedAt = judgement ? nowAfter(judgement.judgedAt) : now();
  const event: InformationJudgement = {
    id: newId(),
    accountId,
    point,
    ...defined({ state, note: textOrNone(note) }),
    by: await person(),
    judgedAt,
  };
  return { judgements: [event] };
}
