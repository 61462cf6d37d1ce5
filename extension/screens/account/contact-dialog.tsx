/** A contact and its part in the buying centre, in one form and one save. */
import { type AccountId, type Contact, foldSpace, type NeededPosition, tiesOf } from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { amendedContact } from "../../store/amended.ts";
import { defined, textOrNone } from "../../store/defined.ts";
import { newId, nowAfter, now } from "../../store/identity.ts";
import { type AssessedContact, mendedOther } from "../../store/reporting.ts";
import {
  type Assessment,
  assessmentOf,
  influenceOf,
  isSameAssessment,
  stakeholderOf,
} from "./assessment.ts";
import { AssessmentFields } from "./assessment-fields.tsx";
import { RelationFields } from "./relation-fields.tsx";
import { circleNames, TiesFields } from "./ties-fields.tsx";

/** `others` are all people of the account; `position` is what somebody new is to hold. */
export function ContactDialog(props: {
  accountId: AccountId;
  known: AssessedContact | undefined;
  others: readonly AssessedContact[];
  position?: NeededPosition | undefined;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const { others } = props;
  const { contact, stakeholder } = props.known ?? {};
  const [card, setCard] = useState({
    name: contact?.name ?? "",
    position: contact?.position ?? "",
    department: contact?.department ?? "",
    phone: contact?.phone ?? "",
    email: contact?.email ?? "",
  });
  const ties = tiesOf(
    others.map(({ contact: one, stakeholder: judged }) => judged ?? { contactId: one.id }),
  );
  // Taken when the dialog opens: what others do meanwhile isn't an edit of this form.
  const [before] = useState(() => assessmentOf(stakeholder, ties));
  const [assessment, setAssessment] = useState<Assessment>(() =>
    contact ? before : assessmentOf(undefined, [], props.position),
  );
  const [isTried, setTried] = useState(false);
  const [saving, act] = useDeed();
  const isNameless = card.name.trim() === "";
  const submit = async (): Promise<void> => {
    setTried(true);
    if (isNameless || influenceOf(assessment) === "bad") return;
    if (circleNames(contact?.id, assessment.reportsTo, others)) return;
    const at = now();
    const { name, ...rest } = card;
    const saved: Contact = {
      id: contact?.id ?? newId(),
      accountId: props.accountId,
      name: foldSpace(name),
      ...defined({
        position: textOrNone(rest.position),
        department: textOrNone(rest.department),
        phone: textOrNone(rest.phone),
        email: textOrNone(rest.email),
      }),
      createdAt: contact?.createdAt ?? at,
      updatedAt: at,
    };
    const changed = isSameAssessment(before, assessment)
      ? undefined
      : stakeholderOf(assessment, saved, stakeholder ? nowAfter(stakeholder.assessedAt) : at);
    const stakeholders = changed
      ? [
          changed,
          ...others
            .filter(({ contact: { id } }) => id !== saved.id)
            .flatMap(({ contact: { id }, stakeholder: other }) =>
              mendedOther(saved.id, other, assessment.ties[id]),
            ),
        ]
      : [];
    const isSaved = await act(async () => ({
      // What this form doesn't ask for stays as it is by now.
      ...(contact
        ? await amendedContact(contact.id, ({ released }) => ({
            ...saved,
            ...defined({ released }),
          }))
        : { contacts: [saved] }),
      stakeholders,
    }));
    if (isSaved) props.onClose();
  };
  const field = (key: keyof typeof card) => ({
    value: card[key],
    onValue: (value: string) => setCard({ ...card, [key]: value }),
  });
  return (
    <Dialog
      wide
      title={contact ? t("account.editContact", { name: contact.name }) : t("account.addContact")}
      onClose={props.onClose}
    >
      <DialogForm onSubmit={submit}>
        <div class="form__pair">
          <TextField
            label={t("field.contactName")}
            required
            error={isTried && isNameless ? t("common.required") : undefined}
            {...field("name")}
          />
          <TextField label={t("field.position")} {...field("position")} />
          <TextField label={t("field.department")} {...field("department")} />
        </div>
        <div class="form__pair">
          <TextField type="tel" label={t("field.phone")} {...field("phone")} />
          <TextField type="email" label={t("field.email")} {...field("email")} />
        </div>
        <AssessmentFields assessment={assessment} onChange={setAssessment} isTried={isTried} />
        <TiesFields
          person={contact?.id}
          others={others}
          assessment={assessment}
          onChange={(part) => setAssessment({ ...assessment, ...part })}
        />
        <RelationFields
          relation={assessment.relation}
          onChange={(relation) => setAssessment({ ...assessment, relation })}
        />
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}
