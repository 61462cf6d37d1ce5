/** Rows that somebody deleted here and that an import would bring back: whoever reads it may keep them deleted. */
import { useText } from "../locales/language.tsx";

export function ReturningRows(props: {
  readonly count: number;
  readonly isKeptDeleted: boolean;
  readonly onKeepDeleted: (isKept: boolean) => void;
}) {
  const text = useText();
  return (
    <div class="note warn-note">
      <p>{text("plan.returning", { count: props.count })}</p>
      <label class="checked">
        <input
          type="checkbox"
          checked={props.isKeptDeleted}
          onChange={({ currentTarget }) => props.onKeepDeleted(currentTarget.checked)}
        />
        <span>{text("plan.keepDeleted")}</span>
      </label>
    </div>
  );
}
