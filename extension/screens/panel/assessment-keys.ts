/** The nine keys of the buying centre: 1 to 5 roles, 6 to 8 levels, 9 the next function. */
import {
  type AssessedPart,
  type ContactFunction,
  contactFunctions,
  type ContactLevel,
  contactLevels,
  type ContactRole,
  contactRoles,
} from "#core";
import type { KeyedParts } from "../../capture/keeping/keep-person.ts";

/** What a key gives; the key of the functions goes from one to the next, and then to none. */
export type Mark =
  | { readonly part: "roles"; readonly value: ContactRole }
  | { readonly part: "level"; readonly value: ContactLevel }
  | { readonly part: "function"; readonly value: ContactFunction | "next" };

const marks: readonly Mark[] = [
  ...contactRoles.map((value): Mark => ({ part: "roles", value })),
  ...contactLevels.map((value): Mark => ({ part: "level", value })),
  { part: "function", value: "next" },
];

/** The mark of a key; `undefined` for any other key. @example markOfKey("6").value // "operating" */
export function markOfKey(key: string): Mark | undefined {
  return /^[1-9]$/u.test(key) ? marks[Number(key) - 1] : undefined;
}

/** The key of a mark. @example keyOfMark({ part: "level", value: "deciding" }) // 8 */
export function keyOfMark({ part, value }: Mark): number {
  const at = marks.findIndex((mark) => mark.part === part && mark.value === value);
  return at < 0 ? marks.length : at + 1;
}

/**
 * The parts after a mark. What is suggested is confirmed by its own mark and gives way to any other; what a person
 * has chosen is taken back by the same mark.
 */
export function marked(parts: KeyedParts, mark: Mark): KeyedParts {
  const isGuess = parts.suggested?.includes(mark.part) ?? false;
  const { level, function: own, roles } = parts;
  const suggested = parts.suggested?.filter((part: AssessedPart) => part !== mark.part);
  const rest = { level, function: own, roles, suggested };
  switch (mark.part) {
    case "roles": {
      const { value } = mark;
      if (isGuess) return { ...rest, roles: [value] };
      const wanted = roles.includes(value)
        ? roles.filter((one) => one !== value)
        : [...roles, value];
      return { ...rest, roles: contactRoles.filter((one) => wanted.includes(one)) };
    }
    case "level":
      return { ...rest, level: level === mark.value && !isGuess ? undefined : mark.value };
    case "function": {
      const { value } = mark;
      if (value === "next") return { ...rest, function: isGuess ? own : nextFunction(own) };
      return { ...rest, function: own === value && !isGuess ? undefined : value };
    }
  }
}

function nextFunction(own: ContactFunction | undefined): ContactFunction | undefined {
  return contactFunctions[own === undefined ? 0 : contactFunctions.indexOf(own) + 1];
}
