/** "Still correct": a person's own word for a value that was last seen long ago. */
import type { Fact } from "#core";
import { Button } from "../../components/button.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { newId, now } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import { addObservations } from "../../store/records.ts";

export function ConfirmFact({ fact }: { fact: Fact }) {
  const { t, term } = useLocale();
  const [saving, run] = useSaving();
  const { accountId, property, value, source } = fact.holds;
  return (
    <>
      <Button
        small
        icon="check"
        disabled={saving.state === "saving"}
        aria-label={`${t("fact.stillCorrect")}: ${term(`property.${property}`)} ${value}`}
        onClick={() =>
          run(async () =>
            addObservations([
              {
                id: newId(),
                accountId,
                property,
                value,
                source,
                readBy: await person(),
                observedAt: now(),
              },
            ]),
          )
        }
      >
        {t("fact.stillCorrect")}
      </Button>
      {saving.state === "failed" && (
        <span role="alert" class="field__error">
          {t("common.saveFailed")}
        </span>
      )}
    </>
  );
}
