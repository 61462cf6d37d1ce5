/** What can be done with a fact: confirm it when it is old, correct it, take it out. */
import { type Fact, propertyOf } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { takeOut } from "../../store/fact-deeds.ts";
import { ConfirmFact } from "../today/confirm-fact.tsx";
import { FactDialog } from "./fact-dialog.tsx";

/** `isOpen` opens the correction at once, as when the user came to correct the fact. */
export function FactActions({ fact, isOpen }: { fact: Fact; isOpen?: boolean }) {
  const { t, term } = useLocale();
  const [isCorrecting, setCorrecting] = useState(isOpen ?? false);
  const [saving, act] = useDeed();
  const named = { property: term(`property.${fact.property}`), value: fact.holds.value };
  return (
    <>
      {propertyOf(fact.property).personal && <Badge>{t("fact.personal")}</Badge>}
      {fact.isStale && <ConfirmFact fact={fact} />}
      <Button
        small
        kind="quiet"
        aria-label={t("fact.correctFact", named)}
        onClick={() => setCorrecting(true)}
      >
        {t("fact.correct")}
      </Button>
      <Button
        small
        kind="quiet"
        aria-label={t("fact.takeOutFact", named)}
        disabled={saving.state === "saving"}
        onClick={() => act(() => takeOut(fact))}
      >
        {t("fact.takeOut")}
      </Button>
      {saving.state === "failed" && (
        <span role="alert" class="field__error">
          {t("common.saveFailed")}
        </span>
      )}
      {isCorrecting && (
        <FactDialog
          accountId={fact.holds.accountId}
          contactId={fact.holds.contactId}
          fact={fact}
          onClose={() => setCorrecting(false)}
        />
      )}
    </>
  );
}
