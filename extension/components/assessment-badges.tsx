/** What a person is in the buying centre, in words and as badges; what is only suggested is dashed. */
import { contactFunctions, contactLevels, contactRoles, type Stakeholder } from "#core";
import { type Language, useLocale } from "../locales/use-locale.tsx";

/** The parts of an assessment that a job title may suggest. */
export type Parts = Pick<Stakeholder, "level" | "function" | "roles" | "suggested">;

const marks = [
  ...contactRoles.map((value) => ({ part: "roles", value }) as const),
  ...contactLevels.map((value) => ({ part: "level", value }) as const),
  ...contactFunctions.map((value) => ({ part: "function", value }) as const),
];
export type PartMark = (typeof marks)[number];

export function AssessmentBadges({ parts }: { parts: Parts }) {
  const language = useLocale();
  return (
    <>
      {marks
        .filter((mark) => hasMark(parts, mark))
        .map((mark) => {
          const isSuggested = parts.suggested?.includes(mark.part) ?? false;
          return (
            <span
              key={`${mark.part} ${mark.value}`}
              class="badge badge--neutral"
              data-suggested={isSuggested ? "" : undefined}
              title={isSuggested ? language.t("people.suggestedByTitle") : undefined}
            >
              {markName(mark, language)}
              {isSuggested && (
                <span class="visually-hidden">{language.t("people.suggestedByTitle")}</span>
              )}
            </span>
          );
        })}
    </>
  );
}

/** What is judged of a person in words: roles, level and function. */
export function partNames(parts: Parts, language: Language): readonly string[] {
  return marks.filter((mark) => hasMark(parts, mark)).map((mark) => markName(mark, language));
}

export function markName(mark: PartMark, { term }: Language): string {
  switch (mark.part) {
    case "roles":
      return term(`contact-role.${mark.value}`);
    case "level":
      return term(`contact-level.${mark.value}`);
    case "function":
      return term(`contact-function.${mark.value}`);
  }
}

/** Is the person that? */
export function hasMark(
  { roles, level, function: own }: Parts,
  { part, value }: PartMark,
): boolean {
  switch (part) {
    case "roles":
      return roles.some((role) => role === value);
    case "level":
      return level === value;
    case "function":
      return own === value;
  }
}
