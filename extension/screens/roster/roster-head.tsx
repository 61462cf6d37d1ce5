/** The head of a list: how far it has been read, what comes next, and what the user may say of it. */
import type { PageView } from "../../capture/page-access.ts";
import { Button } from "../../components/button.tsx";
import { Icon } from "../../components/icon.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useRosterWords } from "../../locales/use-roster-words.ts";
import type { RosterId } from "../../store/research/rosters.ts";
import type { IntoList } from "./read-into-list.ts";
import type { RosterInWork } from "./use-roster.ts";
import { EndOfList } from "./end-of-list.tsx";
import { AboutList } from "./about-list.tsx";

export function RosterHead(props: {
  work: RosterInWork | undefined;
  page: PageView;
  isElsewhere: boolean;
  reading: IntoList;
  onRead: () => void;
  onDiscard: (id: RosterId) => Promise<void>;
}) {
  const r = useRosterWords();
  const { work, reading, isElsewhere } = props;
  const goesOn = work && !isElsewhere && work.roster.keptAt === undefined;
  const readButton = (
    <Button
      kind="primary"
      icon="list"
      disabled={props.page.state !== "open" || reading.state === "reading"}
      onClick={props.onRead}
    >
      {reading.state === "reading"
        ? r("roster.reading")
        : r(goesOn ? "roster.readNext" : "roster.read")}
    </Button>
  );
  if (!work)
    return (
      <Card title={r("roster.title")}>
        <div class="stack stack--tight">
          <p class="soft">{r("roster.empty.text")}</p>
          {readButton}
        </div>
      </Card>
    );
  const { roster, pages, companies } = work;
  return (
    <Card
      title={roster.name}
      note={r("roster.progress", { pages: pages.length, count: companies.length })}
    >
      <div class="stack stack--tight">
        {isElsewhere && (
          <p class="small soft">
            {r("roster.otherSite", { name: roster.name, site: roster.site })}
          </p>
        )}
        {readButton}
        <Progress work={work} reading={reading} />
        <EndOfList work={work} />
        <AboutList work={work} onDiscard={props.onDiscard} />
      </div>
    </Card>
  );
}

/** What the last reading brought, and what is still to be read. */
function Progress(props: { work: RosterInWork; reading: IntoList }) {
  const r = useRosterWords();
  const { reading } = props;
  const { wholeness, pages } = props.work;
  const { isWhole, next, unread, total } = wholeness;
  const brought =
    reading.state !== "added"
      ? undefined
      : reading.added === 0
        ? "roster.addedNone"
        : reading.added < reading.shown
          ? "roster.addedSome"
          : "roster.added";
  const hasMore = pages.at(-1)?.links.more === true;
  return (
    <output class="roster__progress small">
      {brought && reading.state === "added" && (
        <span>
          <Icon name="check" size={14} />{" "}
          {r(brought, { added: reading.added, shown: reading.shown })}
        </span>
      )}
      {isWhole && (
        <span class="roster__whole">
          <Icon name="check" size={14} /> {r("roster.whole")}
        </span>
      )}
      {!isWhole && next && <span class="soft">{r("roster.nextPage")}</span>}
      {!isWhole && !next && unread.length > 0 && (
        <span class="soft">{r("roster.morePages", { count: unread.length })}</span>
      )}
      {!isWhole && !next && hasMore && <span class="soft">{r("roster.moreOnPage")}</span>}
      {!isWhole && total !== undefined && <span class="soft">{r("roster.total", { total })}</span>}
    </output>
  );
}
