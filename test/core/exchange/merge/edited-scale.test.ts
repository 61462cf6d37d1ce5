import { expect, test } from "vitest";
import { editedVersion } from "../../../../core/exchange/merge/edited-scale.ts";
import { noon, scale } from "../../made-up.ts";

test("the same edit is the same version each time, and another one is another", () => {
  const current = scale([40, 60]);
  const edited = scale([50, 50]);
  const version = editedVersion(current, edited, noon);
  expect(version).toMatchObject({ replaces: "s1", savedAt: noon });
  expect(editedVersion(current, edited, noon)).toEqual(version);
  expect(editedVersion(current, scale([30, 70]), noon).id).not.toBe(version.id);
  expect(version.factors.map(({ id }) => id)).toEqual(["f1", "f2"]);
});
