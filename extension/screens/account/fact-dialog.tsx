/** Adding or correcting a fact by hand, with the channel that it came through. */
import {
  type AccountId,
  type ContactId,
  type Fact,
  type Observation,
  particularsOf,
  type PropertyKey,
  propertyOf,
} from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { asksForCompetitor, CompetitorName } from "../../components/competitor-fields.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { PropertySelect } from "../../components/property-select.tsx";
import { Badge } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { withCards } from "../../store/contact-card.ts";
import { defined } from "../../store/defined.ts";
import { corrected } from "../../store/fact-deeds.ts";
import { newId, now } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import { useEnteredSource } from "./entered-source.ts";
import { FactValueField } from "./fact-value-field.tsx";
import { SourceFields } from "./source-fields.tsx";

export function FactDialog(props: {
  accountId: AccountId;
  contactId?: ContactId | undefined;
  /** The fact that is corrected; without, a new one is added. */
  fact?: Fact;
  /** What a new one begins with. */
  beginning?: { readonly property: PropertyKey; readonly competitor?: string };
  onClose: () => void;
}) {
  const { t } = useLocale();
  const [property, setProperty] = useState<PropertyKey | "">(
    props.fact?.property ?? props.beginning?.property ?? "",
  );
  const [value, setValue] = useState(props.fact?.holds.value ?? "");
  const [competitor, setCompetitor] = useState(
    props.fact?.holds.competitor ?? props.beginning?.competitor ?? "",
  );
  const { source, onSource, isBadUrl, kept } = useEnteredSource();
  const [isTried, setTried] = useState(false);
  const [saving, act] = useDeed();
  const isAboutCompetitor = asksForCompetitor(property);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (property === "" || value.trim() === "" || isBadUrl) return;
    if (isAboutCompetitor && competitor.trim() === "") return;
    const committed = await act(async () => {
      const fact: Observation = {
        id: newId(),
        accountId: props.accountId,
        ...defined({ contactId: props.contactId }),
        property,
        value: value.trim(),
        ...(props.fact && particularsOf(props.fact.holds)),
        ...(isAboutCompetitor ? { competitor: competitor.trim() } : {}),
        source: kept,
        readBy: await person(),
        observedAt: now(),
      };
      return withCards(props.fact ? await corrected(props.fact, fact) : { observations: [fact] });
    });
    if (committed) props.onClose();
  };
  const missing = t("common.required");
  return (
    <Dialog title={t(props.fact ? "fact.correct" : "account.addFact")} onClose={props.onClose}>
      <DialogForm onSubmit={submit}>
        {property !== "" && propertyOf(property).personal && (
          <p class="row small">
            <Badge>{t("fact.personal")}</Badge>
            <span class="soft">{t("contact.personalStays")}</span>
          </p>
        )}
        <PropertySelect
          value={property}
          onValue={setProperty}
          subject={props.contactId ? "contact" : "account"}
          error={isTried && property === "" ? missing : undefined}
        />
        {isAboutCompetitor && (
          <CompetitorName
            accountId={props.accountId}
            value={competitor}
            onValue={setCompetitor}
            isTried={isTried}
          />
        )}
        <FactValueField
          property={property}
          value={value}
          onValue={setValue}
          error={isTried && value.trim() === "" ? missing : undefined}
        />
        <SourceFields source={source} onSource={onSource} isBadUrl={isTried && isBadUrl} />
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}
