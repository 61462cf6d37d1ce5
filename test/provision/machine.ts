/** The computer the scripts run on, as far as provisioning looks at it; tests hand in one of their own. */
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { chromium } from "playwright-core";

/** What a command left behind: whether it ended well within its time, and what it printed. */
export type Outcome = { readonly ok: boolean; readonly output: string };

export type Machine = {
  readonly platform: string;
  readonly home: string;
  readonly isRoot: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where Playwright would keep the Chromium of its own version, whether it is there or not. */
  readonly playwrightChromium: () => string | undefined;
  readonly isExecutable: (path: string) => boolean;
  /** The first kilobytes of a file, or undefined where it cannot be read. */
  readonly head: (path: string) => string | undefined;
  readonly run: (command: readonly string[], seconds: number) => Outcome;
  /** Tells the person at the screen what is going on. */
  readonly say: (sentence: string) => void;
};

export const thisMachine: Machine = {
  platform: process.platform,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  environment: process.env,
  playwrightChromium: () => {
    try {
      return chromium.executablePath();
    } catch {
      return undefined;
    }
  },
  isExecutable: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  head: (path) => {
    try {
      return readFileSync(path).subarray(0, 4096).toString("utf8");
    } catch {
      return undefined;
    }
  },
  run: ([program = "", ...rest], seconds) => {
    const done = spawnSync(program, rest, {
      encoding: "utf8",
      timeout: seconds * 1000,
      killSignal: "SIGKILL",
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    const trouble = done.error === undefined ? "" : `${done.error.message}\n`;
    return {
      ok: done.status === 0,
      output: `${done.stdout ?? ""}${done.stderr ?? ""}${trouble}`,
    };
  },
  say: (sentence) => console.log(sentence),
};
