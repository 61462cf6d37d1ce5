/** What the marks of the map mean: each group by shape and colour, sizes by amount, hollow and full. */
import { type Currency, markColour, markCorners, type MapMark } from "#core";
import { formatMoney } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import type { Group } from "./colouring.ts";
import type { MapLook } from "./map-choice.ts";
import type { MapLooks } from "./use-map-look.ts";
import { useTheme } from "./use-theme.ts";

export function MapLegend({ look, looks }: { look: MapLook; looks: MapLooks }) {
  const { locale } = useLocale();
  const m = useMapWords();
  const { colouring, sizing } = looks;
  const currency = look.size.split(":")[1] as Currency;
  return (
    <div class="legend">
      {colouring.groups.length > 0 && (
        <ul class="legend__groups" aria-label={m("map.legendColour")}>
          {colouring.groups.map((group) => (
            <li key={`${group.kind}${group.value}`}>
              <MarkSample mark={group.mark} />
              <span class="legend__name">{groupName(group, m)}</span>
              <span class="faint small">{group.count}</span>
            </li>
          ))}
        </ul>
      )}
      {sizing.examples.length > 0 && (
        <ul class="legend__sizes" aria-label={m("map.legendSize")}>
          {sizing.examples.map(({ amount, radius }) => (
            <li key={amount}>
              <svg aria-hidden="true" width={2 * radius + 2} height={2 * radius + 2}>
                <circle class="legend__size" cx={radius + 1} cy={radius + 1} r={radius} />
              </svg>
              <span class="small">{formatMoney(locale, { amount, currency })}</span>
            </li>
          ))}
        </ul>
      )}
      <ul class="legend__kinds">
        <li>
          <span class="legend__dot" aria-hidden="true" />
          <span class="small">{m("map.legendSure")}</span>
        </li>
        <li>
          <span class="legend__dot legend__dot--hollow" aria-hidden="true" />
          <span class="small">{m("map.legendUndecided")}</span>
        </li>
        {look.trail !== "none" && (
          <li>
            <span class="legend__trail" aria-hidden="true" />
            <span class="small">{m("map.legendTrail")}</span>
          </li>
        )}
      </ul>
    </div>
  );
}

/** What a group is called. */
export function groupName({ kind, value }: Group, m: ReturnType<typeof useMapWords>): string {
  if (kind === "group") return value;
  return m(kind === "others" ? "map.otherGroups" : "map.notKnown");
}

function MarkSample({ mark }: { mark: MapMark }) {
  const theme = useTheme();
  const fill = markColour(mark.hue, theme);
  const corners = markCorners(mark.shape, 9, 9, 6);
  return (
    <svg aria-hidden="true" width="18" height="18">
      {corners ? (
        <polygon points={corners.join(" ")} fill={fill} />
      ) : (
        <circle cx="9" cy="9" r={mark.shape === "ring" ? 4 : 6} fill={fill} />
      )}
    </svg>
  );
}
