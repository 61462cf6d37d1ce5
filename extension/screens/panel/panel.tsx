/** The side panel: the page, what was clipped from it, what it seems to state, and the account behind it. */
import {
  type AccountId,
  currentStakeholders,
  observationsInForce,
  type SourceChannel,
} from "#core";
import { useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { namedAfter, type Target, targetOf } from "../../capture/keeping/account-target.ts";
import { showBadge } from "../../capture/badge.ts";
import { factKey } from "../../capture/proposals/merge-proposals.ts";
import type { PageView } from "../../capture/page-access.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import type { Stretch } from "../../capture/snapshot.ts";
import { pageAddress } from "../../capture/web-address.ts";
import { Awaited } from "../../components/awaited.tsx";
import { IconButton } from "../../components/button.tsx";
import { Loading } from "../../components/surfaces.tsx";
import { useLoaded } from "../../components/use-loaded.ts";
import { UndoNotice } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { type Ledger, ledgerOf } from "../../store/research/ledger.ts";
import { useLive } from "../../store/live.ts";
import { countFromPage } from "../../store/research/page-facts.ts";
import { AccountFacts } from "./account-facts.tsx";
import { IdentityConfirmations } from "./identity-gate.tsx";
import { NextQuestion } from "./next-question.tsx";
import { PageCard } from "./page-card.tsx";
import { type PageReading, usePageReading } from "./page-reading.ts";
import { PageAccount } from "./page-account.tsx";
import type { AssessedContact } from "./shown-people.ts";
import type { RosterMode } from "./roster-offer.tsx";
import { useGesture, usePage } from "./use-page.ts";
import { useRevisit } from "./use-revisit.ts";

export function Panel() {
  const page = usePage();
  return (
    <UndoNotice>
      <IdentityConfirmations>
        <div class="panel">
          <PanelBar />
          <main class="panel__main">{page ? <PanelBody page={page} /> : <Loading />}</main>
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
const NOBODYS: readonly Stretch[] = [];
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

const loadRosterScreen = () => import("../roster/roster-screen.tsx");
const loadRosterOffer = () => import("./roster-offer.tsx");
const loadRevisit = () => import("./revisit.tsx");
const loadManualEntry = () => import("./manual-entry.tsx");

/** What stands in the rows of a list is said of the companies there, and not of the page's own. */
function withoutOthers(reading: PageReading, places: readonly Stretch[]): PageReading {
  if (reading.state !== "read" || places.length === 0) return reading;
  const isOthers = ({ foundIn, quote }: Proposal): boolean =>
    foundIn === "text" &&
    places.some(({ start, end }) => quote.start >= start && quote.start < end);
  return { ...reading, proposals: reading.proposals.filter((one) => !isOthers(one)) };
}

/** What the panel is about: the page in front, or a list of companies that is being collected. */
function PanelBody(props: { page: PageView }) {
  const { page } = props;
  const [mode, setMode] = useState<RosterMode | "page">();
  const isRoster = mode !== undefined && mode !== "page";
  const screen = useLoaded(loadRosterScreen, isRoster);
  if (!isRoster) return <PanelOf page={page} isFresh={mode === undefined} onRoster={setMode} />;
  if (!screen) return <Loading />;
  return <screen.RosterScreen page={page} {...mode} onLeave={() => setMode("page")} />;
}

function PanelOf(props: {
  page: PageView;
  /** Has the user not chosen yet between the page and a list that is in work? */
  isFresh: boolean;
  onRoster: (mode: RosterMode) => void;
}) {
  const { page } = props;
  const gesture = useGesture();
  const [whole, read] = usePageReading(page);
  const [others, setOthers] = useState(NOBODYS);
  const reading = useMemo(() => withoutOthers(whole, others), [whole, others]);
  const offer = useLoaded(loadRosterOffer);
  const manual = useLoaded(loadManualEntry);
  const revisit = useRevisit(page);
  const again = useLoaded(loadRevisit, revisit.state !== "none");
  const [channel, setChannel] = useState<SourceChannel>("company-website");
  const address = page.state === "open" ? page.url : "";
  const title = page.state === "open" ? page.title : "";
  // Told by its page and not cleared by an effect: that would come after a quick first choice, and lose it.
  const [choice, setChoice] = useState<{ readonly of: string; readonly target: Target }>();
  const chosen = choice?.of === address ? choice.target : undefined;
  const setChosen = (target: Target): void => setChoice({ of: address, target });
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
      {offer && (
        <offer.RosterOffer
          page={page}
          snapshot={whole.state === "read" ? whole.snapshot : undefined}
          isFresh={props.isFresh}
          onPlaces={setOthers}
          onRoster={props.onRoster}
        />
      )}
      {again && <again.RevisitCard revisit={revisit} proposals={proposals ?? NOTHING} />}
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
            {manual && (
              <manual.ManualEntry
                suggestion={suggested}
                isOpen={page.state !== "open" && !hasDrafts}
              />
            )}
          </>
        )}
      </Awaited>
    </>
  );
}
