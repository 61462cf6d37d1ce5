/** The side panel: the page, what was clipped from it, what it seems to state, and the account behind it. */
import {
  type AccountId,
  currentStakeholders,
  observationsInForce,
  type SourceChannel,
} from "#core";
import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { namedAfter, type Target, targetOf } from "../../capture/account-target.ts";
import { showBadge } from "../../capture/badge.ts";
import { factKey } from "../../capture/merge-proposals.ts";
import type { PageView } from "../../capture/page-access.ts";
import type { Proposal } from "../../capture/proposal.ts";
import { pageAddress } from "../../capture/web-address.ts";
import { Awaited } from "../../components/awaited.tsx";
import { IconButton } from "../../components/button.tsx";
import { Loading } from "../../components/surfaces.tsx";
import { useLoaded } from "../../components/use-loaded.ts";
import { UndoNotice } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { type Ledger, ledgerOf } from "../../store/ledger.ts";
import { useLive } from "../../store/live.ts";
import { countFromPage } from "../../store/page-facts.ts";
import { AccountFacts } from "./account-facts.tsx";
import { IdentityConfirmations } from "./identity-gate.tsx";
import { ManualEntry } from "./manual-entry.tsx";
import { NextQuestion } from "./next-question.tsx";
import { PageCard } from "./page-card.tsx";
import { usePageReading } from "./page-reading.ts";
import { PageAccount } from "./page-account.tsx";
import type { AssessedContact } from "./people.tsx";
import { RevisitCard } from "./revisit.tsx";
import { useGesture, usePage } from "./use-page.ts";
import { useRevisit } from "./use-revisit.ts";

export function Panel() {
  const page = usePage();
  return (
    <UndoNotice>
      <IdentityConfirmations>
        <div class="panel">
          <PanelBar />
          <main class="panel__main">{page ? <PanelOf page={page} /> : <Loading />}</main>
        </div>
      </IdentityConfirmations>
    </UndoNotice>
  );
}

function PanelBar() {
  const { t } = useLocale();
  const openWorkspace = (): void => {
    browser.tabs.create({ url: browser.runtime.getURL("/workspace.html") }).catch(() => undefined);
  };
  return (
    <header class="panel__bar">
      <img src="/icon/48.png" width="22" height="22" alt="" />
      <span class="panel__product">{t("common.product")}</span>
      <IconButton icon="link" label={t("common.openWorkspace")} onClick={openWorkspace} />
    </header>
  );
}

const loadClips = () => import("./draft-card.tsx");
const NOTHING: readonly Proposal[] = [];
const NOBODY: readonly AssessedContact[] = [];
const EMPTY: Ledger = { observations: [], withdrawals: [] };

async function contactsOf(id: AccountId): Promise<readonly AssessedContact[]> {
  const [contacts, assessments] = await Promise.all([
    database.contacts.where("accountId").equals(id).toArray(),
    database.stakeholders.where("accountId").equals(id).toArray(),
  ]);
  const current = new Map(currentStakeholders(assessments).map((one) => [one.contactId, one]));
  return contacts.map((contact) => ({ contact, stakeholder: current.get(contact.id) }));
}

async function goneOf(chosen: Target | undefined): Promise<Target | undefined> {
  if (!chosen || chosen.isNew) return undefined;
  return (await database.accounts.get(chosen.account.id)) ? undefined : chosen;
}

function PanelOf(props: { page: PageView }) {
  const { page } = props;
  const gesture = useGesture();
  const [reading, read] = usePageReading(page);
  const revisit = useRevisit(page);
  const [chosen, setChosen] = useState<Target>();
  const [channel, setChannel] = useState<SourceChannel>("company-website");
  const address = page.state === "open" ? page.url : "";
  const title = page.state === "open" ? page.title : "";
  useEffect(() => setChosen(undefined), [address]);
  const drafts = useLive(() => database.drafts.orderBy("createdAt").reverse().toArray(), []);
  const proposals = reading.state === "read" ? reading.proposals : undefined;
  const suggestion = useLive(
    async () => namedAfter(await targetOf({ url: address, title }), proposals ?? []),
    [address, title, proposals],
  );
  const gone = useLive(async () => goneOf(chosen), [chosen]);
  // An account that an undo has taken back is chosen no more.
  const isGone = gone.state === "ready" && gone.value !== undefined && gone.value === chosen;
  const suggested = suggestion.state === "ready" ? suggestion.value : undefined;
  const target = suggested && (isGone ? suggested : (chosen ?? suggested));
  const account = target?.account;
  const ledger = useLive(async () => (account ? ledgerOf([account.id]) : EMPTY), [account?.id]);
  const contacts = useLive(async () => (account ? contactsOf(account.id) : NOBODY), [account?.id]);
  const known = ledger.state === "ready" ? ledger.value : EMPTY;
  const observations = useMemo(
    () => observationsInForce(known.observations, known.withdrawals),
    [known],
  );
  const knownFacts = useMemo(() => new Set(observations.map(factKey)), [observations]);
  const backed = useLive(async () => (address ? countFromPage(address) : 0), [address]);
  const count = backed.state === "ready" ? backed.value : 0;
  useEffect(() => {
    if (page.state === "open") showBadge(page.tabId, page.url).catch(() => undefined);
  }, [page, count]);
  const hasDrafts = drafts.state === "ready" && drafts.value.length > 0;
  const clips = useLoaded(loadClips, hasDrafts);
  return (
    <>
      <PageCard page={page} reading={reading} gesture={gesture} onRead={read} />
      <RevisitCard revisit={revisit} proposals={proposals ?? NOTHING} />
      <Awaited live={drafts}>
        {(kept) =>
          clips &&
          kept.map((draft) => (
            <clips.DraftCard
              key={draft.id}
              draft={draft}
              stated={
                reading.state === "read" &&
                pageAddress(reading.page.url) === pageAddress(draft.page.url)
                  ? reading.stated
                  : NOTHING
              }
            />
          ))
        }
      </Awaited>
      <Awaited live={suggestion}>
        {(suggested) => (
          <>
            {page.state === "open" && (
              <PageAccount
                reading={reading}
                target={target ?? suggested}
                suggestion={suggested}
                onTarget={setChosen}
                channel={channel}
                onChannel={setChannel}
                known={knownFacts}
                contacts={contacts.state === "ready" ? contacts.value : NOBODY}
              />
            )}
            {account && target && !target.isNew && (
              <>
                <NextQuestion account={account} />
                <AccountFacts account={account} ledger={known} />
              </>
            )}
            <ManualEntry suggestion={suggested} isOpen={page.state !== "open" && !hasDrafts} />
          </>
        )}
      </Awaited>
    </>
  );
}
