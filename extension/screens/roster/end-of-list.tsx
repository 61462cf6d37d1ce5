/** The end of a list: it is kept as an edition, or taken up once more. */
import { Button } from "../../components/button.tsx";
import { useRosterWords } from "../../locales/use-roster-words.ts";
import { keepRoster, reopenRoster } from "../../store/research/rosters.ts";
import type { RosterInWork } from "./use-roster.ts";

/** Keeps the list as an edition, to be compared with when it is seen again; or takes it up once more. */
export function EndOfList(props: { work: RosterInWork }) {
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
