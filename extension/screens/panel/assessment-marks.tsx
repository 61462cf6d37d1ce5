/** The marks of the buying centre as buttons, each with its key; what is only suggested is dashed. */
import { contactFunctions, contactLevels, contactRoles } from "#core";
import type { KeyedParts } from "../../capture/keeping/keep-person.ts";
import { hasMark, markName, type PartMark } from "../../components/assessment-badges.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { keyOfMark, type Mark } from "./assessment-keys.ts";

const groups: readonly { readonly part: PartMark["part"]; readonly marks: readonly PartMark[] }[] =
  [
    { part: "roles", marks: contactRoles.map((value) => ({ part: "roles", value })) },
    { part: "level", marks: contactLevels.map((value) => ({ part: "level", value })) },
    { part: "function", marks: contactFunctions.map((value) => ({ part: "function", value })) },
  ];

export function AssessmentMarks(props: { parts: KeyedParts; onMark: (mark: Mark) => void }) {
  const language = useLocale();
  const { t } = language;
  const { parts } = props;
  return (
    <div class="marks">
      {groups.map(({ part, marks }) => (
        <fieldset key={part} class="marks__group">
          <legend class="marks__label">{t(`people.${part}`)}</legend>
          {marks.map((mark) => {
            const isOn = hasMark(parts, mark);
            const isGuess = isOn && parts.suggested?.includes(part);
            return (
              <button
                key={mark.value}
                type="button"
                class="mark"
                aria-pressed={isOn}
                aria-keyshortcuts={String(keyOfMark(mark))}
                data-suggested={isGuess ? "" : undefined}
                onClick={() => props.onMark(mark)}
              >
                <kbd aria-hidden="true">{keyOfMark(mark)}</kbd>
                <span>{markName(mark, language)}</span>
                {isGuess && <span class="visually-hidden">{t("people.suggested")}</span>}
              </button>
            );
          })}
        </fieldset>
      ))}
    </div>
  );
}
