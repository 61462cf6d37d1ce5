/** The account that this page is about, and what the page was found to state about it. */
import type { SourceChannel } from "#core";
import { useMemo } from "preact/hooks";
import type { Target } from "../../capture/keeping/account-target.ts";
import { keepFacts } from "../../capture/keeping/keep-facts.ts";
import type { Proposal } from "../../capture/proposals/proposal.ts";
import { ChannelSelect } from "../../components/channel-select.tsx";
import { Card, Failure, Loading, Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useLoaded } from "../../components/use-loaded.ts";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { newId, now } from "../../store/identity.ts";
import { useAcceptances } from "./acceptances.ts";
import { HeldNotice, usePassage } from "./identity-gate.tsx";
import type { PageReading } from "./page-reading.ts";
import type { AssessedContact } from "./shown-people.ts";
import { Proposals } from "./proposals.tsx";
import { SaveTarget } from "./save-target.tsx";

const NO_PAGE = { url: "", title: "" };
const NOTHING: readonly Proposal[] = [];

const loadPeople = () => import("./people.tsx");

export function PageAccount(props: {
  reading: PageReading;
  target: Target;
  suggestion: Target;
  onTarget: (target: Target) => void;
  channel: SourceChannel;
  onChannel: (channel: SourceChannel) => void;
  known: ReadonlySet<string>;
  contacts: readonly AssessedContact[];
}) {
  const { t } = useLocale();
  const tell = useTell();
  const [saving, run] = useSaving();
  const { reading, target, channel } = props;
  const page = reading.state === "read" ? reading.page : NO_PAGE;
  const stated = reading.state === "read" ? reading.stated : NOTHING;
  const passage = usePassage(page, stated, target);
  const facts = useMemo(
    () => (reading.state === "read" ? reading.proposals.filter(({ person }) => !person) : NOTHING),
    [reading],
  );
  const later = useLoaded(
    loadPeople,
    props.contacts.length > 0 || stated.some(({ person }) => person),
  );
  const save = async (proposals: readonly Proposal[]): Promise<boolean> => {
    if (reading.state !== "read" || target.account.name.trim() === "") return false;
    const { page } = reading;
    return run(async () => {
      const observedAt = now();
      const facts = proposals.map(({ property, value, quote, foundIn, readBy }) => ({
        id: newId<never>(),
        property,
        value,
        quote,
        foundIn,
        source: { channel, url: page.url, ...(page.title ? { title: page.title } : {}) },
        readBy,
        observedAt,
      }));
      const { account, undo } = await keepFacts(target, facts);
      props.onTarget({ isNew: false, account });
      tell(
        ({ t }) => t("panel.factsSaved", { count: proposals.length, account: account.name }),
        undo,
      );
    });
  };
  const accept = useAcceptances({ key: reading, passage, known: props.known, save });
  return (
    <>
      <Card title={t("panel.saveTo")}>
        <div class="stack">
          <SaveTarget
            target={target}
            suggestion={props.suggestion}
            onTarget={props.onTarget}
            isTried
          />
          {reading.state === "read" && <ChannelSelect value={channel} onValue={props.onChannel} />}
        </div>
      </Card>
      {reading.state === "reading" && <Loading />}
      {reading.state === "failed" && <Failure error={reading.error} />}
      {reading.state === "impossible" && (
        <Notice title={t(`panel.unreadable.${reading.why}`)}>
          <p class="soft">{t(`panel.unreadable.${reading.why}.help`)}</p>
        </Notice>
      )}
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
      {reading.state === "read" && (
        <>
          {reading.closedFrames > 0 && (
            <Notice>{t("panel.closedFrames", { count: reading.closedFrames })}</Notice>
          )}
          {reading.isCut && <Notice>{t("panel.pageCut")}</Notice>}
          {passage.state === "held" && (
            <HeldNotice passage={passage} accountName={target.account.name} />
          )}
          <Proposals
            proposals={facts}
            known={props.known}
            isHeld={passage.state === "held"}
            onAccept={accept}
          />
        </>
      )}
      {later && (
        <later.People
          page={page}
          stated={stated}
          contacts={props.contacts}
          target={target}
          onTarget={props.onTarget}
          channel={channel}
          passage={passage}
        />
      )}
    </>
  );
}
