/** A bare ECMAScript context: what a script finds in Apps Script before any service is added, and nothing that only Node has. */
import vm from "node:vm";

export interface Sandbox {
  readonly context: vm.Context;
  /** An error of the script's realm, named `Exception` as those of Google's services are. */
  exception(message: string): Error;
  /** A value of the script's realm, from JSON text. */
  parse(json: string): unknown;
}

// Node's engine is newer than what the add-on is promised (ES2022), and knows things Apps Script has not.
const takeAway = `
  for (const name of ["WebAssembly", "Intl", "console", "SharedArrayBuffer", "Atomics", "Iterator", "AsyncDisposableStack",
    "DisposableStack", "SuppressedError", "Float16Array", "Temporal", "FinalizationRegistry", "WeakRef"]) delete globalThis[name];
  const gone = [
    [Array, "fromAsync"], [Array.prototype, "toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"],
    [Object, "groupBy"], [Map, "groupBy"], [Promise, "withResolvers", "try"], [String.prototype, "isWellFormed", "toWellFormed"],
    [Set.prototype, "union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"],
    [Math, "sumPrecise", "f16round"], [Error, "isError", "captureStackTrace"], [RegExp, "escape"], [JSON, "rawJSON", "isRawJSON"],
    [Uint8Array, "fromBase64", "fromHex"], [ArrayBuffer.prototype, "transfer", "transferToFixedLength", "resize"],
    [Map.prototype, "getOrInsert", "getOrInsertComputed"],
  ];
  for (const [owner, ...names] of gone) for (const name of names) delete owner[name];
`;

const fixClock = `(now) => {
  const RealDate = Date;
  const FixedDate = function (...parts) {
    if (!new.target) return new RealDate(now).toString();
    return Reflect.construct(RealDate, parts.length === 0 ? [now] : parts, new.target);
  };
  FixedDate.prototype = RealDate.prototype;
  RealDate.prototype.constructor = FixedDate;
  FixedDate.now = () => now;
  FixedDate.parse = RealDate.parse;
  FixedDate.UTC = RealDate.UTC;
  globalThis.Date = FixedDate;
}`;

/** `now` in milliseconds stops the script's clock. */
export function createSandbox(services: Readonly<Record<string, unknown>>, now?: number): Sandbox {
  // An ordinary global object: of one that Node keeps in step with another, each look at `Math` takes a hundred times as long.
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY, {
    codeGeneration: { strings: true, wasm: false },
  });
  vm.runInContext(`{${takeAway}}`, context);
  if (now !== undefined) (vm.runInContext(fixClock, context) as (now: number) => void)(now);
  const exception = vm.runInContext(
    `(message) => Object.defineProperty(new Error(message), "name", { value: "Exception", configurable: true, writable: true })`,
    context,
  ) as Sandbox["exception"];
  const parse = vm.runInContext(`(json) => JSON.parse(json)`, context) as Sandbox["parse"];
  Object.assign(context, services);
  return { context, exception, parse };
}
