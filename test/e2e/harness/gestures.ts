/** A person's mouse and keyboard on a display of their own, for what only real input can reach. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import type { Locator } from "playwright-core";
import { until } from "./until.ts";

export type Desktop = {
  /** The display, such as `:7`, on which a headed browser shows its window. */
  readonly display: string;
  /** Presses keys together, in xdotool's words: `alt+shift+k`, `Return`. */
  readonly press: (...keys: readonly string[]) => void;
  readonly click: (x: number, y: number, button?: "left" | "right") => void;
  /** Opens the context menu at a point and chooses the extension's own entry. */
  readonly chooseFromMenu: (x: number, y: number) => Promise<void>;
  /** Says yes to the browser's question for a permission. */
  readonly grantPermission: () => Promise<void>;
  readonly close: () => Promise<void>;
};

// Menu and question are the browser's own: no protocol tells when they are open.
const MENU_OPENS_IN = 900;
const QUESTION_OPENS_IN = 1500;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Why there can be no desktop here, as a sentence for the skipped suite; undefined if there can. */
export const desktopMissing = (): string | undefined => {
  const missing = ["Xvfb", "xdotool"].filter(
    (program) => spawnSync("which", [program], { stdio: "ignore" }).status !== 0,
  );
  return missing.length === 0
    ? undefined
    : `Skipped: real mouse and keyboard need ${missing.join(" and ")} (Debian: apt-get install xvfb xdotool).`;
};

/** Opens a desktop without a window manager; the server itself picks a free display. */
export const openDesktop = async (size = "1280x900x24"): Promise<Desktop> => {
  const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", size, "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  let told = "";
  server.stdio[3]?.on("data", (chunk: Buffer) => (told += chunk.toString()));
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const close = async (): Promise<void> => {
    server.kill();
    await gone;
  };
  const number = await until("the desktop to open", () => /^(\d+)\n/.exec(told)?.[1]).catch(
    async (error: unknown) => {
      await close();
      throw error;
    },
  );
  const display = `:${number}`;
  const xdotool = (...words: readonly string[]): void => {
    execFileSync("xdotool", words, {
      env: { ...process.env, DISPLAY: display },
      timeout: 30_000,
      stdio: "ignore",
    });
  };
  const press: Desktop["press"] = (...keys) => {
    for (const key of keys) xdotool("key", "--delay", "50", key);
  };
  const click: Desktop["click"] = (x, y, button = "left") =>
    xdotool("mousemove", `${x}`, `${y}`, "click", button === "left" ? "1" : "3");
  return {
    display,
    press,
    click,
    chooseFromMenu: async (x, y) => {
      click(x, y, "right");
      await pause(MENU_OPENS_IN);
      // The extension's entry is the last but one; the last is "Inspect".
      press("Up", "Up", "Return");
    },
    grantPermission: async () => {
      await pause(QUESTION_OPENS_IN);
      // The question opens on "Deny"; "Allow" is the next button.
      press("Tab", "Return");
    },
    close,
  };
};

/** Where on the desktop the middle of an element lies. */
export const desktopPoint = async (element: Locator): Promise<readonly [number, number]> => {
  const box = await element.boundingBox();
  if (box === null) throw new Error("The element to be clicked is not on the screen.");
  const frame = await element.page().evaluate(() => ({
    left: screenX + (outerWidth - innerWidth),
    top: screenY + (outerHeight - innerHeight),
  }));
  return [
    Math.round(frame.left + box.x + box.width / 2),
    Math.round(frame.top + box.y + box.height / 2),
  ];
};
