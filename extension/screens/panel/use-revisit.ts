/** Compares the page in front of the user with what the ledger has from it, whenever either has changed. */
import type { Account } from "#core";
import { useEffect, useState } from "preact/hooks";
import { type PageView, readSnapshot, watchPageInFront } from "../../capture/page-access.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import type { RevisitedFact } from "../../capture/revisit/revisit.ts";
import type { PageSnapshot } from "../../capture/snapshot.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { factsFromPage, type PageFacts } from "../../store/research/page-facts.ts";

export interface Revisit {
  readonly page: { readonly url: string; readonly title: string };
  readonly accounts: readonly {
    readonly account: Account;
    readonly facts: readonly RevisitedFact[];
  }[];
}

/** `none` where the page backs no fact, or cannot be read, which the page's own card tells. */
export type RevisitState =
  | { readonly state: "none" }
  | { readonly state: "checking" }
  | { readonly state: "done"; readonly revisit: Revisit };

// A page that is still being built changes many times a second.
const SETTLED = 250;

/** The state of the comparison; a page that backs no fact is not read for it. */
export function useRevisit(page: PageView): RevisitState {
  const open = page.state === "open" ? page : undefined;
  const backed = useLive(async () => (open ? factsFromPage(open.url, today()) : []), [open?.url]);
  const hasFacts = backed.state === "ready" && backed.value.length > 0;
  const snapshot = useSnapshot(hasFacts ? open : undefined);
  const [state, setState] = useState<RevisitState>({ state: "none" });
  const facts = backed.state === "ready" ? backed.value : undefined;
  useEffect(() => {
    if (!facts || facts.length === 0 || snapshot === "unreadable") {
      setState({ state: "none" });
      return undefined;
    }
    if (!snapshot) {
      setState((known) => (known.state === "none" ? { state: "checking" } : known));
      return undefined;
    }
    const ending = { isOver: false };
    compare(facts, snapshot, ending)
      .then((revisit) => !ending.isOver && setState({ state: "done", revisit }))
      .catch(() => setState({ state: "none" }));
    return () => {
      ending.isOver = true;
    };
  }, [facts, snapshot]);
  return state;
}

/** The page as it stands now, read again after it has changed. */
function useSnapshot(
  page: { readonly tabId: number; readonly url: string } | undefined,
): PageSnapshot | "unreadable" | undefined {
  const [snapshot, setSnapshot] = useState<PageSnapshot | "unreadable">();
  const [tabId, url] = [page?.tabId, page?.url];
  useEffect(() => {
    setSnapshot(undefined);
    if (tabId === undefined || url === undefined) return undefined;
    let isOver = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      readSnapshot(tabId, url)
        .then((reading) => !isOver && setSnapshot(reading.ok ? reading.snapshot : "unreadable"))
        .catch(() => undefined);
    };
    const stop = watchPageInFront(() => {
      clearTimeout(waiting);
      waiting = setTimeout(read, SETTLED);
    });
    read();
    return () => {
      isOver = true;
      clearTimeout(waiting);
      stop();
    };
  }, [tabId, url]);
  return snapshot;
}

// Longer than this at a stretch, and the panel would not answer to keys.
const STRETCH = 40;

async function compare(
  backed: readonly PageFacts[],
  snapshot: PageSnapshot,
  ending: { readonly isOver: boolean },
): Promise<Revisit> {
  // Finding quotes again takes code that only pages with facts need.
  const { backedBy, standingOf, withoutReplaced } =
    await import("../../capture/revisit/revisit.ts");
  const found = backed.map(({ account, facts }) => ({
    account,
    facts: backedBy(snapshot.url, facts),
  }));
  const reading = found.some(({ facts }) => facts.some(isFromMarkup))
    ? await readAgain(snapshot)
    : undefined;
  let since = performance.now();
  const accounts: { account: Account; facts: readonly RevisitedFact[] }[] = [];
  for (const { account, facts } of found) {
    const revisited: RevisitedFact[] = [];
    for (const fact of facts) {
      if (ending.isOver) break;
      if (performance.now() - since > STRETCH) {
        await new Promise((resolve) => setTimeout(resolve));
        since = performance.now();
      }
      revisited.push({ ...fact, standing: standingOf(fact.observation, snapshot, reading) });
    }
    const asked = withoutReplaced(revisited);
    if (asked.length > 0) accounts.push({ account, facts: asked });
  }
  return { page: { url: snapshot.url, title: snapshot.title }, accounts };
}

function isFromMarkup({ observation }: Pick<RevisitedFact, "observation">): boolean {
  return observation.quote !== undefined && observation.foundIn === "markup";
}

/** What all readers find on the page today. */
async function readAgain(snapshot: PageSnapshot): Promise<readonly Proposal[]> {
  const { readPage } = await import("../../capture/read-page.ts");
  return readPage(snapshot);
}
