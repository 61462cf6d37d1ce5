/** The map with everything around it: choices, legend, counts, selection, and the same as a table. */
import type { AccountId, IsoDate } from "#core";
import { customerMapSvg, mapTexts, placement as placed } from "#core";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import { Notice } from "../../components/surfaces.tsx";
import { useChanges } from "../../components/use-changes.ts";
import { useKept } from "../../components/use-kept.ts";
import { languageTag } from "../../locales/language.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import { saveThresholds } from "../../store/settings.ts";
import { LookPanel } from "./look-panel.tsx";
import { filtered, everybody, type MapFilter, type MapLook, plainLook } from "./map-choice.ts";
import { MapCounts } from "./map-counts.tsx";
import { MapExports } from "./map-exports.tsx";
import { MapFilterBar } from "./map-filter-bar.tsx";
import { legendEntries } from "./legend-entries.ts";
import type { MapRecords } from "./map-query.ts";
import { MapPlot, type SeenMap } from "./map-plot.tsx";
import { MapTable } from "./map-table.tsx";
import { measuredWidth } from "./use-name-tags.ts";
import { SelectionBar } from "./selection-bar.tsx";
import { useMapLook } from "./use-map-look.ts";

const nobody: ReadonlySet<AccountId> = new Set();

export function MapBoard({ records, today }: { records: MapRecords; today: IsoDate }) {
  const language = useLocale();
  const m = useMapWords();
  const [filter, setFilter] = useKept<MapFilter>("map-filter", everybody);
  const [look, setLook] = useKept<MapLook>("map-look", plainLook);
  const [looked, setLooked] = useState<AccountId | undefined>();
  const [selected, setSelected] = useState(nobody);
  const dividing = useChanges(records.thresholds, saveThresholds);
  const { shown: thresholds, change: onThresholds } = dividing;
  const shown = useMemo(() => {
    const replaced = records.placements.map(({ accountId, name, relationship, potential }) =>
      placed(accountId, name, relationship, potential, thresholds),
    );
    return filtered(replaced, records, filter);
  }, [records, filter, thresholds]);
  const looks = useMapLook(shown, records, look, today);
  const seenRef = useRef<SeenMap | undefined>(undefined);
  const chosen = useMemo(
    () => shown.filter(({ accountId }) => selected.has(accountId)),
    [shown, selected],
  );
  const onSelect = useCallback((ids: readonly AccountId[], adding: boolean): void => {
    setSelected((before) => new Set(adding ? [...before, ...ids] : ids));
  }, []);
  const picture = (): string =>
    customerMapSvg({
      placements: shown,
      thresholds,
      ...seenRef.current!,
      look: looks.scene,
      texts: {
        ...mapTexts(language.locale, shown.length, thresholds),
        title: language.t("nav.map"),
      },
      legend: legendEntries(look, looks, language, m),
      language: languageTag(language.locale),
      // A picture is for paper and slides, so it is light whatever the screen is.
      theme: "light",
      measure: measuredWidth(),
    });
  const side = useMemo(
    () => (
      <aside class="card map__side" aria-label={m("map.look")}>
        <MapCounts placements={shown} />
        <LookPanel
          records={records}
          look={look}
          onLook={setLook}
          looks={looks}
          thresholds={thresholds}
          onThresholds={onThresholds}
        />
      </aside>
    ),
    [m, shown, records, look, setLook, looks, thresholds, onThresholds],
  );
  return (
    <>
      <MapFilterBar records={records} filter={filter} onFilter={setFilter} />
      {dividing.isFailed && <Notice tone="bad">{language.t("common.saveFailed")}</Notice>}
      {shown.length === 0 ? (
        <p class="soft">{m("map.noMatch")}</p>
      ) : (
        <>
          <div class="map">
            <div class="map__main">
              <figure class="map__picture">
                <MapPlot
                  placements={shown}
                  thresholds={thresholds}
                  look={looks.scene}
                  notesOf={looks.notesOf}
                  looked={looked}
                  onLook={setLooked}
                  selected={selected}
                  onSelect={onSelect}
                  onThresholds={onThresholds}
                  files={<MapExports placements={shown} picture={picture} />}
                  seenRef={seenRef}
                />
                <figcaption class="faint small">{m("map.hint")}</figcaption>
              </figure>
              <SelectionBar selected={chosen} onSelect={onSelect} />
            </div>
            {side}
          </div>
          <MapTable
            placements={shown}
            selected={selected}
            onSelect={onSelect}
            looked={looked}
            onLook={setLooked}
            notesOf={looks.notesOf}
          />
        </>
      )}
    </>
  );
}
