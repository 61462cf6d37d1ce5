/** Finding a browser of the Chromium family that can carry an unpacked extension. */
import { findProgram, macApplication } from "./find-program.ts";
import { type Machine, thisMachine } from "./machine.ts";

const LINUX = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/lib/chromium/chromium",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/usr/bin/microsoft-edge",
];
const MAC = ["Chromium", "Google Chrome for Testing", "Google Chrome", "Microsoft Edge"];

/**
 * The path of the browser: `BROWSER_PATH`, else a well-known place, else Playwright's cache, else
 * the PATH; undefined where there is none. Throws if `BROWSER_PATH` names nothing that starts.
 */
export const findChromium = (machine: Machine = thisMachine): string | undefined => {
  const wellKnown =
    machine.platform === "darwin"
      ? MAC.flatMap((name) => macApplication(machine, name, name))
      : LINUX;
  const cached = machine.playwrightChromium();
  return findProgram(machine, {
    what: "a browser of the Chromium family",
    variable: "BROWSER_PATH",
    paths: cached === undefined ? wellKnown : [...wellKnown, cached],
    names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  });
};
