/** The account that this page is about, and what the page was found to state about it. */
import type { SourceChannel } from "#core";
import type { Target } from "../../capture/account-target.ts";
import { keepFacts } from "../../capture/keep-facts.ts";
import type { Proposal } from "../../capture/proposal.ts";
import { ChannelSelect } from "../../components/channel-select.tsx";
import { Card, Failure, Loading, Notice } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { newId, now } from "../../store/identity.ts";
import { useAcceptances } from "./acceptances.ts";
import { useAnnounce } from "./announcements.tsx";
import { HeldNotice, usePassage } from "./identity-gate.tsx";
import type { PageReading } from "./page-reading.ts";
import { Proposals } from "./proposals.tsx";
import { SaveTarget } from "./save-target.tsx";

const NO_PAGE = { url: "", title: "" };
const NOTHING: readonly Proposal[] = [];

export function PageAccount(props: {
  reading: PageReading;
  target: Target;
  suggestion: Target;
  onTarget: (target: Target) => void;
  channel: SourceChannel;
  onChannel: (channel: SourceChannel) => void;
  known: ReadonlySet<string>;
}) {
  const { t } = useLocale();
  const announce = useAnnounce();
  const [saving, run] = useSaving();
  const { reading, target, channel } = props;
  const passage = usePassage(
    reading.state === "read" ? reading.page : NO_PAGE,
    reading.state === "read" ? reading.stated : NOTHING,
    target,
  );
  const save = async (proposals: readonly Proposal[]): Promise<boolean> => {
    if (reading.state !== "read" || target.account.name.trim() === "") return false;
    const { page } = reading;
    let owner = target.account;
    const isSaved = await run(async () => {
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
      owner = await keepFacts(target, facts);
    });
    if (!isSaved) return false;
    props.onTarget({ isNew: false, account: owner });
    announce(t("panel.factsSaved", { count: proposals.length, account: owner.name }));
    return true;
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
            proposals={reading.proposals}
            known={props.known}
            isHeld={passage.state === "held"}
            onAccept={accept}
          />
        </>
      )}
    </>
  );
}
