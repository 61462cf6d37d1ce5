/** What a change of scales, weights or ratings does to the map: which accounts would lie elsewhere. */
import type { AccountId } from "../value/id.ts";
import type { Placement } from "./customer-map.ts";
import type { Quadrant } from "./quadrant.ts";

/** An account that changes its quadrant. */
export interface PlacementChange {
  readonly accountId: AccountId;
  readonly name: string;
  readonly from: Quadrant;
  readonly to: Quadrant;
}

/** The accounts that lie in another quadrant after a change than before, in the order of the first list. */
export function placementChanges(
  before: readonly Placement[],
  after: readonly Placement[],
): readonly PlacementChange[] {
  const then = new Map(after.map((placement) => [placement.accountId, placement]));
  return before.flatMap(({ accountId, name, quadrant: from }) => {
    const to = then.get(accountId)?.quadrant;
    return to === undefined || to === from ? [] : [{ accountId, name, from, to }];
  });
}
