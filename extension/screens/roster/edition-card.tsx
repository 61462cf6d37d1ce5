/** A list seen again: who is new on it, who has left it, since when; and a line for the accounts concerned. */
import { type AccountId, screenRoster } from "#core";
import { useMemo, useState } from "preact/hooks";
import { type RosterCompany, rosterCompanies } from "../../capture/roster/companies.ts";
import { changesBetween, type NoteOfChange, notesOf } from "../../capture/roster/editions.ts";
import { Button } from "../../components/button.tsx";
import { Select } from "../../components/select.tsx";
import { Badge, Card, Notice } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { formatDate } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { rosterWords, useRosterWords } from "../../locales/use-roster-words.ts";
import { type KnownAccounts, knownAccounts } from "../../store/research/account-clues.ts";
import { newId, now } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { keptRosters } from "../../store/research/roster-lists.ts";
import { pagesOf, type Roster, type RosterId } from "../../store/research/rosters.ts";
import type { RosterInWork } from "./use-roster.ts";

interface Kept {
  readonly roster: Roster;
  readonly companies: readonly RosterCompany[];
}

export function EditionCard(props: { work: RosterInWork }) {
  const { locale } = useLocale();
  const r = useRosterWords();
  const { roster } = props.work;
  const kept = useLive(() => earlierThan(roster), [roster.id, roster.site]);
  const [chosen, setChosen] = useState<RosterId>();
  const editions = kept.state === "ready" ? kept.value : [];
  const sameList = editions.find((one) => one.roster.address === roster.address);
  const earlier = editions.find((one) => one.roster.id === chosen) ?? sameList ?? editions[0];
  if (!earlier) return null;
  return (
    <Card title={r("roster.again")}>
      <div class="stack stack--tight">
        <Select
          label={r("roster.earlier")}
          options={editions.map((one) => ({
            value: one.roster.id as string,
            label: r("roster.edition", {
              name: one.roster.name,
              date: formatDate(locale, one.roster.asOf),
              count: one.companies.length,
            }),
          }))}
          value={earlier.roster.id as string}
          onValue={(value) => value && setChosen(value as RosterId)}
        />
        <Changes key={earlier.roster.id} work={props.work} earlier={earlier} />
      </div>
    </Card>
  );
}

async function earlierThan({ id, site }: Roster): Promise<readonly Kept[]> {
  const kept = (await keptRosters(site)).filter((other) => other.id !== id);
  return Promise.all(
    kept.map(async (roster) => ({ roster, companies: rosterCompanies(await pagesOf(roster.id)) })),
  );
}

function Changes(props: { work: RosterInWork; earlier: Kept }) {
  const { locale, t } = useLocale();
  const r = useRosterWords();
  const [saving, act] = useDeed();
  const { roster, companies, wholeness, pages } = props.work;
  const { earlier } = props;
  const isWhole = roster.isWhole ?? wholeness.isWhole;
  const changes = useMemo(
    () =>
      changesBetween(
        {
          ...earlier.roster,
          isWhole: earlier.roster.isWhole === true,
          companies: earlier.companies,
        },
        { ...roster, isWhole, companies },
      ),
    [earlier, roster, companies, isWhole],
  );
  const known = useLive(knownAccounts, []);
  const { joined, left, comparison } = changes;
  const since = formatDate(locale, changes.since);
  const date = formatDate(locale, roster.asOf);
  const last = pages.at(-1)!.page;
  const notes = useMemo(() => {
    if (known.state !== "ready") return [];
    const words = { name: roster.name, date, since };
    const accounts = accountsOf([...(joined ?? []), ...(left ?? [])], known.value);
    const note =
      (key: "roster.newsJoined" | "roster.newsLeft", isListed: boolean) =>
      (company: RosterCompany): readonly NoteOfChange[] => {
        const accountId = accounts.get(company);
        const page = isListed ? (company.facts[0]?.page ?? last) : last;
        const value = r(key, words);
        return accountId && !known.value.knows(accountId, { property: "news", value })
          ? [{ accountId, company, words: value, page, isListed }]
          : [];
      };
    return [
      ...(joined ?? []).flatMap(note("roster.newsJoined", true)),
      ...(left ?? []).flatMap(note("roster.newsLeft", false)),
    ];
  }, [known, joined, left, roster.name, date, since, last, r]);
  const write = async (): Promise<void> => {
    const count = notes.length;
    await act(
      async () => ({
        observations: notesOf(notes, { channel: roster.channel, at: now() }, newId),
      }),
      (language) => rosterWords(language.locale, "roster.noted", { count }),
    );
  };
  return (
    <>
      {joined ? (
        <Names
          title={r("roster.joined", { date: since, count: joined.length })}
          tone="good"
          companies={joined}
        />
      ) : (
        <p class="small soft">{r("roster.joinedUnknown")}</p>
      )}
      {left ? (
        <Names
          title={r("roster.left", { date: since, count: left.length })}
          tone="bad"
          companies={left}
        />
      ) : (
        <p class="small soft">{r("roster.leftUnknown")}</p>
      )}
      {comparison.doubtful.length > 0 && (
        <div>
          <p class="small soft">{r("roster.unsure", { count: comparison.doubtful.length })}</p>
          <ul class="edition__unsure small">
            {comparison.doubtful.map(({ later, candidates }) => (
              <li key={later.key}>
                {`${candidates.map(({ company }) => company.name).join(" / ")} → ${later.name}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="small soft">{r("roster.stayed", { count: comparison.stayed.length })}</p>
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
      {notes.length > 0 && (
        <div>
          <Button small icon="plus" disabled={saving.state === "saving"} onClick={write}>
            {r("roster.note", { count: notes.length })}
          </Button>
          <p class="faint small">{r("roster.noteHelp")}</p>
        </div>
      )}
    </>
  );
}

function Names(props: {
  title: string;
  tone: "good" | "bad";
  companies: readonly RosterCompany[];
}) {
  return (
    <div class="edition">
      <Badge tone={props.tone}>{props.title}</Badge>
      {props.companies.length > 0 && (
        <ul>
          {props.companies.map(({ key, name }) => (
            <li key={key}>{name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The accounts that companies of the list surely are. */
function accountsOf(
  companies: readonly RosterCompany[],
  known: KnownAccounts,
): ReadonlyMap<RosterCompany, AccountId> {
  return new Map(
    screenRoster(companies, known.accounts).flatMap((one) =>
      one.state === "known" ? [[one.entry, one.company.account.id] as const] : [],
    ),
  );
}
