/** A font with Chinese characters, without which Chinese screenshots are rows of boxes. */
import { aptInstall, canInstall } from "./debian.ts";
import { type Machine, thisMachine } from "./machine.ts";

const KNOWN = [
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
  "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
  "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
];

export const hasCjkFont = (machine: Machine): boolean => {
  if (machine.platform === "darwin") return true;
  const listed = machine.run(["fc-list", ":lang=zh"], 20);
  if (listed.ok && listed.output.trim() !== "") return true;
  return KNOWN.some((path) => machine.head(path) !== undefined);
};

/** Sees to it that Chinese can be drawn; where that fails, says so and returns the warning. */
export const obtainCjkFont = (machine: Machine = thisMachine): string | undefined => {
  if (hasCjkFont(machine)) return undefined;
  machine.say("No font with Chinese characters was found.");
  if (canInstall(machine)) aptInstall(machine, ["fonts-noto-cjk"]);
  if (hasCjkFont(machine)) return undefined;
  const warning =
    "Chinese text will be drawn as boxes on the screenshots. " +
    "Install a Chinese font, for example: apt-get install fonts-noto-cjk";
  machine.say(warning);
  return warning;
};
