/** Adding a need by hand, with whose it is and who told it. */
import type { AccountId } from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextArea } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { type NeedChoice, NeedFields } from "../../components/need-fields.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { defined } from "../../store/defined.ts";
import { newId, now } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import { useEnteredSource } from "./entered-source.ts";
import { SourceFields } from "./source-fields.tsx";

export function NeedDialog(props: { accountId: AccountId; onClose: () => void }) {
  const { t } = useLocale();
  const [choice, setChoice] = useState<NeedChoice>({
    needKind: "explicit-need",
    term: undefined,
    contactId: undefined,
  });
  const [value, setValue] = useState("");
  const { source, onSource, isBadUrl, kept } = useEnteredSource();
  const [isTried, setTried] = useState(false);
  const [saving, act] = useDeed();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (value.trim() === "" || isBadUrl) return;
    const isSaved = await act(async () => ({
      observations: [
        {
          id: newId(),
          accountId: props.accountId,
          property: choice.needKind,
          value: value.trim(),
          ...defined({ contactId: choice.contactId, term: choice.term }),
          source: kept,
          readBy: await person(),
          observedAt: now(),
        },
      ],
    }));
    if (isSaved) props.onClose();
  };
  return (
    <Dialog title={t("need.add")} onClose={props.onClose}>
      <DialogForm onSubmit={submit}>
        <NeedFields
          accountId={props.accountId}
          choice={choice}
          onChoice={(change) => setChoice({ ...choice, ...change })}
        />
        <TextArea
          label={t("need.value")}
          rows={2}
          value={value}
          onValue={setValue}
          error={isTried && value.trim() === "" ? t("common.required") : undefined}
        />
        <SourceFields source={source} onSource={onSource} isBadUrl={isTried && isBadUrl} />
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}
