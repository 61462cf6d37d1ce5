/** Installing packages of Debian and Ubuntu, within a bounded time and said on screen. */
import type { Machine, Outcome } from "./machine.ts";

const UPDATE_SECONDS = 180;
const INSTALL_SECONDS = 600;

const fields = (machine: Machine): ReadonlyMap<string, string> =>
  new Map(
    (machine.head("/etc/os-release") ?? "")
      .split("\n")
      .map((line) => line.split("="))
      .map(([name = "", value = ""]) => [name, value.replaceAll('"', "").trim()]),
  );

export const isUbuntu = (machine: Machine): boolean =>
  [fields(machine).get("ID"), ...(fields(machine).get("ID_LIKE") ?? "").split(" ")].includes(
    "ubuntu",
  );

/** Debian itself or something made from it, Ubuntu included. */
export const isDebian = (machine: Machine): boolean =>
  isUbuntu(machine) ||
  [fields(machine).get("ID"), ...(fields(machine).get("ID_LIKE") ?? "").split(" ")].includes(
    "debian",
  );

/** Whether packages can be installed here without asking anyone. */
export const canInstall = (machine: Machine): boolean => isDebian(machine) && machine.isRoot;

export const lastLines = (text: string, count = 8): string =>
  text.trimEnd().split("\n").slice(-count).join("\n");

/** Installs packages with apt-get; a failure is told on screen and returned, never thrown. */
export const aptInstall = (machine: Machine, packages: readonly string[]): Outcome => {
  const names = packages.join(" ");
  machine.say(`Installing ${names} with apt-get; this can take some minutes ...`);
  // A stale list may still be good enough to install from, so its failure decides nothing.
  machine.run(["apt-get", "update", "-qq"], UPDATE_SECONDS);
  const outcome = machine.run(
    ["apt-get", "-o", "DPkg::Lock::Timeout=120", "install", "-y", "-qq", ...packages],
    INSTALL_SECONDS,
  );
  machine.say(
    outcome.ok
      ? `Installed ${names}.`
      : `apt-get could not install ${names}:\n${lastLines(outcome.output)}`,
  );
  return outcome;
};
