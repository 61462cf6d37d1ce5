/** What the value screen says, in simplified Chinese. */
import { checks } from "./value/checks.ts";
import { keyAccounts } from "./value/key-accounts.ts";
import { metrics } from "./value/metrics.ts";
import { purchases } from "./value/purchases.ts";
import { pyramids } from "./value/pyramids.ts";
import { ranking } from "./value/ranking.ts";
import { scorecard } from "./value/scorecard.ts";
import { targets } from "./value/targets.ts";

export const value = {
  ...metrics,
  ...ranking,
  ...pyramids,
  ...scorecard,
  ...purchases,
  ...checks,
  ...keyAccounts,
  ...targets,
};
