/** The companies of a list in three groups, with search and selection; long lists are drawn as they are scrolled. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { StandingCompany } from "../../capture/roster/standings.ts";
import { TextField } from "../../components/field.tsx";
import { Segments } from "../../components/select.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useRosterWords } from "../../locales/use-roster-words.ts";
import { searchForm, searchWords } from "../../store/research/search-terms.ts";
import { chooseInRoster, type Roster, type RosterChoice } from "../../store/research/rosters.ts";
import { CompanyRow } from "./company-row.tsx";
import { DoubtfulRow } from "./doubtful-row.tsx";

const groups = ["new", "doubtful", "known"] as const;
type Group = (typeof groups)[number];

/** So many rows are drawn at once; scrolling to the end draws as many more. */
const STEP = 60;

export function CompanyGroups(props: { roster: Roster; standings: readonly StandingCompany[] }) {
  const r = useRosterWords();
  const { roster, standings } = props;
  const [chosen, setChosen] = useState<Group>();
  const [text, setText] = useState("");
  const inGroup = (group: Group) => standings.filter(({ standing }) => standing.state === group);
  const counts = new Map(groups.map((group) => [group, inGroup(group).length]));
  const group = chosen ?? (groups.find((one) => counts.get(one)! > 0) || "new");
  const forms = useMemo(
    () => new Map(standings.map((one) => [one, formOf(one)] as const)),
    [standings],
  );
  const words = searchWords(text);
  const shown = inGroup(group).filter((one) =>
    words.every((word) => forms.get(one)!.includes(word)),
  );
  const choose = (choices: Readonly<Record<string, RosterChoice | undefined>>): void => {
    chooseInRoster(roster.id, choices).catch(() => undefined);
  };
  const take = (which: readonly StandingCompany[], isTaken: boolean): void =>
    choose(Object.fromEntries(which.map(({ company: { key } }) => [key, { take: isTaken }])));
  return (
    <Card>
      <div class="stack stack--tight companies">
        <Segments
          label={r("roster.group")}
          options={groups.map((value) => ({
            value,
            label: `${r(`roster.state.${value}`)} ${counts.get(value)}`,
          }))}
          value={group}
          onValue={setChosen}
        />
        <TextField label={r("roster.search")} type="search" value={text} onValue={setText} />
        {shown.length === 0 && (
          <p class="soft">
            {text.trim() === "" ? r(EMPTY[group]) : r("roster.noneFound", { text: text.trim() })}
          </p>
        )}
        {group !== "doubtful" && shown.some(isOffered) && (
          <SelectAll
            companies={shown.filter(isOffered)}
            onTake={(isTaken) => take(shown.filter(isOffered), isTaken)}
          />
        )}
        {group === "doubtful" && shown.length > 0 && <p class="faint small">{r("roster.keys")}</p>}
        <GrowingList key={`${group} ${text}`} total={shown.length}>
          {(count) =>
            shown
              .slice(0, count)
              .map((one) =>
                one.standing.state === "doubtful" ? (
                  <DoubtfulRow
                    key={one.company.key}
                    one={one}
                    candidates={one.standing.candidates}
                    onDecide={(is) => choose({ [one.company.key]: { is } })}
                  />
                ) : (
                  <CompanyRow
                    key={one.company.key}
                    one={one}
                    onTake={(isTaken) => take([one], isTaken)}
                    onAskAgain={() => choose({ [one.company.key]: undefined })}
                  />
                ),
              )
          }
        </GrowingList>
      </div>
    </Card>
  );
}

const EMPTY = {
  new: "roster.noneNew",
  doubtful: "roster.noneDoubtful",
  known: "roster.noneKnown",
} as const;

function isOffered({ standing }: StandingCompany): boolean {
  return standing.state === "new" || (standing.state === "known" && standing.fresh.length > 0);
}

function formOf({ company, standing }: StandingCompany): string {
  const account = standing.state === "known" ? standing.account.name : "";
  return searchForm([company.name, account, ...company.facts.map(({ value }) => value)].join("\n"));
}

function SelectAll(props: {
  companies: readonly StandingCompany[];
  onTake: (isTaken: boolean) => void;
}) {
  const r = useRosterWords();
  const { companies } = props;
  const taken = companies.filter(({ isTaken }) => isTaken).length;
  const isAll = taken === companies.length;
  return (
    <div class="companies__all">
      <label class="check">
        <input
          type="checkbox"
          checked={isAll}
          indeterminate={taken > 0 && !isAll}
          onChange={(event) => props.onTake(event.currentTarget.checked)}
        />
        <span>{r("roster.selectAll", { count: companies.length })}</span>
      </label>
      <span class="faint small">{r("roster.selected", { taken, count: companies.length })}</span>
    </div>
  );
}

/** A list that draws its next rows when its end comes into sight. */
function GrowingList(props: { total: number; children: (count: number) => ComponentChildren }) {
  const [count, setCount] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const isAll = count >= props.total;
  useEffect(() => {
    const mark = end.current;
    if (!mark || isAll) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => entry?.isIntersecting && setCount((drawn) => drawn + STEP),
      { rootMargin: "600px" },
    );
    observer.observe(mark);
    return () => observer.disconnect();
  }, [isAll, count]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (steps === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = [...(list.current?.querySelectorAll<HTMLElement>("[data-stop]") ?? [])];
    const row = (event.target as Element).closest("li");
    const at = stops.findIndex((stop) => row?.contains(stop));
    stops[Math.max(0, Math.min(at + steps, stops.length - 1))]?.focus();
    event.preventDefault();
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys reach it from the controls within */}
      <ul class="companies__list" ref={list} onKeyDown={onKeyDown}>
        {props.children(count)}
      </ul>
      {!isAll && <div ref={end} class="companies__end" />}
    </>
  );
}
