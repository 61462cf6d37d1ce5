/** Offers the roster mode: always by a button, and in words where a list is in work, was kept, or stands on the page. */
import { useEffect, useState } from "preact/hooks";
import type { PageView } from "../../capture/page-access.ts";
import type { PageSnapshot, Stretch } from "../../capture/snapshot.ts";
import { pageAddress } from "../../capture/web-address.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { formatDate } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRosterWords } from "../../locales/use-roster-words.ts";
import { useLive } from "../../store/live.ts";
import type { RosterId } from "../../store/research/roster.ts";
import { keptRosters, openRoster, siteOf } from "../../store/research/roster-lists.ts";

/** The list to go on with, and whether the user asked for the page to be read into it. */
export interface RosterMode {
  readonly open: RosterId | undefined;
  readonly readsAtOnce: boolean;
}

export function RosterOffer(props: {
  page: PageView;
  snapshot: PageSnapshot | undefined;
  /** May a list that is in work open by itself on its site? */
  isFresh: boolean;
  /** Told where on the page the companies of a list stand. */
  onPlaces: (places: readonly Stretch[]) => void;
  onRoster: (mode: RosterMode) => void;
}) {
  const { locale } = useLocale();
  const r = useRosterWords();
  const { page, isFresh, onRoster } = props;
  const address = page.state === "open" ? page.url : "";
  const inWork = useLive(openRoster, []);
  const kept = useLive(async () => {
    const lists = address === "" ? [] : await keptRosters(siteOf(address));
    return lists.find((list) => list.address === pageAddress(address));
  }, [address]);
  const count = useCompaniesOn(props.snapshot, props.onPlaces);
  const list = inWork.state === "ready" ? inWork.value : undefined;
  const edition = kept.state === "ready" ? kept.value : undefined;
  const isItsSite = list !== undefined && list.site === siteOf(address);
  useEffect(() => {
    if (isFresh && list && isItsSite) onRoster({ open: list.id, readsAtOnce: false });
  }, [isFresh, list, isItsSite, onRoster]);
  const read = (
    <Button
      small
      icon="list"
      onClick={() => onRoster({ open: isItsSite ? list?.id : undefined, readsAtOnce: true })}
    >
      {r("roster.readPage")}
    </Button>
  );
  return (
    <>
      {list && (
        <Notice title={r("roster.offer.inWork", { name: list.name })}>
          <div class="row">
            <Button
              small
              icon="list"
              onClick={() => onRoster({ open: list.id, readsAtOnce: false })}
            >
              {r("roster.offer.goOn")}
            </Button>
          </div>
        </Notice>
      )}
      {page.state === "open" &&
        (edition ? (
          <Notice title={r("roster.offer.kept", { date: formatDate(locale, edition.asOf) })}>
            <p class="soft">{r("roster.offer.kept.help")}</p>
            <div class="row">{read}</div>
          </Notice>
        ) : count > 0 ? (
          <Notice title={r("roster.offer.found", { count })}>
            <p class="soft">{r("roster.offer.found.help")}</p>
            <div class="row">{read}</div>
          </Notice>
        ) : (
          <div class="row row--centre">{read}</div>
        ))}
    </>
  );
}

/** How many companies the page that was read seems to list; 0 as long as none are seen. */
function useCompaniesOn(
  snapshot: PageSnapshot | undefined,
  onPlaces: (places: readonly Stretch[]) => void,
): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    setCount(0);
    onPlaces([]);
    if (!snapshot) return undefined;
    let isOver = false;
    // After the proposals, which the user waits for.
    import("../../capture/roster/read-roster.ts")
      .then(({ readRoster }) => readRoster(snapshot))
      .then((roster) => {
        if (isOver) return roster;
        setCount(roster?.rows.length ?? 0);
        onPlaces(roster?.places ?? []);
        return roster;
      })
      .catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [snapshot, onPlaces]);
  return count;
}
