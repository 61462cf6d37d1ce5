/** One execution of a script: a fresh set of globals, and an end after which pending results are computed. */
import vm from "node:vm";
import { createSandbox, type Sandbox } from "./sandbox.ts";
import { crossing } from "./script-values.ts";
import type { Running, ServiceCalls } from "./service-calls.ts";

export interface Script {
  readonly source: string;
  readonly filename: string;
  readonly now: number | undefined;
  readonly calls: ServiceCalls;
  globals(): Readonly<Record<string, unknown>>;
  /** Called after each execution. */
  ended(): void;
}

export interface Execution {
  /** Calls a top-level function in an execution of its own. */
  execute(running: Running, functionName: string, parameters: readonly unknown[]): unknown;
  /** Calls a trigger function, if the script has it, with an event whose values are objects of the services. */
  trigger(running: Running, functionName: string, event: Readonly<Record<string, unknown>>): void;
  /** Calls a custom function; the calls of one recalculation share their globals. */
  custom(functionName: string, parameters: readonly unknown[]): unknown;
  /** Ends the recalculation. */
  forget(): void;
}

export function executions(script: Script): Execution {
  const { calls } = script;
  const compiled = new vm.Script(script.source, { filename: script.filename });
  let shared: Sandbox | undefined;

  function as<Result>(running: Running, sandbox: Sandbox, work: () => Result): Result {
    const before = { running: calls.running, raise: calls.raise };
    calls.running = running;
    calls.raise = sandbox.exception;
    try {
      return work();
    } finally {
      calls.running = before.running;
      calls.raise = before.raise;
    }
  }

  /** Apps Script keeps no variable from one execution to the next, and runs the whole file at its start. */
  function fresh(running: Running): Sandbox {
    const sandbox = createSandbox(script.globals(), script.now);
    as(running, sandbox, () => compiled.runInContext(sandbox.context) as unknown);
    return sandbox;
  }

  function inOneExecution(running: Running, work: (sandbox: Sandbox) => unknown): unknown {
    const known = calls.notModelled.length;
    try {
      const sandbox = fresh(running);
      return as(running, sandbox, () => work(sandbox));
    } finally {
      script.ended();
      if (calls.notModelled.length > known)
        // A script may have caught the refusal; a test must not go on as if Google had accepted the call.
        // oxlint-disable-next-line no-unsafe-finally
        throw new Error([...new Set(calls.notModelled.slice(known))].join("; "));
    }
  }

  return {
    execute: (running, functionName, parameters) =>
      inOneExecution(running, (sandbox) => {
        const run: unknown = sandbox.context[functionName];
        if (typeof run !== "function")
          throw new Error(`Script function not found: ${functionName}`);
        return run(...parameters.map((value) => crossing.in(value, sandbox))) as unknown;
      }),
    trigger(running, functionName, event) {
      inOneExecution(running, (sandbox) => {
        const run: unknown = sandbox.context[functionName];
        if (typeof run === "function") run(Object.assign(sandbox.parse("{}") as object, event));
      });
    },
    custom(functionName, parameters) {
      const sandbox = (shared ??= fresh("custom function"));
      const run: unknown = sandbox.context[functionName];
      if (typeof run !== "function") throw new Error(`Unknown function: ${functionName}`);
      return as("custom function", sandbox, () => run(...parameters) as unknown);
    },
    forget() {
      shared = undefined;
    },
  };
}
