/** Long work in small pieces, so that the page goes on answering between them. */

// A frame has 16 ms, and drawing needs its part of them.
const SLICE = 8;

/** Works through the steps as long as they say that there is more; stops when it is aborted. */
export async function paced(steps: () => boolean, signal: AbortSignal): Promise<boolean> {
  let isMore = true;
  while (isMore && !signal.aborted) {
    const end = performance.now() + SLICE;
    while (isMore && performance.now() < end) isMore = steps();
    await new Promise((resolve) => setTimeout(resolve));
  }
  return !signal.aborted;
}
