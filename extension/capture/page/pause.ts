/** Lets the page breathe: work on it is done in slices, between which it can draw, answer and do its own. */

// A frame of the screen.
const SLICE_MS = 16;

/** A pause for one piece of work; wait for what it answers, whenever it answers something. */
export function pauses(): () => Promise<void> | undefined {
  let began = performance.now();
  const rest = async (): Promise<void> => {
    await nextTurn();
    began = performance.now();
  };
  return () => (performance.now() - began < SLICE_MS ? undefined : rest());
}

// Behind what waits already: the browser's own `scheduler.yield` would let us go on before the page's timers,
// one slice after the other.
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
