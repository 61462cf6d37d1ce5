/** What a clip is kept as: a fact, a need or something about a competitor; each choice stays with the clip. */
import { type Observation, saidBy } from "#core";
import { useState } from "preact/hooks";
import type { Target } from "../../capture/keeping/account-target.ts";
import { keepFacts, type Unassigned } from "../../capture/keeping/keep-facts.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import { isWebPage } from "../../capture/web-address.ts";
import { Button } from "../../components/button.tsx";
import { ChannelSelect } from "../../components/channel-select.tsx";
import { CompetitorFields } from "../../components/competitor-fields.tsx";
import { TextArea } from "../../components/field.tsx";
import { focusFirstFault } from "../../components/first-fault.ts";
import { NeedFields } from "../../components/need-fields.tsx";
import { Segments } from "../../components/select.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { defined, textOrNone } from "../../store/defined.ts";
import { clipKinds, type Draft, type DraftChoices } from "../../store/research/draft.ts";
import { aspectOf, choiceOf, clipped, contentOf } from "./draft-content.ts";
import { HeldNotice, usePassage, useWhenOpen } from "./identity-gate.tsx";
import { PropertyCombobox } from "./property-combobox.tsx";
import { SaveTarget } from "./save-target.tsx";

export function DraftForm(props: {
  draft: Draft;
  stated: readonly Proposal[];
  suggestion: Target;
  chosen: Target | undefined;
  /** What the passage proves already. */
  known: readonly Observation[];
  onDiscard: () => void;
}) {
  const { t } = useLocale();
  const tell = useTell();
  const { draft, suggestion } = props;
  const [chosen, setChosen] = useState(props.chosen);
  const [choices, setChoices] = useState<DraftChoices>(draft);
  const [isTried, setTried] = useState(false);
  const [saving, run] = useSaving();
  const target = chosen ?? suggestion;
  const passage = usePassage(draft.page, props.stated, target, true);
  // Closing the panel loses nothing.
  const choose = (change: DraftChoices): void => {
    setChoices((before) => ({ ...before, ...change }));
    database.drafts.update(draft.id, change).catch(() => undefined);
  };
  const content = contentOf(choices, draft);
  const isMissing = (text: string | undefined): boolean => (text ?? "").trim() === "";
  const isComplete =
    content.property !== undefined &&
    !isMissing(content.value) &&
    !isMissing(target.account.name) &&
    !(content.as === "competitor" && isMissing(content.competitor));
  const isTwice = props.known.some(
    (one) =>
      one.accountId === target.account.id &&
      one.property === content.property &&
      saidBy(one) === saidBy(content),
  );
  const save = async (): Promise<void> => {
    const { property } = content;
    if (!isComplete || isTwice || !property) return;
    await run(async () => {
      const fact: Unassigned = {
        ...(await clipped(draft)),
        property,
        value: content.value.trim(),
        ...defined({
          contactId: content.contactId,
          term: content.term,
          competitor: content.competitor?.trim(),
        }),
        source: {
          channel: content.channel,
          ...defined({
            url: isWebPage(draft.page.url) ? draft.page.url : undefined,
            title: textOrNone(draft.page.title),
          }),
        },
      };
      const { account, undo } = await keepFacts(target, [fact], draft.id);
      tell(
        (language) =>
          language.t("panel.factSaved", {
            property: language.term(`property.${property}`),
            account: account.name,
          }),
        undo,
      );
    });
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
    <form class="draft__form" noValidate onSubmit={submit}>
      <SaveTarget
        target={target}
        suggestion={suggestion}
        isTried={isTried}
        onTarget={(next) => {
          setChosen(next);
          const { id, name, domains } = next.account;
          choose(
            next.isNew
              ? { newAccount: { name, domains }, accountId: undefined }
              : { accountId: id, newAccount: undefined, contactId: undefined },
          );
        }}
      />
      <Segments
        label={t("draft.as")}
        options={clipKinds.map((value) => ({ value, label: t(`draft.as.${value}`) }))}
        value={content.as}
        onValue={(as) => choose({ as })}
      />
      {content.as === "fact" && (
        <PropertyCombobox
          value={content.property}
          onValue={(key) => choose(choiceOf(key))}
          error={isTried && !content.property ? t("common.required") : undefined}
        />
      )}
      {content.as === "need" && (
        <NeedFields
          accountId={target.account.id}
          choice={{
            needKind: choices.needKind ?? "explicit-need",
            term: choices.term,
            contactId: choices.contactId,
          }}
          onChoice={choose}
        />
      )}
      {content.as === "competitor" && (
        <CompetitorFields
          accountId={target.account.id}
          choice={{ competitor: choices.competitor ?? "", aspect: aspectOf(choices) }}
          onChoice={choose}
          isTried={isTried}
        />
      )}
      <TextArea
        label={t(content.as === "need" ? "need.value" : "field.value")}
        rows={content.value.length > 30 ? 3 : 1}
        value={content.value}
        onValue={(value) => choose({ value })}
        required
        error={isTried && isMissing(content.value) ? t("common.required") : undefined}
      />
      <ChannelSelect value={content.channel} onValue={(channel) => choose({ channel })} />
      {isTried && isTwice && <Notice tone="caution">{t("draft.twice")}</Notice>}
      {passage.state === "held" && (
        <HeldNotice passage={passage} accountName={target.account.name} />
      )}
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
      <div class="row row--apart">
        <Button kind="quiet" onClick={props.onDiscard}>
          {t("common.discard")}
        </Button>
        <Button kind="primary" type="submit" icon="check" disabled={passage.state === "held"}>
          {t(`draft.save.${content.as}`)}
        </Button>
      </div>
    </form>
  );
}
