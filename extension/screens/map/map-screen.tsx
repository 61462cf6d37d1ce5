/** The customer map: where every account lies, how sure that is, and what the place asks for. */
import type { AccountId, Placement, Thresholds } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { matchesAccount, searchWords } from "../../store/account-search.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { allPlacements, isRated } from "../../store/placements.ts";
import { readSettings } from "../../store/settings.ts";
import { hrefOf } from "../workspace/route.ts";
import { Page } from "../workspace/page.tsx";
import { MapDetails } from "./map-details.tsx";
import { MapExports } from "./map-exports.tsx";
import { MapPicture } from "./map-picture.tsx";
import { MapTable } from "./map-table.tsx";
import { ThresholdFields } from "./threshold-fields.tsx";

export function MapScreen() {
  const { t } = useLocale();
  const [search, setSearch] = useState("");
  const [withUnrated, setWithUnrated] = useState(false);
  const live = useLive(async () => {
    const [placements, accounts, { thresholds }] = await Promise.all([
      allPlacements(),
      database.accounts.toArray(),
      readSettings(),
    ]);
    return { placements, thresholds, accounts: new Map(accounts.map((one) => [one.id, one])) };
  }, []);
  return (
    <Page title={t("nav.map")} lead={t("map.lead")} actions={<MapExports />}>
      <Awaited live={live}>
        {({ placements, thresholds, accounts }) => {
          const rated = placements.filter(isRated);
          if (rated.length === 0 && !withUnrated)
            return (
              <EmptyState icon="map" title={t("map.none")} text={t("map.noneHelp")}>
                <ButtonLink kind="primary" href={hrefOf({ screen: "accounts" })}>
                  {t("nav.accounts")}
                </ButtonLink>
              </EmptyState>
            );
          const words = searchWords(search);
          const shown = (withUnrated ? placements : rated).filter(({ accountId }) =>
            matchesAccount(accounts.get(accountId)!, words),
          );
          const unrated = placements.length - rated.length;
          return (
            <>
              <div class="toolbar">
                <TextField
                  type="search"
                  label={t("map.filter")}
                  value={search}
                  onValue={setSearch}
                />
                <ThresholdFields thresholds={thresholds} />
                {unrated > 0 && (
                  <label class="check toolbar__check">
                    <input
                      type="checkbox"
                      checked={withUnrated}
                      onChange={(event) => setWithUnrated(event.currentTarget.checked)}
                    />
                    <span>{t("map.withUnrated", { count: unrated })}</span>
                  </label>
                )}
              </div>
              <Shown placements={shown} thresholds={thresholds} />
            </>
          );
        }}
      </Awaited>
    </Page>
  );
}

function Shown(props: { placements: readonly Placement[]; thresholds: Thresholds }) {
  const { t } = useLocale();
  const [looked, setLooked] = useState<AccountId | undefined>();
  const { placements, thresholds } = props;
  if (placements.length === 0) return <p class="soft">{t("map.noMatch")}</p>;
  return (
    <>
      <div class="map">
        <MapPicture
          placements={placements}
          thresholds={thresholds}
          looked={looked}
          onLook={setLooked}
        />
        <MapDetails
          placement={placements.find(({ accountId }) => accountId === looked)}
          placements={placements}
        />
      </div>
      <MapTable placements={placements} />
    </>
  );
}
