/** Finding facts across all accounts; the address keeps the words, so that the way back leads to the hits. */
import { useEffect, useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { findFacts } from "../../store/research/fact-search.ts";
import { useLive } from "../../store/live.ts";
import { searchWords } from "../../store/research/search-terms.ts";
import { useDelayed } from "../accounts/use-delayed.ts";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { FoundFacts } from "./found-facts.tsx";

const PAGE = 50;

export function SearchScreen(props: { words: string }) {
  const { t } = useLocale();
  const [typed, setTyped] = useState(props.words);
  const [limit, setLimit] = useState(PAGE);
  const wanted = useDelayed(typed.trim());
  const found = useLive(
    async () => ({ of: wanted, ...(await findFacts(wanted, limit)) }),
    [wanted, limit],
  );
  useEffect(() => {
    // Typing is no step to go back to; the last words are the ones to come back to.
    history.replaceState(history.state, "", hrefOf({ screen: "search", words: wanted }));
  }, [wanted]);
  return (
    <Page title={t("nav.search")} lead={t("search.lead")}>
      <div class="toolbar">
        <TextField
          type="search"
          label={t("search.label")}
          placeholder={t("search.hint")}
          value={typed}
          onValue={(words) => {
            setTyped(words);
            setLimit(PAGE);
          }}
        />
        {found.state === "ready" && found.value.facts.length > 0 && (
          <output class="soft small">
            {t(found.value.isCut ? "search.countCut" : "common.facts", {
              count: found.value.facts.length,
            })}
          </output>
        )}
      </div>
      <Awaited live={found}>
        {({ of, facts, isCut }) =>
          of === "" ? (
            <EmptyState icon="search" title={t("search.begin")} text={t("search.beginHelp")} />
          ) : facts.length === 0 ? (
            <EmptyState icon="search" title={t("search.none")} text={t("search.noneHelp")} />
          ) : (
            <>
              <FoundFacts facts={facts} words={searchWords(of)} />
              {isCut && facts.length === limit && (
                <div class="row row--centre">
                  <Button onClick={() => setLimit(limit + PAGE)}>{t("common.more")}</Button>
                </div>
              )}
            </>
          )
        }
      </Awaited>
    </Page>
  );
}
