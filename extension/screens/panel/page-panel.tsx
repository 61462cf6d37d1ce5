/** The panel of one page: what was clipped from it, what it seems to state, and the account behind it. */
import type { SourceChannel } from "#core";
import { useEffect, useMemo, useState } from "preact/hooks";
import { showBadge } from "../../capture/badge.ts";
import type { PageView } from "../../capture/page-access.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import type { Stretch } from "../../capture/snapshot.ts";
import { pageAddress } from "../../capture/web-address.ts";
import { Awaited } from "../../components/awaited.tsx";
import { useLoaded } from "../../components/use-loaded.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { countFromPage } from "../../store/research/page-facts.ts";
import { AccountFacts } from "./account-facts.tsx";
import { NextQuestion } from "./next-question.tsx";
import { PageCard } from "./page-card.tsx";
import { type PageReading, usePageReading } from "./page-reading.ts";
import { PageAccount } from "./page-account.tsx";
import type { RosterMode } from "./roster-offer.tsx";
import { useGesture } from "./use-page.ts";
import { useRevisit } from "./use-revisit.ts";
import { useKnown } from "./use-known.ts";
import { useTarget } from "./use-target.ts";

const loadClips = () => import("./draft-card.tsx");
const NOTHING: readonly Proposal[] = [];
const NOBODYS: readonly Stretch[] = [];

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

export function PagePanel(props: {
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
  const drafts = useLive(() => database.drafts.orderBy("createdAt").reverse().toArray(), []);
  const proposals = reading.state === "read" ? reading.proposals : undefined;
  const { suggestion, target, setChosen } = useTarget(address, title, proposals);
  const account = target?.account;
  const { ledger, facts, contacts } = useKnown(account?.id);
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
                known={facts}
                contacts={contacts}
              />
            )}
            {account && target && !target.isNew && (
              <>
                <NextQuestion account={account} />
                <AccountFacts account={account} ledger={ledger} />
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
