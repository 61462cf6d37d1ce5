/** What is known about one person: facts by hand, the personal ones flagged and kept, released one by one. */
import { contactProfile } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FactRow } from "../../components/fact-row.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { amendedContact } from "../../store/amended.ts";
import { today } from "../../store/identity.ts";
import type { FullAccount, KnownContact } from "./account-query.ts";
import { FactActions } from "./fact-actions.tsx";
import { FactDialog } from "./fact-dialog.tsx";
import { SettleButton } from "./settle-button.tsx";

export function ContactFacts(props: {
  known: KnownContact;
  full: FullAccount;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const { contact } = props.known;
  const { observations, withdrawals } = props.full.ledger;
  const [isAdding, setAdding] = useState(false);
  const [saving, act] = useDeed();
  const facts = contactProfile(contact.id, observations, today(), withdrawals);
  return (
    <Dialog wide title={t("contact.facts", { name: contact.name })} onClose={props.onClose}>
      <div class="stack stack--tight">
        <p class="soft small">{t("contact.personalStays")}</p>
        <label class="check">
          <input
            type="checkbox"
            checked={contact.released ?? false}
            onChange={(event) => {
              const released = event.currentTarget.checked;
              void act(() => amendedContact(contact.id, (known) => ({ ...known, released })));
            }}
          />
          <span>{t("contact.release", { name: contact.name })}</span>
        </label>
        {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
        {facts.length === 0 && <p class="soft">{t("contact.factsNone")}</p>}
        <dl>
          {facts.map((fact) => (
            <FactRow
              key={fact.holds.id}
              fact={fact}
              actions={<FactActions fact={fact} />}
              renderChoice={(one) => <SettleButton chosen={one} ledger={props.full.ledger} />}
            />
          ))}
        </dl>
        <div class="row">
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t("account.addFact")}
          </Button>
        </div>
      </div>
      {isAdding && (
        <FactDialog
          accountId={contact.accountId}
          contactId={contact.id}
          onClose={() => setAdding(false)}
        />
      )}
    </Dialog>
  );
}
