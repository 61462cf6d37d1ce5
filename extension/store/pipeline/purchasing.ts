/** The customer's purchasing process in force, for the words that screens show of it. */
import {
  type PurchasingGuide,
  purchasingInForce,
  type PurchasingStage,
  purchasingStages,
} from "#core";
import { database } from "../database.ts";
import { useLive } from "../live.ts";

/** What is known of a stage of the customer's; nothing while it is being read. */
export function usePurchasing(): (stage: PurchasingStage) => PurchasingGuide | undefined {
  const live = useLive(async () => purchasingInForce(await database.processes.toArray()), []);
  return (stage) =>
    live.state === "ready" ? live.value?.[purchasingStages.indexOf(stage)] : undefined;
}
