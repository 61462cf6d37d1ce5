/** What is known of a list itself: its name, its day, its source, and whether it is whole; and how to discard it. */
import { type IsoDate, isCalendarDay } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { ChannelSelect } from "../../components/channel-select.tsx";
import { TextField } from "../../components/field.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useRosterWords } from "../../locales/use-roster-words.ts";
import { changeRoster, type RosterId } from "../../store/research/rosters.ts";
import type { RosterInWork } from "./use-roster.ts";

export function AboutList(props: {
  work: RosterInWork;
  onDiscard: (id: RosterId) => Promise<void>;
}) {
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
