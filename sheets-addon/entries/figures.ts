/** The recalculation, in a function of its own: menu and sidebar both ask for it. */
export { obstaclesOf, positionName } from "../tabs/buying-centres.ts";
export { problemRows } from "../tabs/problems.ts";
export { readWorkbook } from "../recalculation/reading.ts";
export { goOn } from "../recalculation/recalculation.ts";
export { checkRest, steps } from "../recalculation/steps.ts";
