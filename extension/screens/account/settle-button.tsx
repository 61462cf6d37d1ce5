/** Deciding a conflict for one of its values. */
import { type Observation, observationsInForce } from "#core";
import { Button } from "../../components/button.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { settled } from "../../store/fact-deeds.ts";
import type { Ledger } from "../../store/ledger.ts";

export function SettleButton({ chosen, ledger }: { chosen: Observation; ledger: Ledger }) {
  const { t } = useLocale();
  const [saving, act] = useDeed();
  return (
    <>
      <Button
        small
        icon="check"
        disabled={saving.state === "saving"}
        aria-label={t("fact.keepValue", { value: chosen.value })}
        onClick={() =>
          act(() => settled(chosen, observationsInForce(ledger.observations, ledger.withdrawals)))
        }
      >
        {t("fact.keep")}
      </Button>
      {saving.state === "failed" && (
        <span role="alert" class="field__error">
          {t("common.saveFailed")}
        </span>
      )}
    </>
  );
}
