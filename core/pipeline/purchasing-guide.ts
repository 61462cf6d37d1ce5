/** The customer's purchasing process as a guide: what each stage is called, and by which signs one sees that they are there. */
import * as z from "zod/mini";
import { LocalText } from "../value/local-text.ts";
import { Condition, purchasingStages } from "./sales-process.ts";

/** A stage of the customer's; its signs are seen or heard, and tick nothing of ours. */
export const PurchasingGuide = z.strictObject({
  key: z.enum(purchasingStages),
  name: LocalText,
  signs: z.array(Condition),
});
export type PurchasingGuide = z.infer<typeof PurchasingGuide>;
