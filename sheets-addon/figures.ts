/** The recalculation, in a function of its own: menu and sidebar both ask for it. */
export { knowledgeOf } from "./account-knowledge.ts";
export { readWorkbook, recalculateWorkbook } from "./recalculation.ts";
export { obstaclesOf, positionName } from "./tabs/buying-centres.ts";
