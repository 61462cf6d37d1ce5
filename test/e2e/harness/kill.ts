/** A browser that is killed without warning, and the same profile opened again. */
import { launchExtension, type Launched } from "./launch.ts";

const browserProcess = async ({ browser }: Launched): Promise<number> => {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  const main = processInfo.find((process) => process.type === "browser");
  if (main === undefined) throw new Error("The browser does not tell its own process number.");
  return main.id;
};

/** Ends the browser as a power cut would: no handler runs, nothing is flushed. */
export const killBrowser = async (launched: Launched): Promise<void> => {
  const number = await browserProcess(launched);
  const gone = new Promise((resolve) => launched.context.once("close", resolve));
  process.kill(number, "SIGKILL");
  await gone;
};

/**
 * Starts the browser again on what the killed one left behind. Closing it keeps the profile;
 * close the first one afterwards to have the profile removed.
 */
export const relaunch = (launched: Launched): Promise<Launched> =>
  launchExtension({ ...launched.options, profile: launched.profile });

export const killAndRelaunch = async (launched: Launched): Promise<Launched> => {
  await killBrowser(launched);
  return relaunch(launched);
};
