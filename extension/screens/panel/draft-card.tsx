/** A clipped passage that waits for its account and property; it is kept on the disk until it is decided. */
import type { SourceChannel } from "#core";
import { useState } from "preact/hooks";
import { type Target, targetOf } from "../../capture/account-target.ts";
import { keepFacts } from "../../capture/keep-facts.ts";
import type { Proposal } from "../../capture/proposal.ts";
import { suggestProperty } from "../../capture/suggest-property.ts";
import { isWebPage } from "../../capture/web-address.ts";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { ChannelSelect } from "../../components/channel-select.tsx";
import { TextArea } from "../../components/field.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { defined, textOrNone } from "../../store/defined.ts";
import { discardDraft, type Draft } from "../../store/drafts.ts";
import { now } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { person } from "../../store/person.ts";
import { useAnnounce } from "./announcements.tsx";
import { focusFirstFault } from "../../components/first-fault.ts";
import { HeldNotice, usePassage, useWhenOpen } from "./identity-gate.tsx";
import { PropertyCombobox } from "./property-combobox.tsx";
import { SaveTarget } from "./save-target.tsx";

export function DraftCard(props: {
  draft: Draft;
  /** What the clip's page was found to state, if it is the page that has been read. */
  stated: readonly Proposal[];
}) {
  const { draft } = props;
  const suggestion = useLive(() => suggestedTarget(draft), [draft.accountId, draft.page.url]);
  return (
    <Awaited live={suggestion}>
      {(target) => <DraftForm draft={draft} stated={props.stated} suggestion={target} />}
    </Awaited>
  );
}

async function suggestedTarget({ accountId, page }: Draft): Promise<Target> {
  const chosen = accountId && (await database.accounts.get(accountId));
  return chosen ? { isNew: false, account: chosen } : targetOf(page);
}

function DraftForm(props: { draft: Draft; stated: readonly Proposal[]; suggestion: Target }) {
  const { t, term } = useLocale();
  const announce = useAnnounce();
  const { draft, suggestion } = props;
  const [chosen, setChosen] = useState<Target>();
  const [channel, setChannel] = useState<SourceChannel>("company-website");
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const target = chosen ?? suggestion;
  const passage = usePassage(draft.page, props.stated, target, true);
  const [picked, setPicked] = useState(draft.property);
  // The words around the clip may arrive after the clip itself, and suggest more.
  const property = picked ?? suggestProperty(draft.quote);
  const [value, setValue] = useState(draft.value ?? draft.quote.exact);
  // Each choice is kept with the draft: closing the panel loses nothing.
  const remember = (change: Partial<Draft>): void => {
    run(async () => {
      await database.drafts.update(draft.id, change);
    }).catch(() => undefined);
  };
  const isComplete =
    property !== undefined && value.trim() !== "" && target.account.name.trim() !== "";
  const save = async (): Promise<void> => {
    if (!isComplete) return;
    let owner = target.account.name;
    const isSaved = await run(async () => {
      const fact = {
        // One clip is one fact: a second click can't write it twice.
        id: draft.id as string as never,
        property,
        value: value.trim(),
        quote: draft.quote,
        foundIn: "text" as const,
        source: {
          channel,
          ...defined({
            url: isWebPage(draft.page.url) ? draft.page.url : undefined,
            title: textOrNone(draft.page.title),
          }),
        },
        readBy: await person(),
        observedAt: now(),
      };
      owner = (await keepFacts(target, [fact], draft.id)).name;
    });
    if (isSaved)
      announce(t("panel.factSaved", { property: term(`property.${property}`), account: owner }));
  };
  const saveWhenOpen = useWhenOpen(passage, () => {
    save().catch(() => undefined);
  });
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    focusFirstFault(event);
    if (isComplete) saveWhenOpen();
  };
  return (
    <form class="card draft" noValidate onSubmit={submit} aria-label={t("panel.clip")}>
      <blockquote class="quote">
        <span class="faint">{draft.quote.prefix}</span>
        <mark>{draft.quote.exact}</mark>
        <span class="faint">{draft.quote.suffix}</span>
      </blockquote>
      <p class="faint small draft__page">{draft.page.title || draft.page.url}</p>
      <SaveTarget
        target={target}
        suggestion={suggestion}
        isTried={isTried}
        onTarget={(next) => {
          setChosen(next);
          if (!next.isNew) remember({ accountId: next.account.id });
        }}
      />
      <PropertyCombobox
        value={property}
        onValue={(key) => {
          setPicked(key);
          remember({ property: key });
        }}
        error={isTried && !property ? t("common.required") : undefined}
      />
      <TextArea
        label={t("field.value")}
        rows={value.length > 30 ? 3 : 1}
        value={value}
        onValue={(text) => {
          setValue(text);
          remember({ value: text });
        }}
        required
        error={isTried && value.trim() === "" ? t("common.required") : undefined}
      />
      <ChannelSelect value={channel} onValue={setChannel} />
      {passage.state === "held" && (
        <HeldNotice passage={passage} accountName={target.account.name} />
      )}
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
      <div class="row row--apart">
        <Button kind="quiet" onClick={() => run(() => discardDraft(draft.id))}>
          {t("common.discard")}
        </Button>
        <Button kind="primary" type="submit" icon="check" disabled={passage.state === "held"}>
          {t("panel.saveFact")}
        </Button>
      </div>
    </form>
  );
}
