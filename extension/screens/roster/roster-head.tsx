/** The head of a list: how far it has been read, what comes next, and what the user may say of it. */
import type { IsoDate } from "#core";
import { isCalendarDay } from "#core";
import { useState } from "preact/hooks";
import type { PageView } from "../../capture/page-access.ts";
import { Button } from "../../components/button.tsx";
import { ChannelSelect } from "../../components/channel-select.tsx";
import { TextField } from "../../components/field.tsx";
import { Icon } from "../../components/icon.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRosterWords } from "../../locales/use-roster-words.ts";
import {
  changeRoster,
  keepRoster,
  reopenRoster,
  type RosterId,
} from "../../store/research/rosters.ts";
import type { IntoList } from "./read-into-list.ts";
import type { RosterInWork } from "./use-roster.ts";

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

/** Keeps the list as an edition, to be compared with when it is seen again; or takes it up once more. */
function EndOfList(props: { work: RosterInWork }) {
  const r = useRosterWords();
  const { roster, wholeness, companies } = props.work;
  const isKept = roster.keptAt !== undefined;
  const change = (): void => {
    const isWhole = roster.isWhole ?? wholeness.isWhole;
    (isKept ? reopenRoster(roster.id) : keepRoster(roster.id, isWhole)).catch(() => undefined);
  };
  return (
    <div class="roster__end">
      <Button small icon={isKept ? "edit" : "check"} onClick={change}>
        {r(isKept ? "roster.goOn" : "roster.finish")}
      </Button>
      <p class="faint small">
        {isKept ? r("roster.finished", { count: companies.length }) : r("roster.finishHelp")}
      </p>
    </div>
  );
}

function AboutList(props: { work: RosterInWork; onDiscard: (id: RosterId) => Promise<void> }) {
  const { t } = useLocale();
  const r = useRosterWords();
  const { roster, wholeness, companies } = props.work;
  const [name, setName] = useState(roster.name);
  const [isAsking, setAsking] = useState(false);
  const isWhole = roster.isWhole ?? wholeness.isWhole;
  const change = (what: Parameters<typeof changeRoster>[1]): void => {
    changeRoster(roster.id, what).catch(() => undefined);
  };
  return (
    <details class="roster__about">
      <summary>{r("roster.about")}</summary>
      <div class="stack stack--tight">
        <TextField
          label={r("roster.name")}
          help={r("roster.nameHelp")}
          value={name}
          onValue={(value) => {
            setName(value);
            if (value.trim() !== "") change({ name: value.trim() });
          }}
        />
        <TextField
          label={r("roster.asOf")}
          type="date"
          value={roster.asOf}
          onValue={(value) => {
            if (isCalendarDay(value)) change({ asOf: value as IsoDate });
          }}
        />
        <ChannelSelect value={roster.channel} onValue={(channel) => change({ channel })} />
        <label class="check">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={(event) => change({ isWhole: event.currentTarget.checked })}
          />
          <span>
            {r("roster.isWhole")}
            <span class="faint small"> {r("roster.isWholeHelp")}</span>
          </span>
        </label>
        {isAsking ? (
          <div class="stack stack--tight">
            <p class="small">
              {r("roster.discardAsk", { name: roster.name, count: companies.length })}
            </p>
            <div class="row">
              <Button kind="danger" small onClick={() => props.onDiscard(roster.id)}>
                {r("roster.discard")}
              </Button>
              <Button kind="quiet" small onClick={() => setAsking(false)}>
                {t("common.cancel")}
              </Button>
            </div>
          </div>
        ) : (
          <div class="row">
            <Button kind="quiet" small onClick={() => setAsking(true)}>
              {r("roster.discard")}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
