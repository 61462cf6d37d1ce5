/** BUYING_HOLES and BUYING_WARNINGS: whom a project lacks, and whom to see because of what endangers it. */
import {
  currentStakeholders,
  holesIn,
  peopleBehind,
  positionOfKey,
  unattendedSmallFry,
  usualPositions,
  warningsOf,
  type NeededPosition,
} from "#core";
import { isEmpty, rowsOf } from "./arguments.ts";
import { dayArgument } from "./days.ts";
import { assessmentsOf } from "./people.ts";
import { shownRows } from "./record-rows.ts";
import { keyNamed, saidIn } from "./said.ts";
import { placeWords, warningWords } from "./formula-words.ts";

/** A row a needed position that nobody holds: account, level, function, role; what may be anything is empty. */
export function buyingHoleRows(people: unknown, needed: unknown, language: unknown): unknown {
  const wanted = positionsOf(needed);
  const level = saidIn(placeWords.level, language);
  const work = saidIn(placeWords.function, language);
  const role = saidIn(placeWords.role, language);
  return shownRows(
    [...assessmentsOf(people)].flatMap(([account, assessments]) =>
      holesIn(currentStakeholders(assessments), wanted).map((hole) => [
        account,
        hole.level ? level(hole.level) : "",
        hole.function ? work(hole.function) : "",
        hole.role ? role(hole.role) : "",
      ]),
    ),
  );
}

/** Positions as level, function and role in three columns, or in one with slashes. */
function positionsOf(argument: unknown): readonly NeededPosition[] {
  if (isEmpty(argument)) return usualPositions;
  return rowsOf(argument).flatMap((row, at) => {
    const cells = row.length === 1 ? String(row[0] ?? "").split("/") : row;
    if (cells.every(isEmpty)) return [];
    const parts = [placeWords.level, placeWords.function, placeWords.role].map((words, part) => {
      const cell = cells[part];
      if (isEmpty(cell) || cell === "any") return "any";
      return keyNamed(words, String(cell)) ?? refused(at);
    });
    return cells.length > parts.length || parts.every((part) => part === "any")
      ? refused(at)
      : positionOfKey(parts.join("/"));
  });
}

function refused(row: number): never {
  throw new Error(
    `“needed”, row ${row + 1}: must be a level, a function and a role, or any, such as deciding/any/decider.`,
  );
}

/** A row a warning: account, warning, the people whom it is about. */
export function buyingWarningRows(people: unknown, today: unknown, language: unknown): unknown {
  const said = saidIn(warningWords, language);
  const now = isEmpty(today) ? undefined : dayArgument()(today, "“today”");
  return shownRows(
    [...assessmentsOf(people)].flatMap(([account, assessments]) => {
      const current = currentStakeholders(assessments);
      const alone = now ? unattendedSmallFry(current, now) : [];
      return [
        ...warningsOf(current).map((warning) => [
          account,
          said(warning),
          peopleBehind(warning, current)
            .map(({ contactId }) => contactId)
            .join("; "),
        ]),
        ...(alone.length > 0
          ? [
              [
                account,
                said("small-fry-unattended"),
                alone.map(({ stakeholder }) => stakeholder.contactId).join("; "),
              ],
            ]
          : []),
      ];
    }),
  );
}
