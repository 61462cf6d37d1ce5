/** Which accounts the map shows: by words, owner, quadrant, certainty and tag. */
import { quadrants } from "#core";
import { useMemo } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import { isRated } from "../../store/map/placements.ts";
import { everybody, type MapFilter, NOBODY } from "./map-choice.ts";
import type { MapRecords } from "./map-query.ts";

export function MapFilterBar(props: {
  records: MapRecords;
  filter: MapFilter;
  onFilter: (filter: MapFilter) => void;
}) {
  const { term } = useLocale();
  const m = useMapWords();
  const { records, filter, onFilter } = props;
  const isFiltering = (Object.keys(everybody) as (keyof MapFilter)[]).some(
    (key) => filter[key] !== everybody[key],
  );
  const change = (part: Partial<MapFilter>): void => onFilter({ ...filter, ...part });
  const { owners, tags, unrated } = useMemo(
    () => ({
      owners: sorted([...records.accounts.values()].flatMap(({ owner }) => owner ?? [])),
      tags: sorted([...records.tags.values()].flat()),
      unrated: records.placements.filter((one) => !isRated(one)).length,
    }),
    [records],
  );
  return (
    <div class="toolbar toolbar--map">
      <TextField
        type="search"
        label={m("map.filter")}
        value={filter.text}
        onValue={(text) => change({ text })}
      />
      {owners.length > 0 && (
        <Select
          label={m("map.owner")}
          empty={m("map.any")}
          value={filter.owner}
          onValue={(owner) => change({ owner })}
          options={[
            ...owners.map((owner) => ({ value: owner, label: owner })),
            { value: NOBODY, label: m("map.nobody") },
          ]}
        />
      )}
      <Select
        label={m("map.quadrant")}
        empty={m("map.any")}
        value={filter.quadrant}
        onValue={(quadrant) => change({ quadrant })}
        options={quadrants.map((one) => ({ value: one, label: term(`quadrant.${one}`) }))}
      />
      <Select
        label={m("map.certainty")}
        empty={m("map.any")}
        value={filter.certainty}
        onValue={(certainty) => change({ certainty })}
        options={(["sure", "undecided"] as const).map((one) => ({
          value: one,
          label: m(`map.${one}`),
        }))}
      />
      {tags.length > 0 && (
        <Select
          label={m("map.tag")}
          empty={m("map.any")}
          value={filter.tag}
          onValue={(tag) => change({ tag })}
          options={tags.map((tag) => ({ value: tag, label: tag }))}
        />
      )}
      {unrated > 0 && (
        <label class="check toolbar__check">
          <input
            type="checkbox"
            checked={filter.withUnrated}
            onChange={(event) => change({ withUnrated: event.currentTarget.checked })}
          />
          <span>{m("map.withUnrated", { count: unrated })}</span>
        </label>
      )}
      {isFiltering && (
        <Button kind="quiet" icon="close" onClick={() => onFilter(everybody)}>
          {m("map.clearFilter")}
        </Button>
      )}
    </div>
  );
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort((a, b) => a.localeCompare(b));
}
