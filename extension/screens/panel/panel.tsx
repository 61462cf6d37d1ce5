/** The side panel: the page, what was clipped from it, what it seems to state, and the account behind it. */
import { observationsInForce, type SourceChannel } from "#core";
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
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { type Ledger, ledgerOf } from "../../store/ledger.ts";
import { useLive } from "../../store/live.ts";
import { AccountFacts } from "./account-facts.tsx";
import { Announcements } from "./announcements.tsx";
import { DraftCard } from "./draft-card.tsx";
import { IdentityConfirmations } from "./identity-gate.tsx";
import { ManualEntry } from "./manual-entry.tsx";
import { NextQuestion } from "./next-question.tsx";
import { PageCard } from "./page-card.tsx";
import { usePageReading } from "./page-reading.ts";
import { PageAccount } from "./page-account.tsx";
import { RevisitCard } from "./revisit.tsx";
import { useGesture, usePage } from "./use-page.ts";
import { useRevisit } from "./use-revisit.ts";

export function Panel() {
  const page = usePage();
  return (
    <Announcements>
      <IdentityConfirmations>
        <div class="panel">
          <PanelBar />
          <main class="panel__main">{page ? <PanelOf page={page} /> : <Loading />}</main>
        </div>
      </IdentityConfirmations>
    </Announcements>
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

const NOTHING: readonly Proposal[] = [];
const EMPTY: Ledger = { observations: [], withdrawals: [] };

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
  const account = suggestion.state === "ready" ? (chosen ?? suggestion.value).account : undefined;
  const ledger = useLive(async () => (account ? ledgerOf([account.id]) : EMPTY), [account?.id]);
  const known = ledger.state === "ready" ? ledger.value : EMPTY;
  const observations = useMemo(
    () => observationsInForce(known.observations, known.withdrawals),
    [known],
  );
  const knownFacts = useMemo(() => new Set(observations.map(factKey)), [observations]);
  useEffect(() => {
    if (page.state === "open") showBadge(page.tabId, page.url).catch(() => undefined);
  }, [page, observations.length]);
  const hasDrafts = drafts.state === "ready" && drafts.value.length > 0;
  return (
    <>
      <PageCard page={page} reading={reading} gesture={gesture} onRead={read} />
      <RevisitCard revisit={revisit} proposals={proposals ?? NOTHING} />
      <Awaited live={drafts}>
        {(kept) =>
          kept.map((draft) => (
            <DraftCard
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
                target={chosen ?? suggested}
                suggestion={suggested}
                onTarget={setChosen}
                channel={channel}
                onChannel={setChannel}
                known={knownFacts}
              />
            )}
            {account && !(chosen ?? suggested).isNew && (
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
