/** How long frames take while something is done on a page, told by the page's own animation frames. */
import type { Page } from "playwright-core";

export interface Frames {
  readonly count: number;
  /** Milliseconds. */
  readonly longest: number;
  readonly median: number;
  readonly above50: number;
}

/** The frames while the deed is under way. */
export async function framesWhile(page: Page, deed: () => Promise<void>): Promise<Frames> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let before = performance.now();
    let isOn = true;
    const tell = (now: number): void => {
      frames.push(now - before);
      before = now;
      if (isOn) requestAnimationFrame(tell);
    };
    requestAnimationFrame((now) => {
      before = now;
      requestAnimationFrame(tell);
    });
    Object.assign(globalThis, { stopFrames: () => ((isOn = false), frames) });
  });
  await deed();
  const frames = await page.evaluate(() =>
    (Reflect.get(globalThis, "stopFrames") as () => number[])(),
  );
  const sorted = frames.toSorted((a, b) => a - b);
  return {
    count: frames.length,
    longest: sorted.at(-1) ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    above50: frames.filter((one) => one > 50).length,
  };
}
