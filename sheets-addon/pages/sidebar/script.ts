/** Calls into the script behind the spreadsheet. */
import type { ScriptFunctions } from "../sidebar-contract.ts";

interface Runner {
  withSuccessHandler(handler: (answer: never) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Calls a function of the script; its error is one to show. */
export function callScript<Name extends keyof ScriptFunctions>(
  name: Name,
  ...parameters: Parameters<ScriptFunctions[Name]>
): Promise<ReturnType<ScriptFunctions[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(reject);
    const functions = runner as unknown as Record<string, (...parameters: unknown[]) => void>;
    functions[name]!(...parameters);
  });
}

/** What went wrong, in the script's own words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
