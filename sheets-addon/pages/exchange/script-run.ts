/** Holds a conversation with the script behind the spreadsheet. */
import type { Progress, Talk } from "./talk.ts";

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Asks one question after the other until the conversation is over; tells how far it is. */
export async function hold<Result>(
  talk: Talk<Result>,
  tell: (progress: Progress | undefined) => void,
): Promise<Result> {
  let step = talk.next();
  while (!step.done) {
    const { name, parameters, progress } = step.value;
    tell(progress);
    const answer = await asked(name, parameters).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    // What the conversation itself throws must not come back into it.
    step = "error" in answer ? talk.throw(answer.error) : talk.next(answer.value);
  }
  return step.value;
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
