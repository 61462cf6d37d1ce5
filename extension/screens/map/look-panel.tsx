/** How the map looks: colour, size, doubt, trails and thresholds; and what the marks mean. */
import { type Thresholds, doubtLooks } from "#core";
import { Select } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import { MapLegend } from "./map-legend.tsx";
import type { MapLook } from "./map-choice.ts";
import type { MapRecords } from "./map-query.ts";
import { ThresholdFields } from "./threshold-fields.tsx";
import { amountName, className, type MapLooks } from "./use-map-look.ts";

const MOST_STEPS = 8;

export function LookPanel(props: {
  records: MapRecords;
  look: MapLook;
  onLook: (look: MapLook) => void;
  looks: MapLooks;
  thresholds: Thresholds;
  onThresholds: (parts: Partial<Thresholds>, isSettled: boolean) => void;
}) {
  const language = useLocale();
  const m = useMapWords();
  const { records, look, onLook } = props;
  const change = (part: Partial<MapLook>): void => onLook({ ...look, ...part });
  return (
    <div class="look">
      <div class="look__choices">
        <Select
          label={m("map.colour")}
          value={look.colour}
          onValue={(colour) => change({ colour: colour || "quadrant" })}
          options={[
            { value: "quadrant", label: m("map.quadrant") },
            ...(["tier", ...records.classes.keys()] as const).map((key) => ({
              value: key,
              label: className(key, language, m),
            })),
          ]}
        />
        <Select
          label={m("map.size")}
          value={look.size}
          onValue={(size) => change({ size: size || "none" })}
          options={[
            { value: "none", label: m("map.size.none") },
            ...[...records.amounts.keys()].map((key) => ({
              value: key,
              label: amountName(key, m),
            })),
          ]}
        />
        <Select
          label={m("map.doubt")}
          value={look.doubt}
          onValue={(doubt) => change({ doubt: doubt || "whiskers" })}
          options={doubtLooks.map((one) => ({ value: one, label: m(`map.doubt.${one}`) }))}
        />
        <Select
          label={m("map.trail")}
          value={look.trail}
          onValue={(trail) => change({ trail: trail || "none" })}
          options={(["none", "month", "quarter", "year"] as const).map((one) => ({
            value: one,
            label: m(`map.trail.${one}`),
          }))}
        />
        {look.trail !== "none" && (
          <Select
            label={m("map.steps")}
            value={String(look.steps)}
            onValue={(steps) => change({ steps: Number(steps) })}
            options={Array.from({ length: MOST_STEPS }, (_, index) => ({
              value: String(index + 1),
              label: m("map.stepsBack", { count: index + 1 }),
            }))}
          />
        )}
        <ThresholdFields thresholds={props.thresholds} onThresholds={props.onThresholds} />
      </div>
      <MapLegend look={look} looks={props.looks} />
    </div>
  );
}
