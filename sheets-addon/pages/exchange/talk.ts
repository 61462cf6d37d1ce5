/** A conversation with the script: what is asked in turn, whoever carries it; each answer goes on where it was asked. */
import type { ExchangeScript } from "../exchange-contract.ts";

/** How far a conversation is, in steps of its own size. */
export interface Progress {
  readonly what: "reading" | "comparing" | "writing" | "finishing";
  readonly done: number;
  readonly of: number;
}

/** One question to the script. */
export interface Question {
  readonly name: keyof ExchangeScript;
  readonly parameters: readonly unknown[];
  readonly progress?: Progress;
}

/** A moment in which the page may be drawn and hear what is pressed; it may say how far work of the page's own is. */
export type Rest = Progress | undefined;

/** Work of the page's own that rests now and then. */
export type Work<Result> = Generator<Rest, Result, unknown>;

export type Talk<Result> = Generator<Question | Rest, Result, unknown>;

export function isQuestion(step: Question | Rest): step is Question {
  return step !== undefined && "name" in step;
}

/** Somebody stopped a conversation before its end. */
export class Stopped extends Error {}

/** Rows or records after which work rests: a few milliseconds of it. */
export const SLICE = 500;

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
