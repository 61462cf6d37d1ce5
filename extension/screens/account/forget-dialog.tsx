/** The question before a person is forgotten: what goes, and where else the name stands. */
import type { Contact } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { forgetPerson, tracesOf, type Traces } from "../../store/forgetting.ts";
import { useLive } from "../../store/live.ts";

export function ForgetDialog(props: { contact: Contact; onClose: () => void }) {
  const { t } = useLocale();
  const { contact } = props;
  const live = useLive(() => tracesOf(contact), [contact.id]);
  return (
    <Dialog wide title={t("contact.forgetTitle", { name: contact.name })} onClose={props.onClose}>
      <Awaited live={live}>{(traces) => <Question {...props} traces={traces} />}</Awaited>
    </Dialog>
  );
}

function Question(props: { contact: Contact; traces: Traces; onClose: () => void }) {
  const { t, term } = useLocale();
  const { facts, assessments, mentions, drafts } = props.traces;
  const [spared, setSpared] = useState<ReadonlySet<string>>(new Set());
  const [saving, run] = useSaving();
  const places = [
    ...mentions.map(({ id, property, value }) => ({
      id: id as string,
      text: `${term(`property.${property}`)}: ${value}`,
    })),
    ...drafts.map(({ id, quote }) => ({
      id: id as string,
      text: `${t("contact.forgetDraft")}: ${quote.exact}`,
    })),
  ];
  const isMeant = ({ id }: { id: string }): boolean => !spared.has(id);
  return (
    <div class="form">
      <p>{t("contact.forgetText", { facts, assessments })}</p>
      {places.length > 0 && (
        <fieldset class="form">
          <legend class="form__legend">{t("contact.forgetMentions")}</legend>
          {places.map(({ id, text }) => (
            <label key={id} class="check">
              <input
                type="checkbox"
                checked={!spared.has(id)}
                onChange={(event) => {
                  const changed = new Set(spared);
                  if (event.currentTarget.checked) changed.delete(id);
                  else changed.add(id);
                  setSpared(changed);
                }}
              />
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p class="soft small">{t("contact.forgetElsewhere")}</p>
      {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
      <div class="row row--end">
        <Button onClick={props.onClose}>{t("common.cancel")}</Button>
        <Button
          kind="danger"
          disabled={saving.state === "saving"}
          onClick={async () => {
            const meant = { mentions: mentions.filter(isMeant), drafts: drafts.filter(isMeant) };
            if (await run(() => forgetPerson(props.contact, meant))) props.onClose();
          }}
        >
          {t("contact.forgetNow")}
        </Button>
      </div>
    </div>
  );
}
