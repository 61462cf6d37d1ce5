/** QUADRANT: names the part of the customer map in which a point lies. */
import { defaultThresholds, quadrantOf, type Quadrant, type Thresholds } from "#core";
import { cellsOf, eachCell, isEmpty, numberOf, rowsOf } from "./arguments.ts";
import { saidIn } from "./said.ts";

const words: Readonly<Record<Quadrant, readonly [en: string, zh: string]>> = {
  attack: ["Attack", "进攻"],
  defend: ["Defend", "防守"],
  "comfort-zone": ["Comfort zone", "舒适区"],
  "fished-out": ["Fished-out pond", "空鱼塘"],
};

export function quadrantNames(
  relationship: unknown,
  potential: unknown,
  thresholds: unknown,
  language: unknown,
): unknown {
  const divided = thresholdsOf(thresholds);
  const name = namesIn(language);
  const upward = rowsOf(potential);
  const across = rowsOf(relationship);
  if (
    across.length !== upward.length ||
    across.some((row, at) => row.length !== upward[at]!.length)
  )
    throw new Error(
      "“relationship” and “potential” must have the same number of rows and columns.",
    );
  return eachCell(relationship, (x, row, column) => {
    const y = upward[row]![column];
    if (isEmpty(x) || isEmpty(y)) return "";
    return name(
      quadrantOf(
        numberOf(x, "The business relationship", 0, 100),
        numberOf(y, "The purchase potential", 0, 100),
        divided,
      ),
    );
  });
}

export function thresholdsOf(argument: unknown): Thresholds {
  if (isEmpty(argument)) return defaultThresholds;
  const cells = cellsOf(argument);
  if (cells.length > 2)
    throw new Error(
      "“thresholds” must be one number for both axes, or two: relationship, potential.",
    );
  const [relationship, potential = relationship] = cells;
  return {
    relationship: numberOf(relationship, "The threshold of the relationship", 0, 100),
    potential: numberOf(potential, "The threshold of the potential", 0, 100),
  };
}

export function namesIn(language: unknown): (quadrant: Quadrant) => string {
  return saidIn(words, language);
}
