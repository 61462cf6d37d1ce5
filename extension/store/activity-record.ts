/** An activity as it is stored: with its stamps, and signed by the user unless it is somebody else's. */
import type { AccountId, Activity } from "#core";
import { defined, textOrNone } from "./defined.ts";
import { newId, now } from "./identity.ts";
import { person } from "./person.ts";

/** `before` is the activity that is edited; a new one without a seller is the user's own. */
export async function activityRecord(
  typed: Omit<Activity, "id" | "accountId" | "createdAt" | "updatedAt">,
  accountId: AccountId,
  before?: Activity,
): Promise<Activity> {
  const at = now();
  const own = before || typed.seller ? undefined : textOrNone((await person()).name);
  return {
    ...typed,
    ...defined({ seller: typed.seller ?? own }),
    id: before?.id ?? newId(),
    accountId,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
}
