/** The account that a page's facts are for: the chosen one, or the one that the page itself suggests. */
import { useState } from "preact/hooks";
import { namedAfter, type Target, targetOf } from "../../capture/keeping/account-target.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import { useLive } from "../../store/live.ts";
import { database } from "../../store/database.ts";

async function goneOf(chosen: Target | undefined): Promise<Target | undefined> {
  if (!chosen || chosen.isNew) return undefined;
  return (await database.accounts.get(chosen.account.id)) ? undefined : chosen;
}

/** The target by what the page suggests and the user has chosen; `setChosen` holds until another page comes. */
export function useTarget(
  address: string,
  title: string,
  proposals: readonly Proposal[] | undefined,
) {
  // Told by its page and not cleared by an effect: that would come after a quick first choice, and lose it.
  const [choice, setChoice] = useState<{ readonly of: string; readonly target: Target }>();
  const chosen = choice?.of === address ? choice.target : undefined;
  const setChosen = (target: Target): void => setChoice({ of: address, target });
  const suggestion = useLive(
    async () => namedAfter(await targetOf({ url: address, title }), proposals ?? []),
    [address, title, proposals],
  );
  const gone = useLive(async () => goneOf(chosen), [chosen]);
  // An account that an undo has taken back is chosen no more.
  const isGone = gone.state === "ready" && gone.value !== undefined && gone.value === chosen;
  const suggested = suggestion.state === "ready" ? suggestion.value : undefined;
  const target = suggested && (isGone ? suggested : (chosen ?? suggested));
  return { suggestion, target, setChosen };
}
