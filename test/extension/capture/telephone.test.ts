import { expect, it } from "vitest";
import { phoneNormaliser } from "../../../extension/capture/telephone.ts";

it.each([
  ["0114 496 0182 extension 204", "GB", "+44 114 496 0182 x204"],
  ["0114 496 0182 ext 204", "GB", "+44 114 496 0182 x204"],
  ["0574-8655 0173 分机 8012", "CN", "+86 574 8655 0173 ext. 8012"],
  ["（0574）8655 0173转8012", "CN", "+86 574 8655 0173 ext. 8012"],
  ["ask at the gate", "GB", "ask at the gate"],
] as const)("%s in %s is %s", async (written, country, international) => {
  expect((await phoneNormaliser(country))(written)).toBe(international);
});
