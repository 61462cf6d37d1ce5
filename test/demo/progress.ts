/** Says on screen what the demo is doing, and how long each step took. */

/** Runs one step; a step that fails says so and ends the demo. */
export async function step<T>(title: string, run: () => Promise<T> | T): Promise<T> {
  const start = performance.now();
  process.stdout.write(`• ${title} … `);
  try {
    const result = await run();
    console.log(`done (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    console.log("FAILED");
    throw new Error(`Step "${title}" failed.`, { cause: error });
  }
}

/** Ends the step with a sentence when something isn't as it must be. */
export function verify(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence);
}
