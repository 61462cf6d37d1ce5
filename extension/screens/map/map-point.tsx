/** The account that is pointed at, or that the keys have reached: a link over its point on the drawing. */
import { type AccountId, type Placement, type ScenePoint } from "#core";
import { useLocale } from "../../locales/use-locale.tsx";
import { useMapWords } from "../../locales/use-map-words.ts";
import { hrefOf } from "../workspace/route.ts";
import { describePlacement } from "./map-words.ts";

export function MapPoint(props: {
  placement: Placement;
  spot: ScenePoint;
  isSelected: boolean;
  onLook: (id: AccountId) => void;
  onToggle: () => void;
}) {
  const language = useLocale();
  const m = useMapWords();
  const { placement, spot, isSelected, onLook, onToggle } = props;
  const words = describePlacement(placement, language, m);
  return (
    <a
      class="point"
      href={hrefOf({ screen: "account", id: placement.accountId })}
      aria-label={isSelected ? m("map.selectedPoint", { point: words }) : words}
      onFocus={() => onLook(placement.accountId)}
      onClick={(event) => {
        if (!event.shiftKey && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        onToggle();
      }}
    >
      <circle class="point__halo" cx={spot.x} cy={spot.y} r={Math.max(13, spot.radius + 6)} />
    </a>
  );
}
