/** A clipped passage that waits for its account and property; it is kept on the disk until it is decided. */
import type { Account, Observation } from "#core";
import { useState } from "preact/hooks";
import { newTarget, type Target, targetOf } from "../../capture/keeping/account-target.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { formatDayOf } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { discardDraft, type Draft } from "../../store/research/drafts.ts";
import { useLive } from "../../store/live.ts";
import { provedBy } from "../../store/research/page-facts.ts";
import { DraftForm } from "./draft-form.tsx";

export function DraftCard(props: {
  draft: Draft;
  /** What the clip's page was found to state, if it is the page that has been read. */
  stated: readonly Proposal[];
}) {
  const { draft } = props;
  const live = useLive(() => beginningOf(draft), [draft.page.url, draft.quote]);
  return (
    <Awaited live={live}>{(beginning) => <Waiting {...props} beginning={beginning} />}</Awaited>
  );
}

/** What a draft begins with: the page's account, what was chosen before the panel was closed, and known facts. */
interface Beginning {
  readonly suggestion: Target;
  readonly chosen: Target | undefined;
  readonly known: readonly KnownFact[];
}

interface KnownFact {
  readonly observation: Observation;
  readonly account: Account | undefined;
}

async function beginningOf(draft: Draft): Promise<Beginning> {
  const suggestion = await targetOf(draft.page);
  const proved = await provedBy(draft);
  const accounts = await database.accounts.bulkGet(proved.map(({ accountId }) => accountId));
  return {
    suggestion,
    chosen: await chosenBefore(draft),
    known: proved.map((observation, at) => ({ observation, account: accounts[at] })),
  };
}

async function chosenBefore({ accountId, newAccount }: Draft): Promise<Target | undefined> {
  const account = accountId && (await database.accounts.get(accountId));
  if (account) return { isNew: false, account };
  if (!newAccount) return undefined;
  const { account: fresh } = newTarget(newAccount.name, undefined);
  return { isNew: true, account: { ...fresh, domains: newAccount.domains } };
}

function Waiting(props: { draft: Draft; stated: readonly Proposal[]; beginning: Beginning }) {
  const { t } = useLocale();
  const tell = useTell();
  const { draft, beginning } = props;
  const [isAnother, setAnother] = useState(false);
  const [saving, run] = useSaving();
  const discard = (): void => {
    run(async () =>
      tell((language) => language.t("panel.clipDiscarded"), await discardDraft(draft.id)),
    ).catch(() => undefined);
  };
  return (
    <section class="card draft" aria-label={t("panel.clip")}>
      <blockquote class="quote">
        <span class="faint">{draft.quote.prefix}</span>
        <mark>{draft.quote.exact}</mark>
        <span class="faint">{draft.quote.suffix}</span>
      </blockquote>
      <p class="faint small draft__page">{draft.page.title || draft.page.url}</p>
      {beginning.known.length > 0 && <KnownPassage known={beginning.known} />}
      {saving.state === "failed" && <Notice tone="bad">{t("common.saveFailed")}</Notice>}
      {beginning.known.length === 0 || isAnother ? (
        <DraftForm
          draft={draft}
          stated={props.stated}
          suggestion={beginning.suggestion}
          chosen={beginning.chosen}
          known={beginning.known.map(({ observation }) => observation)}
          onDiscard={discard}
        />
      ) : (
        <div class="row row--apart">
          <Button kind="quiet" onClick={() => setAnother(true)}>
            {t("draft.another")}
          </Button>
          <Button kind="primary" onClick={discard}>
            {t("common.discard")}
          </Button>
        </div>
      )}
    </section>
  );
}

function KnownPassage({ known }: { known: readonly KnownFact[] }) {
  const { locale, t, term } = useLocale();
  return (
    <Notice title={t("draft.again")}>
      <ul class="known__list">
        {known.map(({ observation, account }) => (
          <li key={observation.id}>
            <span class="faint small">{term(`property.${observation.property}`)}</span>
            <strong>{observation.value}</strong>
            <span class="small">
              {account && (
                <a href={`/workspace.html#/accounts/${account.id}`} target="_blank">
                  {account.name}
                </a>
              )}{" "}
              {formatDayOf(locale, observation.observedAt)}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
