/** The customer's purchasing process in force, apart from our own guides: those are long texts. */
import { newestVersion } from "./process-in-force.ts";
import type { ProcessVersion } from "./process-version.ts";
import type { PurchasingGuide } from "./purchasing-guide.ts";
import { standardPurchasing } from "./standard-purchasing.ts";

/** What the newest version says of it, and the standard where that says nothing or a team has no process of its own. */
export function purchasingInForce(versions: readonly ProcessVersion[]): readonly PurchasingGuide[] {
  return newestVersion(versions)?.purchasing ?? standardPurchasing;
}
