/** One conflict: both values with where they come from and when they were edited; whoever reads it chooses, or leaves it for later. */
import { useText } from "../locales/language.tsx";

interface ConflictValue {
  readonly origin: string;
  readonly value: string;
  readonly edited: string | undefined;
}

export function ConflictChoice(props: {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly here: ConflictValue;
  readonly inFile: ConflictValue;
  readonly before: string | undefined;
  readonly chosen: "mine" | "theirs" | undefined;
  readonly onChoose: (side: "mine" | "theirs" | undefined) => void;
}) {
  const text = useText();
  const sides = [
    ["mine", props.here],
    ["theirs", props.inFile],
  ] as const;
  return (
    <fieldset class="conflict">
      <legend>
        <strong>{props.title}</strong> <span class="soft">{props.about}</span>
      </legend>
      <div class="sides">
        {sides.map(([side, { origin, value, edited }]) => (
          <label key={side}>
            <input
              type="radio"
              name={props.name}
              checked={props.chosen === side}
              onChange={() => props.onChoose(side)}
            />
            <span>
              <span class="soft">{origin}</span>
              <span class="value">{value}</span>
              {edited !== undefined && <span class="soft">{edited}</span>}
            </span>
          </label>
        ))}
        <label class="later">
          <input
            type="radio"
            name={props.name}
            checked={props.chosen === undefined}
            onChange={() => props.onChoose(undefined)}
          />
          <span>{text("conflicts.later")}</span>
        </label>
      </div>
      {props.before !== undefined && (
        <p class="soft">{text("conflicts.before", { value: props.before })}</p>
      )}
    </fieldset>
  );
}
