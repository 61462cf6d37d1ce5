import { expect, test } from "vitest";
import { type ContactId, tieBetween, tiesOf, withTie } from "#core";
import { stakeholder } from "../made-up.ts";

const ids = (...names: string[]) => names as ContactId[];

test("a tie said by both is one tie, and one to somebody unknown or to oneself is none", () => {
  const people = [
    stakeholder("wu", { friends: ids("lin", "wu", "gone") }),
    stakeholder("lin", { friends: ids("wu") }),
  ];
  expect(tiesOf(people)).toEqual([{ a: "lin", b: "wu", kind: "friend" }]);
});

test("rival holds where one says friend and the other rival", () => {
  const people = [
    stakeholder("lin", { rivals: ids("wu") }),
    stakeholder("wu", { friends: ids("lin") }),
  ];
  expect(tiesOf(people)).toEqual([{ a: "lin", b: "wu", kind: "rival" }]);
  expect(tiesOf([...people].reverse())).toEqual(tiesOf(people));
});

test("what two people are to each other is the same from both sides", () => {
  const ties = tiesOf([stakeholder("wu", { rivals: ids("lin") }), stakeholder("lin")]);
  const [wu, lin, ma] = ids("wu", "lin", "ma");
  expect([tieBetween(ties, wu!, lin!), tieBetween(ties, lin!, wu!)]).toEqual(["rival", "rival"]);
  expect(tieBetween(ties, wu!, ma!)).toBeUndefined();
});

test("a friend who becomes a rival is no friend any more, and without ties no list is left", () => {
  const wu = stakeholder("wu", { friends: ids("lin", "ma") });
  const fallenOut = withTie(wu, "lin" as ContactId, "rival");
  expect(fallenOut).toMatchObject({ friends: ["ma"], rivals: ["lin"] });
  const alone = withTie(
    withTie(fallenOut, "lin" as ContactId, undefined),
    "ma" as ContactId,
    undefined,
  );
  expect(alone).toEqual(stakeholder("wu"));
});
