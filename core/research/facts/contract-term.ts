/** Contract terms: what a customer needs of the contract itself, beside the solution. */
import * as z from "zod/mini";

/** The method's terms: prices, discount, delivery and service after the sale. */
export const contractTerms = [
  "unit-price",
  "total-price",
  "discount",
  "delivery-mode",
  "delivery-date",
  "after-sales-service",
] as const;
export const ContractTerm = z.enum(contractTerms);
export type ContractTerm = (typeof contractTerms)[number];
