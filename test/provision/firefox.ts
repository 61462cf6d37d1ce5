/** Finding Firefox, in which one end-to-end test clips where it is installed. */
import { findProgram, macApplication } from "./find-program.ts";
import { type Machine, thisMachine } from "./machine.ts";

/** The path of Firefox, the ESR first (or what `FIREFOX_PATH` names), or undefined. */
export const findFirefox = (machine: Machine = thisMachine): string | undefined =>
  findProgram(machine, {
    what: "Firefox",
    variable: "FIREFOX_PATH",
    paths:
      machine.platform === "darwin"
        ? macApplication(machine, "Firefox", "firefox")
        : ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/usr/lib/firefox-esr/firefox-esr"],
    names: ["firefox-esr", "firefox"],
  });
