/** The hours that it takes to find each factor of the map out, to be replaced by the team's own. */
import { type Factor, findingHours, type FindingHours, textIn } from "#core";
import { useState } from "preact/hooks";
import { formatNumber } from "../locales/formats.ts";
import { useEffortWords } from "../locales/use-effort-words.ts";
import { useLocale } from "../locales/use-locale.tsx";
import { questionedScales } from "../store/map/certainty.ts";
import { useLive } from "../store/live.ts";
import { readSettings, saveSettings } from "../store/settings.ts";
import { Button } from "./button.tsx";
import { DialogForm } from "./dialog-form.tsx";
import { Dialog } from "./dialog.tsx";
import { FormFooter } from "./form-footer.tsx";
import { NumberField } from "./number-field.tsx";
import { useTell } from "./undo-notice.tsx";
import { useSaving } from "./use-saving.ts";

const MOST = 1000;

/** The button that opens the hours. */
export function EffortButton() {
  const e = useEffortWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small kind="quiet" icon="edit" onClick={() => setOpen(true)}>
        {e("effort.edit")}
      </Button>
      {isOpen && <Opened onClose={() => setOpen(false)} />}
    </>
  );
}

function Opened(props: { onClose: () => void }) {
  const live = useLive(async () => {
    const [scales, { findingHours: hours = [] }] = await Promise.all([
      questionedScales(),
      readSettings(),
    ]);
    return { factors: scales.flatMap(({ factors }) => factors), hours };
  }, []);
  return live.state === "ready" ? <EffortDialog {...live.value} onClose={props.onClose} /> : null;
}

function EffortDialog(props: {
  factors: readonly Factor[];
  hours: FindingHours;
  onClose: () => void;
}) {
  const { locale } = useLocale();
  const e = useEffortWords();
  const tell = useTell();
  const [saving, run] = useSaving();
  const [typed, setTyped] = useState<ReadonlyMap<string, number | undefined>>(
    new Map(props.hours.map(({ factorId, hours }) => [factorId, hours])),
  );
  const isBad = (hours: number | undefined): boolean =>
    hours !== undefined && !(hours > 0 && hours <= MOST);
  const submit = async (): Promise<void> => {
    if ([...typed.values()].some(isBad)) return;
    const chosen = props.factors.flatMap(({ id: factorId }) => {
      const hours = typed.get(factorId);
      return hours === undefined ? [] : [{ factorId, hours }];
    });
    const before = props.hours;
    const isSaved = await run(async () => {
      await saveSettings({ findingHours: chosen });
      tell(
        ({ t }) => t("undo.saved"),
        () => saveSettings({ findingHours: before }),
      );
    });
    if (isSaved) props.onClose();
  };
  return (
    <Dialog wide title={e("effort.title")} onClose={props.onClose}>
      <DialogForm onSubmit={submit}>
        <p class="soft">{e("effort.lead")}</p>
        <div class="form__pair">
          {props.factors.map((factor) => {
            const hours = typed.get(factor.id);
            return (
              <NumberField
                key={factor.id}
                label={textIn(factor.name, locale)}
                help={e("effort.ours", { hours: formatNumber(locale, findingHours(factor), 2) })}
                value={hours}
                onValue={(value) => setTyped(new Map(typed).set(factor.id, value))}
                error={isBad(hours) ? e("effort.bad") : undefined}
              />
            );
          })}
        </div>
        <div class="row">
          <Button small kind="quiet" onClick={() => setTyped(new Map())}>
            {e("effort.clear")}
          </Button>
        </div>
        <FormFooter saving={saving} onCancel={props.onClose} />
      </DialogForm>
    </Dialog>
  );
}
