/** The recalculation, in a function of its own: menu and sidebar both ask for it. */
export { obstaclesOf, positionName } from "./tabs/buying-centres.ts";
export { problemRows } from "./tabs/problems.ts";
export { readWorkbook } from "./reading.ts";
export { goOn } from "./recalculation.ts";
export { checkRest, steps } from "./steps.ts";
