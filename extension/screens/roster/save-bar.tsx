/** What saving the list would write, and the button that does it. */
import { rosterCompanies } from "../../capture/roster/companies.ts";
import { rosterDeed } from "../../capture/roster/roster-deed.ts";
import { screened, type StandingCompany, standingsOf } from "../../capture/roster/standings.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { rosterWords, useRosterWords } from "../../locales/use-roster-words.ts";
import { knownAccounts } from "../../store/research/account-clues.ts";
import { database } from "../../store/database.ts";
import { newId, now } from "../../store/identity.ts";
import { pagesOf, type RosterId } from "../../store/research/rosters.ts";
import type { Deed } from "../../store/undo/deed.ts";
import type { RosterInWork } from "./use-roster.ts";

export function SaveBar(props: { work: RosterInWork; standings: readonly StandingCompany[] }) {
  const { t } = useLocale();
  const r = useRosterWords();
  const [saving, act] = useDeed();
  const { roster } = props.work;
  const { standings } = props;
  const taken = standings.filter(({ isTaken }) => isTaken);
  const accounts = taken.filter(({ standing }) => standing.state === "new").length;
  // The list itself is one more fact of each account that it adds to.
  const facts = taken.reduce(
    (sum, { company, standing }) =>
      sum + (standing.state === "known" ? standing.fresh : company.facts).length + 1,
    0,
  );
  const doubtful = standings.filter(({ standing }) => standing.state === "doubtful").length;
  const save = async (): Promise<void> => {
    let written = { accounts: 0, facts: 0 };
    await act(
      async () => {
        const deed = await deedOf(roster.id);
        written = { accounts: deed.accounts.length, facts: deed.observations.length };
        return deed;
      },
      (language) => rosterWords(language.locale, "roster.savedNow", written),
    );
  };
  return (
    <div class="save-bar">
      {doubtful > 0 && <p class="small soft">{r("roster.waiting", { count: doubtful })}</p>}
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
      <Button
        kind="primary"
        icon="check"
        disabled={taken.length === 0 || saving.state === "saving"}
        onClick={save}
      >
        {r(taken.length === 0 ? "roster.saveNothing" : labelOf(accounts, facts), {
          accounts,
          facts,
        })}
      </Button>
    </div>
  );
}

function labelOf(accounts: number, facts: number) {
  if (accounts === 0) return "roster.saveFacts";
  return facts === 0 ? "roster.save" : "roster.saveBoth";
}

/** What is to be written, as the disk has it at this moment: another window may have saved some of it already. */
async function deedOf(id: RosterId): Promise<Required<Pick<Deed, "accounts" | "observations">>> {
  const [roster, pages, known] = await Promise.all([
    database.rosters.get(id),
    pagesOf(id),
    knownAccounts(),
  ]);
  if (!roster) throw new Error("The list is gone.");
  const standings = standingsOf(screened(rosterCompanies(pages), known), known, roster.choices);
  return rosterDeed(standings, { roster, at: now(), newId, knows: known.knows });
}
