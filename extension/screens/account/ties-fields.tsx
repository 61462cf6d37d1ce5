/** Whom a person reports to, and whose friend or rival the person is. */
import { circleOf, type ContactId, reportingLines, type TieKind, tieKinds } from "#core";
import { Select } from "../../components/select.tsx";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import type { AssessedContact } from "../../store/reporting.ts";
import type { Assessment } from "./assessment.ts";

/** The circle that the chosen line would close, by names; told at once, and refused when it is saved. */
export function circleNames(
  person: ContactId | undefined,
  chief: ContactId | "",
  others: readonly AssessedContact[],
): string | undefined {
  if (!person || !chief) return undefined;
  // The person's own line is the one that is chosen now.
  const known = others.map(({ contact: { id }, stakeholder }) =>
    stakeholder && id !== person ? stakeholder : { id, contactId: id, assessedAt: "" },
  );
  const { bossOf } = reportingLines(known);
  const circle = circleOf(bossOf, person, chief);
  return circle
    ?.map((id) => others.find(({ contact }) => contact.id === id)?.contact.name ?? "")
    .join(" → ");
}

export function TiesFields(props: {
  person: ContactId | undefined;
  others: readonly AssessedContact[];
  assessment: Assessment;
  onChange: (part: Partial<Assessment>) => void;
}) {
  const say = useCentreWords();
  const { person, assessment } = props;
  const others = props.others.filter(({ contact }) => contact.id !== person);
  if (others.length === 0) return null;
  const circle = circleNames(person, assessment.reportsTo, props.others);
  const change = (id: ContactId, kind: TieKind | ""): void => {
    const { [id]: _, ...rest } = assessment.ties;
    props.onChange({ ties: kind ? { ...rest, [id]: kind } : rest });
  };
  return (
    <fieldset class="form">
      <legend class="form__legend">{say("centre.ties")}</legend>
      <Select
        label={say("centre.reportsToLabel")}
        options={others.map(({ contact: { id, name } }) => ({ value: id, label: name }))}
        value={assessment.reportsTo}
        onValue={(reportsTo) => props.onChange({ reportsTo })}
        empty={say("centre.nobody")}
        error={circle && say("centre.circle", { names: circle })}
      />
      <details class="coverage">
        <summary>{say("centre.tiesCount", { count: Object.keys(assessment.ties).length })}</summary>
        <div class="tie-fields">
          {others.map(({ contact: { id, name } }) => (
            <Select<TieKind>
              key={id}
              label={name}
              options={tieKinds.map((value) => ({ value, label: say(`centre.${value}`) }))}
              value={assessment.ties[id] ?? ""}
              onValue={(kind) => change(id, kind)}
              empty={say("centre.neither")}
            />
          ))}
        </div>
      </details>
    </fieldset>
  );
}
