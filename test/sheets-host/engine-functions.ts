/** Where the formula engine differs from Google's functions, it is brought into line here before it is built. */
import { FunctionPlugin, HyperFormula } from "hyperformula";
import { serialOf } from "./date-serial.ts";

/** TODAY and NOW on the host's clock; SUMPRODUCT that computes over whole arrays, as Google's does outside ARRAYFORMULA too. */
export function alignEngineFunctions(clock: () => Date): void {
  class Clock extends FunctionPlugin {}
  Object.assign(Clock.prototype, {
    today: () => Math.floor(serialOf(clock())),
    now: () => serialOf(clock()),
  });
  const volatile = { parameters: [], isVolatile: true };
  Clock.implementedFunctions = {
    TODAY: { method: "today", ...volatile, returnNumberType: "NUMBER_DATE" },
    NOW: { method: "now", ...volatile, returnNumberType: "NUMBER_DATETIME" },
  } as never;
  HyperFormula.registerFunctionPlugin(Clock, { enGB: { TODAY: "TODAY", NOW: "NOW" } });
  const sumProduct = HyperFormula.getFunctionPlugin("SUMPRODUCT")?.implementedFunctions;
  Object.assign(sumProduct?.["SUMPRODUCT"] ?? {}, { enableArrayArithmeticForArguments: true });
}
