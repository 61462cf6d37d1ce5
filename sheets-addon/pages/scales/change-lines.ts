/** What one version of a scale says otherwise than another, in lines for people. */
import { isUnchanged, scaleChanges, textIn, type Factor, type Scale } from "#core";
import type { WordsInUse } from "./locales/words.tsx";

/** One line a kind of change; one that says so where there is none. */
export function changeLines(
  before: Scale,
  after: Scale,
  { locale, text }: WordsInUse,
): readonly string[] {
  const changes = scaleChanges(before, after);
  const nameOf = ({ name }: Factor) => textIn(name, locale);
  const list = (names: readonly string[]) => names.join(text("comma"));
  const told = (
    [
      ["dryAdded", changes.added.map(nameOf)],
      ["dryGone", changes.gone.map(nameOf)],
      ["dryRedefined", changes.redefined.map((one) => nameOf(one.after))],
      [
        "dryRenamed",
        changes.renamed.map((one) =>
          text("move", { from: nameOf(one.before), to: nameOf(one.after) }),
        ),
      ],
      [
        "dryWeighted",
        changes.weighted.map((one) =>
          text("reweighted", {
            name: nameOf(one.after),
            from: one.before.weight,
            to: one.after.weight,
          }),
        ),
      ],
      ["dryRegraded", changes.regraded.map((one) => nameOf(one.after))],
      ["dryRebound", changes.rebound.map((one) => nameOf(one.after))],
    ] as const
  ).flatMap(([key, names]) => (names.length > 0 ? text(key, { names: list(names) }) : []));
  return [
    ...(changes.retired === undefined ? [] : [text(changes.retired ? "retired" : "broughtBack")]),
    ...(changes.hasOtherName ? [text("otherName", { name: textIn(after.name, locale) })] : []),
    ...told,
    ...(changes.isReordered ? [text("dryReordered")] : []),
    ...(isUnchanged(changes) ? [text("drySame")] : []),
  ];
}
