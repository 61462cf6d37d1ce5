/** Waiting for something to become true, never longer than told, and never in silence. */

/** How long a wait may last before it counts as a failure, unless told otherwise. */
export const PATIENCE = 30_000;

/**
 * Asks again and again until the answer is neither false nor undefined, and returns it.
 * Throws with the name of what was awaited, and the last error, when the time is over.
 */
export const until = async <T>(
  what: string,
  ask: () => T | false | undefined | Promise<T | false | undefined>,
  milliseconds: number = PATIENCE,
): Promise<T> => {
  const end = Date.now() + milliseconds;
  let trouble: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== undefined) return answer;
    } catch (error) {
      trouble = error;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${milliseconds} ms for ${what}, in vain.`, { cause: trouble });
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
};
