/** A fact that is typed in, with where it was learnt. */
import type { PropertyKey, SourceChannel } from "#core";
import { useState } from "preact/hooks";
import type { Target } from "../../capture/keeping/account-target.ts";
import { keepFacts } from "../../capture/keeping/keep-facts.ts";
import { isWebPage } from "../../capture/web-address.ts";
import { ChannelSelect } from "../../components/channel-select.tsx";
import { asksForCompetitor, CompetitorName } from "../../components/competitor-fields.tsx";
import { TextArea, TextField } from "../../components/field.tsx";
import { FormFooter } from "../../components/form-footer.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useTell } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { defined, textOrNone } from "../../store/defined.ts";
import { newId, now } from "../../store/identity.ts";
import { person } from "../../store/person.ts";
import { focusFirstFault } from "../../components/first-fault.ts";
import { PropertyCombobox } from "./property-combobox.tsx";
import { SaveTarget } from "./save-target.tsx";

export function FactForm(props: { suggestion: Target }) {
  const { t } = useLocale();
  const tell = useTell();
  const [chosen, setTarget] = useState<Target>();
  const [property, setProperty] = useState<PropertyKey>();
  const [competitor, setCompetitor] = useState("");
  const [value, setValue] = useState("");
  const [channel, setChannel] = useState<SourceChannel>("own-prospecting");
  const [url, setUrl] = useState("");
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const target = chosen ?? props.suggestion;
  const needed = (isMissing: boolean): string | undefined =>
    isTried && isMissing ? t("common.required") : undefined;
  const isAboutCompetitor = asksForCompetitor(property);
  const badUrl = url.trim() !== "" && !isWebPage(url.trim());
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    setTried(true);
    focusFirstFault(event);
    if (!property || value.trim() === "" || badUrl || target.account.name.trim() === "") return;
    if (isAboutCompetitor && competitor.trim() === "") return;
    const isSaved = await run(async () => {
      const fact = {
        id: newId<never>(),
        property,
        value: value.trim(),
        ...(isAboutCompetitor ? { competitor: competitor.trim() } : {}),
        source: { channel, ...defined({ url: textOrNone(url) }) },
        readBy: await person(),
        observedAt: now(),
      };
      const { account, undo } = await keepFacts(target, [fact]);
      tell(
        (language) =>
          language.t("panel.factSaved", {
            property: language.term(`property.${property}`),
            account: account.name,
          }),
        undo,
      );
    });
    if (!isSaved) return;
    setValue("");
    setTried(false);
  };
  return (
    <form class="stack" noValidate onSubmit={submit} aria-label={t("panel.enter.fact")}>
      <SaveTarget
        target={target}
        suggestion={props.suggestion}
        onTarget={setTarget}
        isTried={isTried}
      />
      <PropertyCombobox value={property} onValue={setProperty} error={needed(!property)} />
      {isAboutCompetitor && (
        <CompetitorName
          accountId={target.account.id}
          value={competitor}
          onValue={setCompetitor}
          isTried={isTried}
        />
      )}
      <TextArea
        label={t("field.value")}
        rows={2}
        value={value}
        onValue={setValue}
        required
        error={needed(value.trim() === "")}
      />
      <ChannelSelect value={channel} onValue={setChannel} />
      <TextField
        label={t("panel.optional", { label: t("field.url") })}
        type="url"
        value={url}
        onValue={setUrl}
        error={isTried && badUrl ? t("field.urlHelp") : undefined}
      />
      <FormFooter saving={saving} label={t("panel.saveFact")} />
    </form>
  );
}
