/** Lets the page breathe: work on it is done in slices, between which it can draw and answer. */

const SLICE_MS = 40;

interface YieldingScheduler {
  readonly scheduler?: { yield?(): Promise<void> };
}

/** A pause for one piece of work; wait for what it answers, whenever it answers something. */
export function pauses(): () => Promise<void> | undefined {
  let began = performance.now();
  const rest = async (): Promise<void> => {
    await nextTurn();
    began = performance.now();
  };
  return () => (performance.now() - began < SLICE_MS ? undefined : rest());
}

function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as YieldingScheduler;
  return (
    scheduler?.yield?.() ??
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(undefined);
    })
  );
}
