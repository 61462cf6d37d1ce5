/** The roster mode of the panel: a list of companies is read page by page, screened, and saved as accounts. */
import { useEffect, useState } from "preact/hooks";
import "../../styles/roster.css";
import type { PageView } from "../../capture/page-access.ts";
import { Button } from "../../components/button.tsx";
import { Failure, Loading, Notice } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRosterWords } from "../../locales/use-roster-words.ts";
import { siteOf } from "../../store/research/roster-lists.ts";
import { discardRoster, type RosterId } from "../../store/research/rosters.ts";
import { CompanyGroups } from "./company-groups.tsx";
import { EditionCard } from "./edition-card.tsx";
import { type IntoList, readIntoList } from "./read-into-list.ts";
import { RosterHead } from "./roster-head.tsx";
import { SaveBar } from "./save-bar.tsx";
import { useRoster } from "./use-roster.ts";

interface RosterScreenProps {
  readonly page: PageView;
  /** The list to go on with. */
  readonly open: RosterId | undefined;
  /** Was the screen opened to read the page at once? */
  readonly readsAtOnce: boolean;
  readonly onLeave: () => void;
}

export function RosterScreen(props: RosterScreenProps) {
  const { t } = useLocale();
  const r = useRosterWords();
  const { page } = props;
  const [id, setId] = useState(props.open);
  const [reading, setReading] = useState<IntoList>({ state: "idle" });
  const [bringBack, setBringBack] = useState<() => Promise<void>>();
  const work = useRoster(id);
  const site = page.state === "open" ? siteOf(page.url) : undefined;
  const isElsewhere = work.state === "ready" && site !== undefined && work.roster.site !== site;
  const isKept = work.state === "ready" && work.roster.keptAt !== undefined;

  const read = async (): Promise<void> => {
    if (page.state !== "open") return;
    setBringBack(undefined);
    setReading({ state: "reading" });
    const outcome = await readIntoList(page, isElsewhere || isKept ? undefined : id);
    if (outcome.state === "added") setId(outcome.rosterId);
    setReading(outcome);
  };
  const [mustBegin, setMustBegin] = useState(props.readsAtOnce);
  const isReady = work.state !== "loading";
  useEffect(() => {
    if (!mustBegin || !isReady || page.state !== "open") return;
    setMustBegin(false);
    read().catch(() => undefined);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it begins once, as soon as it can
  }, [mustBegin, isReady, page]);
  // What was said of one page is not said of the next.
  const address = page.state === "open" ? page.url : "";
  useEffect(
    () => setReading((was) => (was.state === "reading" ? was : { state: "idle" })),
    [address],
  );

  const discard = async (list: RosterId): Promise<void> => {
    const undo = await discardRoster(list);
    setReading({ state: "idle" });
    setId(undefined);
    setBringBack(() => async () => {
      await undo();
      setId(list);
      setBringBack(undefined);
    });
  };

  return (
    <>
      <div class="roster__back">
        <Button kind="quiet" small onClick={props.onLeave}>
          {r("roster.back")}
        </Button>
      </div>
      {work.state === "failed" && <Failure error={work.error} />}
      <RosterHead
        work={work.state === "ready" ? work : undefined}
        page={page}
        isElsewhere={isElsewhere}
        reading={reading}
        onRead={() => {
          read().catch((error: unknown) => setReading({ state: "failed", error }));
        }}
        onDiscard={discard}
      />
      {bringBack && (
        <Notice title={r("roster.discarded")}>
          <div class="row">
            <Button small onClick={() => bringBack()}>
              {r("roster.bringBack")}
            </Button>
          </div>
        </Notice>
      )}
      {reading.state === "no-roster" && (
        <Notice tone="caution" title={r("roster.none")}>
          <p class="soft">{r("roster.none.help")}</p>
        </Notice>
      )}
      {reading.state === "impossible" && (
        <Notice tone="caution" title={t(`panel.unreadable.${reading.why}`)}>
          <p class="soft">{t(`panel.unreadable.${reading.why}.help`)}</p>
        </Notice>
      )}
      {reading.state === "failed" && <Failure error={reading.error} />}
      {work.state === "loading" && <Loading />}
      {work.state === "ready" && (
        <>
          <EditionCard work={work} />
          {work.standings ? (
            <>
              <CompanyGroups roster={work.roster} standings={work.standings} />
              <SaveBar work={work} standings={work.standings} />
            </>
          ) : (
            <Loading />
          )}
        </>
      )}
    </>
  );
}
