/** A conversation with the script: what is asked in turn, whoever carries it; each answer goes on where it was asked. */
import type { ExchangeScript } from "../exchange-contract.ts";

/** How far a conversation is, in steps of its own size. */
export interface Progress {
  readonly what: "reading" | "writing" | "finishing";
  readonly done: number;
  readonly of: number;
}

/** One question to the script. */
export interface Question {
  readonly name: keyof ExchangeScript;
  readonly parameters: readonly unknown[];
  readonly progress?: Progress;
}

export type Talk<Result> = Generator<Question, Result, unknown>;

/** Asks one function of the script. */
export function* ask<Name extends keyof ExchangeScript>(
  name: Name,
  parameters: Parameters<ExchangeScript[Name]>,
  progress?: Progress,
): Talk<ReturnType<ExchangeScript[Name]>> {
  return (yield progress ? { name, parameters, progress } : { name, parameters }) as ReturnType<
    ExchangeScript[Name]
  >;
}
