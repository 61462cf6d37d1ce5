/** The extension's background worker, awake or stopped as the browser stops it after 30 idle seconds. */
import type { Worker } from "playwright-core";
import type { Launched } from "./launch.ts";
import { until } from "./until.ts";

// Playwright keeps the object of a stopped worker, and the same object speaks for it once it is awake
// again; so only the browser's own list of targets tells whether the worker runs.
// Each start of the worker is a target of its own.
const awake = async ({ browser, address }: Launched): Promise<readonly string[]> => {
  const { targetInfos } = await browser.send("Target.getTargets");
  return targetInfos
    .filter((target) => target.type === "service_worker" && target.url.startsWith(address("")))
    .map(({ targetId }) => targetId);
};

/** The worker as it runs now; waits if it is just waking up. */
export const backgroundWorker = (launched: Launched): Promise<Worker> =>
  until("the background worker to be awake", async () => {
    const workers = launched.context.serviceWorkers();
    return (
      (await awake(launched)).length > 0 &&
      workers.find((worker) => worker.url().startsWith(launched.address("")))
    );
  });

/** Stops every worker, in the middle of whatever it does, and waits until those that ran are gone. */
export const stopAllWorkers = async (launched: Launched): Promise<void> => {
  const page = await launched.context.newPage();
  try {
    await page.goto(launched.address("manifest.json"));
    const session = await launched.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    const before = await awake(launched);
    await until("the background worker to stop", async () => {
      // An event that arrives at that moment may start it anew, as it may for a user; and a stop that comes
      // while the worker is still starting is lost.
      await session.send("ServiceWorker.stopAllWorkers");
      return (await awake(launched)).every((target) => !before.includes(target));
    });
  } finally {
    await page.close();
  }
};
