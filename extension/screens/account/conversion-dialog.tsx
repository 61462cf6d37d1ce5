/** Turning an implicit need into an explicit one: when, how, and what the customer says now; both stay. */
import { type IsoDate, type Need } from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextArea, TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { type NeedChoice, NeedFields } from "../../components/need-fields.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { defined } from "../../store/defined.ts";
import { newId, now, today } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import { useEnteredSource } from "./entered-source.ts";
import { SourceFields } from "./source-fields.tsx";

export function ConversionDialog(props: { need: Need; onClose: () => void }) {
  const { t } = useLocale();
  const { holds } = props.need.fact;
  const [choice, setChoice] = useState<NeedChoice>({
    needKind: "explicit-need",
    term: holds.term,
    contactId: holds.contactId,
  });
  const [value, setValue] = useState("");
  const [on, setOn] = useState<string>(today());
  const [how, setHow] = useState("");
  const { source, onSource, isBadUrl, kept } = useEnteredSource();
  const [isTried, setTried] = useState(false);
  const [saving, act] = useDeed();
  const isBadDay = on === "" || on > today();
  const submit = async (): Promise<void> => {
    setTried(true);
    if (value.trim() === "" || how.trim() === "" || isBadDay || isBadUrl) return;
    const isSaved = await act(async () => ({
      observations: [
        {
          id: newId(),
          accountId: holds.accountId,
          property: "explicit-need" as const,
          value: value.trim(),
          ...defined({ contactId: choice.contactId, term: choice.term }),
          conversion: { from: holds.id, on: on as IsoDate, how: how.trim() },
          source: kept,
          readBy: await person(),
          observedAt: now(),
        },
      ],
    }));
    if (isSaved) props.onClose();
  };
  const needed = (text: string): string | undefined =>
    isTried && text.trim() === "" ? t("common.required") : undefined;
  return (
    <Dialog title={t("need.convertTitle")} onClose={props.onClose}>
      <DialogForm onSubmit={submit}>
        <p class="soft small">{t("need.convertText")}</p>
        <div>
          <p class="field__label">{t("need.heard")}</p>
          <blockquote class="quote">{holds.value}</blockquote>
        </div>
        <TextArea
          label={t("need.explicitValue")}
          rows={2}
          value={value}
          onValue={setValue}
          error={needed(value)}
        />
        <div class="form__pair">
          <TextField
            type="date"
            max={today()}
            label={t("need.on")}
            value={on}
            onValue={setOn}
            error={isTried && isBadDay ? t("need.badDay") : undefined}
          />
        </div>
        <TextArea
          label={t("need.how")}
          help={t("need.howHelp")}
          rows={2}
          value={how}
          onValue={setHow}
          error={needed(how)}
        />
        <NeedFields
          accountId={holds.accountId}
          choice={choice}
          onChoice={(change) => setChoice({ ...choice, ...change })}
          isExplicit
        />
        <SourceFields source={source} onSource={onSource} isBadUrl={isTried && isBadUrl} />
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}
