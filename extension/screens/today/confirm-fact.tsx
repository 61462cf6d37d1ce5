/** "Still correct": a person's own word for a value that was last seen long ago. */
import type { Fact } from "#core";
import { Button } from "../../components/button.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { stillCorrect } from "../../store/research/fact-deeds.ts";

export function ConfirmFact(props: {
  fact: Fact;
  /** What happens at once, before the fact is written and its row gone. */
  onConfirm?: () => void;
}) {
  const { t, term } = useLocale();
  const [saving, act] = useDeed();
  const { fact } = props;
  const { property, value } = fact.holds;
  return (
    <>
      <Button
        small
        icon="check"
        disabled={saving.state === "saving"}
        aria-label={`${t("fact.stillCorrect")}: ${term(`property.${property}`)} ${value}`}
        onClick={() => {
          props.onConfirm?.();
          void act(() => stillCorrect(fact.holds));
        }}
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
