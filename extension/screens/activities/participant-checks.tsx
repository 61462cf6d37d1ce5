/** The people of an account who took part in an activity. */
import type { AccountId, ContactId } from "#core";
import { useOrderWords } from "../../locales/order-words.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";

export function ParticipantChecks(props: {
  accountId: AccountId;
  chosen: readonly ContactId[];
  onChosen: (contactIds: readonly ContactId[]) => void;
}) {
  const words = useOrderWords();
  const { accountId, chosen, onChosen } = props;
  const live = useLive(
    () => database.contacts.where("accountId").equals(accountId).sortBy("name"),
    [accountId],
  );
  const contacts = live.state === "ready" ? live.value : [];
  if (contacts.length === 0) return null;
  return (
    <fieldset>
      <legend class="field__label">{words("activity.people")}</legend>
      <div class="row checks">
        {contacts.map(({ id, name }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChosen(
                  event.currentTarget.checked
                    ? [...chosen, id]
                    : chosen.filter((one) => one !== id),
                )
              }
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
