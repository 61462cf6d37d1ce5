/** Finding and obtaining what the scripts need, on machines that exist only here: nothing is installed. */
import { describe, expect, it } from "vitest";
import { findCalc } from "../provision/calc.ts";
import { hasCjkFont, obtainCjkFont } from "../provision/cjk-font.ts";
import { findChromium } from "../provision/find-chromium.ts";
import { findFirefox } from "../provision/firefox.ts";
import type { Machine } from "../provision/machine.ts";
import { obtainChromium } from "../provision/obtain-chromium.ts";

const DEBIAN = 'NAME="Debian GNU/Linux"\nID=debian\n';
const UBUNTU = "ID=ubuntu\nID_LIKE=debian\n";
const SNAP_STUB =
  '#!/bin/sh\nif ! [ -x /snap/bin/chromium ]; then\n  echo "install the snap" >&2\nfi\n';
const CACHED = "/home/ann/.cache/ms-playwright/chromium-1/chrome-linux64/chrome";

type Given = {
  readonly platform?: string;
  readonly isRoot?: boolean;
  readonly environment?: Record<string, string>;
  readonly files?: Record<string, string>;
  /** What a command brings: the files that are there after it, or nothing, which means it fails. */
  readonly commands?: Record<string, Record<string, string>>;
};

const imagine = (given: Given) => {
  const files = new Map(Object.entries(given.files ?? {}));
  const said: string[] = [];
  const ran: string[] = [];
  const bounds: number[] = [];
  const machine: Machine = {
    platform: given.platform ?? "linux",
    home: "/home/ann",
    isRoot: given.isRoot ?? false,
    environment: { PATH: "/opt/bin:/usr/local/bin", ...given.environment },
    playwrightChromium: () => CACHED,
    isExecutable: (path) => files.has(path),
    head: (path) => files.get(path),
    run: (command, seconds) => {
      const line = command.join(" ");
      ran.push(line);
      bounds.push(seconds);
      if (line === "fc-list :lang=zh") return { ok: true, output: files.get("fonts") ?? "" };
      const known = Object.entries(given.commands ?? {}).find(([part]) => line.includes(part));
      for (const [path, text] of Object.entries(known?.[1] ?? {})) files.set(path, text);
      return known === undefined
        ? { ok: false, output: `E: cannot do ${line}` }
        : { ok: true, output: "" };
    },
    say: (sentence) => said.push(sentence),
  };
  return { machine, said, ran, bounds };
};

const everywhere = {
  "/usr/bin/chromium": "",
  [CACHED]: "",
  "/opt/bin/chromium": "",
  "/home/ann/own-browser": "",
};

describe("finding Chromium", () => {
  it("takes the browser that the person names before any other", () => {
    const { machine } = imagine({
      files: everywhere,
      environment: { BROWSER_PATH: "/home/ann/own-browser" },
    });
    expect(findChromium(machine)).toBe("/home/ann/own-browser");
  });

  it("never silently replaces a named browser that cannot be started", () => {
    const { machine } = imagine({
      files: everywhere,
      environment: { BROWSER_PATH: "/nowhere/chromium" },
    });
    expect(() => findChromium(machine)).toThrow("BROWSER_PATH names /nowhere/chromium");
    expect(() => obtainChromium(machine)).toThrow("BROWSER_PATH names /nowhere/chromium");
  });

  it("looks in the well-known places, then in Playwright's cache, then in the PATH", () => {
    const { "/usr/bin/chromium": _one, ...notWellKnown } = everywhere;
    const { [CACHED]: _two, ...inPathOnly } = notWellKnown;
    expect(findChromium(imagine({ files: everywhere }).machine)).toBe("/usr/bin/chromium");
    expect(findChromium(imagine({ files: notWellKnown }).machine)).toBe(CACHED);
    expect(findChromium(imagine({ files: inPathOnly }).machine)).toBe("/opt/bin/chromium");
    expect(findChromium(imagine({}).machine)).toBeUndefined();
  });

  it("finds an application of macOS, also in the person's own folder", () => {
    const own = "/home/ann/Applications/Chromium.app/Contents/MacOS/Chromium";
    const { machine } = imagine({ platform: "darwin", files: { [own]: "" } });
    expect(findChromium(machine)).toBe(own);
  });

  it("passes over the stub that Ubuntu ships in place of a browser", () => {
    const files = { "/usr/bin/chromium-browser": SNAP_STUB, "/opt/bin/google-chrome": "" };
    expect(findChromium(imagine({ files }).machine)).toBe("/opt/bin/google-chrome");
  });
});

describe("obtaining Chromium", () => {
  it("installs nothing where a browser is there", () => {
    const { machine, ran, said } = imagine({ files: everywhere });
    expect(obtainChromium(machine)).toBe("/usr/bin/chromium");
    expect([...ran, ...said]).toEqual([]);
  });

  it("installs Debian's package as root, and says so", () => {
    const { machine, said, ran, bounds } = imagine({
      isRoot: true,
      files: { "/etc/os-release": DEBIAN },
      commands: { "install -y -qq chromium": { "/usr/bin/chromium": "" } },
    });
    expect(obtainChromium(machine)).toBe("/usr/bin/chromium");
    expect(said.join("\n")).toContain("Installing chromium with apt-get");
    expect(ran[0]).toBe("apt-get update -qq");
    expect(bounds.every((seconds) => seconds > 0 && seconds <= 600)).toBe(true);
  });

  it.each([
    ["on Ubuntu, whose package is a stub", UBUNTU, true, "install --with-deps chromium"],
    ["on Debian without root", DEBIAN, false, "install chromium"],
    ["on another Linux", "ID=fedora\n", true, "install chromium"],
  ])("lets Playwright bring the browser %s", (_where, release, isRoot, command) => {
    const { machine, ran, said } = imagine({
      isRoot,
      files: { "/etc/os-release": release },
      commands: { [`cli.js ${command}`]: { [CACHED]: "" } },
    });
    expect(obtainChromium(machine)).toBe(CACHED);
    expect(ran.some((line) => line.startsWith("apt-get"))).toBe(false);
    expect(said.join("\n")).toContain(`npx playwright-core ${command}`);
  });

  it("tries Playwright after a failed apt-get, then says what the person can do", () => {
    const { machine, said } = imagine({ isRoot: true, files: { "/etc/os-release": DEBIAN } });
    expect(() => obtainChromium(machine)).toThrow(
      /apt-get install chromium[^]*npx playwright-core install chromium[^]*BROWSER_PATH=/,
    );
    expect(said.join("\n")).toMatch(/apt-get could not install chromium:\nE: cannot do apt-get/);
    expect(said.join("\n")).toContain("playwright-core install --with-deps chromium failed");
  });
});

describe("a Chinese font", () => {
  it("is there if the font list names one, if its file is known, or on macOS", () => {
    const file = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
    expect(hasCjkFont(imagine({ files: { fonts: "Noto Sans CJK SC" } }).machine)).toBe(true);
    expect(hasCjkFont(imagine({ files: { [file]: "" } }).machine)).toBe(true);
    expect(hasCjkFont(imagine({ platform: "darwin" }).machine)).toBe(true);
    expect(hasCjkFont(imagine({}).machine)).toBe(false);
  });

  it("is installed on Debian and Ubuntu as root", () => {
    const { machine, said } = imagine({
      isRoot: true,
      files: { "/etc/os-release": UBUNTU },
      commands: { "install -y -qq fonts-noto-cjk": { fonts: "Noto Sans CJK SC" } },
    });
    expect(obtainCjkFont(machine)).toBeUndefined();
    expect(said.join("\n")).toContain("Installing fonts-noto-cjk");
  });

  it("that is missing and cannot be installed is a warning, not an error", () => {
    const { machine, said } = imagine({ files: { "/etc/os-release": DEBIAN } });
    const warning = obtainCjkFont(machine);
    expect(warning).toContain("boxes");
    expect(said).toContain(warning);
  });
});

describe("the optional programs", () => {
  it("are found where they are, and undefined where they are not", () => {
    expect(findCalc(imagine({ files: { "/usr/bin/soffice": "" } }).machine)).toBe(
      "/usr/bin/soffice",
    );
    expect(findCalc(imagine({}).machine)).toBeUndefined();
    const both = { "/usr/bin/firefox": "", "/usr/bin/firefox-esr": "" };
    expect(findFirefox(imagine({ files: both }).machine)).toBe("/usr/bin/firefox-esr");
    expect(findFirefox(imagine({}).machine)).toBeUndefined();
  });

  it("are the ones that the person names", () => {
    const { machine } = imagine({ environment: { FIREFOX_PATH: "/nowhere/firefox" } });
    expect(() => findFirefox(machine)).toThrow("FIREFOX_PATH names /nowhere/firefox");
  });
});
