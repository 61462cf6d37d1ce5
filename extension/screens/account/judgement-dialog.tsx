/** Overruling one of the nine points: known, partly or unknown, whatever the data says, and why. */
import {
  type AccountId,
  type InformationJudgement,
  type InformationState,
  informationStates,
  type PointOfInformation,
} from "#core";
import { useState } from "preact/hooks";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextArea } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { Select } from "../../components/select.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { judged } from "../../store/judging.ts";

export function JudgementDialog(props: {
  accountId: AccountId;
  point: PointOfInformation<InformationJudgement>;
  onClose: () => void;
}) {
  const { t, term } = useLocale();
  const { accountId, point } = props;
  const [state, setState] = useState<InformationState | "">(point.state);
  const [note, setNote] = useState(point.judgement?.note ?? "");
  const [saving, act] = useDeed();
  const submit = async (): Promise<void> => {
    const committed = await act(() => judged(accountId, point, state || undefined, note));
    if (committed) props.onClose();
  };
  return (
    <Dialog title={term(`information-point.${point.point}`)} onClose={props.onClose}>
      <DialogForm onSubmit={submit}>
        <Select
          label={t("coverage.judgement")}
          options={informationStates.map((value) => ({
            value,
            label: term(`information-state.${value}`),
          }))}
          value={state}
          onValue={setState}
          empty={t("coverage.asData", { state: term(`information-state.${point.fromData}`) })}
          help={t("coverage.judgementHelp")}
        />
        <TextArea label={t("coverage.note")} value={note} onValue={setNote} />
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}
