/** The map as a table: the same accounts, scores and quadrants, readable and selectable without the picture. */
import type { AccountId, Placement } from "#core";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { QuadrantBadge } from "../../components/quadrant-badge.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import { hrefOf } from "../workspace/route.ts";
import { rangeWords } from "./map-words.ts";
import type { MapLooks } from "./use-map-look.ts";

/** So many rows at first; more on request, for thousands would slow the whole page down. */
const ROWS = 100;

export function MapTable(props: {
  placements: readonly Placement[];
  selected: ReadonlySet<AccountId>;
  onSelect: (ids: readonly AccountId[], adding: boolean) => void;
  looked: AccountId | undefined;
  onLook: (id: AccountId | undefined) => void;
  notesOf: MapLooks["notesOf"];
}) {
  const { t, term } = useLocale();
  const m = useMapWords();
  const [limit, setLimit] = useState(ROWS);
  const { placements, selected, onSelect, looked, onLook, notesOf } = props;
  const shown = useMemo(() => placements.slice(0, limit), [placements, limit]);
  const rows = useMemo(
    () =>
      shown.map((placement) => (
        <Row
          key={placement.accountId}
          placement={placement}
          isSelected={selected.has(placement.accountId)}
          notes={notesOf(placement).map(([, value]) => value)}
          onLook={onLook}
          onTick={(ticked) =>
            ticked
              ? onSelect([placement.accountId], true)
              : onSelect(
                  [...selected].filter((id) => id !== placement.accountId),
                  false,
                )
          }
        />
      )),
    [shown, selected, notesOf, onLook, onSelect],
  );
  const bodyRef = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    // Pointing at the map changes many times a second; a hundred rows are not made anew for each.
    const row = looked && bodyRef.current?.querySelector(`[data-account="${CSS.escape(looked)}"]`);
    if (!row) return undefined;
    row.classList.add("table__looked");
    return () => row.classList.remove("table__looked");
  }, [looked, rows]);
  const extra = placements[0] ? notesOf(placements[0]).map(([label]) => label) : [];
  const areAll =
    placements.length > 0 && placements.every(({ accountId }) => selected.has(accountId));
  const allIds = (): readonly AccountId[] => placements.map(({ accountId }) => accountId);
  return (
    <Card title={m("map.table")} note={m("map.tableNote")}>
      <div class="table-frame table-frame--bare">
        <table class="table">
          <thead>
            <tr>
              <th scope="col" class="table__tick">
                <input
                  type="checkbox"
                  aria-label={m("map.selectAll")}
                  checked={areAll}
                  indeterminate={!areAll && selected.size > 0}
                  onChange={() => onSelect(areAll ? [] : allIds(), false)}
                />
              </th>
              <th scope="col">{t("field.account")}</th>
              <th scope="col" class="number">
                {term("scale-kind.purchase-potential")}
              </th>
              <th scope="col" class="number">
                {term("scale-kind.business-relationship")}
              </th>
              <th scope="col">{m("map.quadrant")}</th>
              <th scope="col">{m("map.posture")}</th>
              {extra.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={bodyRef}>{rows}</tbody>
        </table>
      </div>
      {placements.length > limit && (
        <p class="row">
          <Button onClick={() => setLimit(limit + ROWS)}>
            {m("map.moreRows", { count: Math.min(ROWS, placements.length - limit) })}
          </Button>
          <span class="faint small">
            {m("map.rowsOf", { shown: limit, count: placements.length })}
          </span>
        </p>
      )}
    </Card>
  );
}

function Row(props: {
  placement: Placement;
  isSelected: boolean;
  notes: readonly string[];
  onLook: (id: AccountId | undefined) => void;
  onTick: (ticked: boolean) => void;
}) {
  const language = useLocale();
  const m = useMapWords();
  const { placement, isSelected, notes, onLook } = props;
  const { accountId, name, quadrant, potential, relationship } = placement;
  return (
    <tr
      data-account={accountId}
      aria-selected={isSelected}
      onMouseEnter={() => onLook(accountId)}
      onMouseLeave={() => onLook(undefined)}
    >
      <td class="table__tick">
        <input
          type="checkbox"
          aria-label={m("map.selectAccount", { name })}
          checked={isSelected}
          onChange={(event) => props.onTick(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <a
          class="table__main"
          href={hrefOf({ screen: "account", id: accountId })}
          onFocus={() => onLook(accountId)}
        >
          {name}
        </a>
      </th>
      <td class="number">{rangeWords(potential, language)}</td>
      <td class="number">{rangeWords(relationship, language)}</td>
      <td>
        <QuadrantBadge placement={placement} />
      </td>
      <td class="soft">{language.term(`posture.${quadrant}`)}</td>
      {notes.map((note, index) => (
        <td key={index}>{note}</td>
      ))}
    </tr>
  );
}
