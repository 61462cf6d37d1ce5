/** A browser for the tests and the demo: the one that is there, or else a fresh one. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { aptInstall, canInstall, isUbuntu, lastLines } from "./debian.ts";
import { findChromium } from "./find-chromium.ts";
import { type Machine, thisMachine } from "./machine.ts";

const DOWNLOAD_SECONDS = 600;

const playwrightCommand = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");

const downloadChromium = (machine: Machine): void => {
  // A bare Ubuntu lacks the libraries Chromium is linked with; only root can add them.
  const libraries = canInstall(machine) ? ["--with-deps"] : [];
  const shown = ["npx", "playwright-core", "install", ...libraries, "chromium"].join(" ");
  machine.say(`Installing Chromium into Playwright's cache (${shown}); some 150 MB ...`);
  const outcome = machine.run(
    [process.execPath, playwrightCommand(), "install", ...libraries, "chromium"],
    DOWNLOAD_SECONDS,
  );
  machine.say(
    outcome.ok ? "Installed Chromium." : `${shown} failed:\n${lastLines(outcome.output)}`,
  );
};

/**
 * The path of a browser that is surely there. Debian as root gets its own package; everywhere else,
 * and on Ubuntu whose package is only a snap's stub, Playwright brings one. Throws, saying what to
 * do, if neither works.
 */
export const obtainChromium = (machine: Machine = thisMachine): string => {
  const present = findChromium(machine);
  if (present !== undefined) return present;
  machine.say("No browser of the Chromium family was found.");
  if (canInstall(machine) && !isUbuntu(machine)) aptInstall(machine, ["chromium"]);
  const packaged = findChromium(machine);
  if (packaged !== undefined) return packaged;
  downloadChromium(machine);
  const downloaded = findChromium(machine);
  if (downloaded !== undefined) return downloaded;
  throw new Error(
    [
      "No browser of the Chromium family is here, and none could be installed (the reason is printed above).",
      "The tests and the demo need one. Do one of these and start again:",
      "  Debian, as root:  apt-get install chromium",
      "  any system:       npx playwright-core install chromium",
      "  or name one:      BROWSER_PATH=/path/to/chromium npm test",
    ].join("\n"),
  );
};
