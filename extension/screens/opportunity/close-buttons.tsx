/** Ending an opportunity as won or lost on a day, or opening it again. */
import { isCalendarDay, type Opportunity } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { amendedOpportunity } from "../../store/undo/amended.ts";
import { today } from "../../store/identity.ts";

type Outcome = NonNullable<Opportunity["closed"]>["outcome"];

export function CloseButtons({ opportunity }: { opportunity: Opportunity }) {
  const { t } = useLocale();
  const [asked, setAsked] = useState<Outcome | undefined>();
  const [saving, act] = useDeed();
  if (opportunity.closed)
    return (
      <Button
        disabled={saving.state === "saving"}
        onClick={() =>
          act(() => amendedOpportunity(opportunity.id, ({ closed: _closed, ...open }) => open))
        }
      >
        {t("opportunity.reopen")}
      </Button>
    );
  return (
    <>
      <Button onClick={() => setAsked("won")}>{t("opportunity.markWon")}</Button>
      <Button onClick={() => setAsked("lost")}>{t("opportunity.markLost")}</Button>
      {asked && (
        <CloseDialog
          opportunity={opportunity}
          outcome={asked}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

function CloseDialog(props: { opportunity: Opportunity; outcome: Outcome; onClose: () => void }) {
  const { t } = useLocale();
  const { opportunity, outcome } = props;
  const [on, setOn] = useState<string>(today());
  const [saving, act] = useDeed();
  const submit = async (): Promise<void> => {
    if (!isCalendarDay(on)) return;
    const closed = { outcome, on };
    if (await act(() => amendedOpportunity(opportunity.id, (known) => ({ ...known, closed }))))
      props.onClose();
  };
  return (
    <Dialog
      title={t(outcome === "won" ? "opportunity.markWon" : "opportunity.markLost")}
      onClose={props.onClose}
    >
      <DialogForm onSubmit={submit}>
        <TextField
          type="date"
          max={today()}
          label={t("opportunity.closedOn")}
          value={on}
          onValue={setOn}
          error={isCalendarDay(on) ? undefined : t("common.required")}
        />
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}
