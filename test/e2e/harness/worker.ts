/** The extension's background worker, awake or stopped as the browser stops it after 30 idle seconds. */
import type { Worker } from "playwright-core";
import type { Launched } from "./launch.ts";
import { until } from "./until.ts";

// Playwright keeps the object of a stopped worker, and the same object speaks for it once it is awake
// again; so only the browser's own list of targets tells whether the worker runs.
const isAwake = async ({ browser, address }: Launched): Promise<boolean> => {
  const { targetInfos } = await browser.send("Target.getTargets");
  return targetInfos.some(
    (target) => target.type === "service_worker" && target.url.startsWith(address("")),
  );
};

/** The worker as it runs now; waits if it is just waking up. */
export const backgroundWorker = (launched: Launched): Promise<Worker> =>
  until("the background worker to be awake", async () => {
    const workers = launched.context.serviceWorkers();
    return (
      (await isAwake(launched)) &&
      workers.find((worker) => worker.url().startsWith(launched.address("")))
    );
  });

/** Stops every worker, in the middle of whatever it does, and waits until it is gone. */
export const stopAllWorkers = async (launched: Launched): Promise<void> => {
  const page = await launched.context.newPage();
  try {
    await page.goto(launched.address("manifest.json"));
    const session = await launched.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await until("the background worker to stop", async () => !(await isAwake(launched)));
  } finally {
    await page.close();
  }
};
