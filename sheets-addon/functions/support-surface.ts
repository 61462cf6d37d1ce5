/** SUPPORT_SURFACE: how much of the influence is on our side, of one buying centre or of many. */
import { supportSurface, type Stance } from "#core";
import { cellAt, isEmpty, numberOf, rowsOf, shown } from "./arguments.ts";

const stances: Readonly<Record<string, Stance>> = {
  ally: "ally",
  supporter: "supporter",
  neutral: "neutral",
  opponent: "opponent",
  盟友: "ally",
  支持者: "supporter",
  中立: "neutral",
  中立者: "neutral",
  反对者: "opponent",
};

interface Person {
  readonly influence?: number;
  readonly stance?: Stance;
}

/** One surface; with accounts, one row each: account, surface, people known, people. */
export function supportSurfaces(
  influence: unknown,
  stance: unknown,
  accounts: unknown,
): string | number | readonly (readonly unknown[])[] {
  const scored = columnOf(influence, "influence");
  const told = columnOf(stance, "stance");
  sameLength("influence", scored, "stance", told);
  const people = scored.map((value, row): Person => personOf(value, told[row], row));
  if (isEmpty(accounts)) return supportSurface(people as never) ?? "";
  const owners = columnOf(accounts, "accounts");
  sameLength("influence", scored, "accounts", owners);
  const centres = new Map<string, Person[]>();
  owners.forEach((owner, row) => {
    if (isEmpty(owner)) return;
    const centre = centres.get(String(owner));
    if (centre) centre.push(people[row]!);
    else centres.set(String(owner), [people[row]!]);
  });
  if (centres.size === 0) return "";
  return [...centres].map(([owner, centre]) => [
    owner,
    supportSurface(centre as never) ?? "",
    centre.filter((one) => one.influence !== undefined && one.stance !== undefined).length,
    centre.length,
  ]);
}

function columnOf(argument: unknown, name: string): readonly unknown[] {
  const rows = rowsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width === 1) return rows.map(([value]) => value);
  if (rows.length === 1) return rows[0]!;
  throw new Error(`“${name}” has ${width} columns. Give one column, one row a person.`);
}

function sameLength(
  one: string,
  first: readonly unknown[],
  other: string,
  second: readonly unknown[],
): void {
  if (first.length !== second.length)
    throw new Error(
      `“${one}” has ${first.length} rows and “${other}” has ${second.length}. Give one row a person in both.`,
    );
}

function personOf(influence: unknown, stance: unknown, row: number): Person {
  const known = isEmpty(stance) ? undefined : stances[String(stance).trim().toLowerCase()];
  if (!known && !isEmpty(stance))
    throw new Error(
      `${cellAt("stance", row, 0)}: must be ally, supporter, neutral or opponent, or empty for unknown, not ${shown(stance)}.`,
    );
  return {
    ...(isEmpty(influence)
      ? {}
      : { influence: numberOf(influence, cellAt("influence", row, 0), 0, 10) }),
    ...(known ? { stance: known } : {}),
  };
}
