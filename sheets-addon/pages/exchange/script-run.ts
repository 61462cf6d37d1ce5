/** Holds a conversation with the script behind the spreadsheet. */
import { isQuestion, Stopped, type Progress, type Question, type Talk } from "./talk.ts";

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** So long the page works without being drawn, in milliseconds. */
const LONGEST = 30;

/**
 * Asks one question after the other until the conversation is over; tells how far it is. One that is stopped is told so
 * where it is, and may still ask for what it leaves behind to be put in order.
 */
export async function hold<Result>(
  talk: Talk<Result>,
  tell: (progress: Progress | undefined) => void,
  stop: { readonly isStopped: () => boolean; readonly words: string } = neverStopped,
): Promise<Result> {
  let step = talk.next();
  let rested = performance.now();
  let isTold = false;
  while (!step.done) {
    const { value } = step;
    if (!isQuestion(value) && performance.now() - rested > LONGEST) {
      if (value) tell(value);
      await turn();
      rested = performance.now();
    }
    // What was written is computed to the end: half of the figures would be old.
    if (!isTold && stop.isStopped() && !(value && isFinishing(value))) {
      isTold = true;
      step = talk.throw(new Stopped(stop.words));
      continue;
    }
    if (!isQuestion(value)) {
      step = talk.next();
      continue;
    }
    const { name, parameters, progress } = value;
    tell(progress);
    const answer = await asked(name, parameters).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    // What the conversation itself throws must not come back into it.
    rested = performance.now();
    step = "error" in answer ? talk.throw(answer.error) : talk.next(answer.value);
  }
  return step.value;
}

const neverStopped = { isStopped: () => false, words: "" };

function isFinishing(value: Question | Progress): boolean {
  return (isQuestion(value) ? value.progress : value)?.what === "finishing";
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function asked(name: string, parameters: readonly unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = ({ message }: Error) =>
      reject(new Error(message.replace(/^\w*(Error|Exception): /u, "")));
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler(fail);
    (runner as unknown as Record<string, (...all: readonly unknown[]) => void>)[name]!(
      ...parameters,
    );
  });
}

/** Lets the browser show what was just said, before work that takes all of its time. */
export function shown(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
