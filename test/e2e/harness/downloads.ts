/** Files that the browser saves, kept in a folder under the names that it gives them. */
import { join } from "node:path";
import type { Launched } from "./launch.ts";

const PATIENCE = 40_000;

/**
 * Runs what starts a download and answers where the file is. The browser itself is asked, for once another
 * connection has looked at the side panel, Playwright searches its own downloads in the wrong folder.
 */
export const downloaded = async (
  { browser }: Launched,
  folder: string,
  start: () => Promise<void>,
): Promise<string> => {
  await browser.send("Browser.setDownloadBehavior", {
    behavior: "allow",
    downloadPath: folder,
    eventsEnabled: true,
  });
  const names = new Map<string, string>();
  const finished = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The download did not finish.")), PATIENCE);
    browser.on("Browser.downloadWillBegin", ({ guid, suggestedFilename }) =>
      names.set(guid, suggestedFilename),
    );
    browser.on("Browser.downloadProgress", ({ guid, state }) => {
      const name = names.get(guid);
      if (!name || state === "inProgress") return;
      clearTimeout(timer);
      if (state === "completed") resolve(join(folder, name));
      else reject(new Error(`The download of ${name} was ${state}.`));
    });
  });
  await start();
  return finished;
};
