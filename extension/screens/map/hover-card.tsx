/** The card beside the account that is pointed at: its name, its scores, what its look says. */
import type { Placement } from "#core";
import { QuadrantBadge } from "../../components/quadrant-badge.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import type { Spot } from "./area-selection.ts";
import { rangeWords } from "./map-words.ts";

const WIDTH = 250;
const GAP = 16;

/** `notes` are what size and colour say of the account: a label and its value each. */
export function HoverCard(props: {
  placement: Placement;
  at: Spot;
  within: { readonly width: number; readonly height: number };
  notes: readonly (readonly [string, string])[];
}) {
  const language = useLocale();
  const { t, term } = language;
  const { placement, at, within, notes } = props;
  const { isSure, couldLieIn, quadrant } = placement;
  const others = couldLieIn.filter((one) => one !== quadrant).map((one) => term(`quadrant.${one}`));
  const isLeft = at.x + GAP + WIDTH > within.width && at.x > within.width / 2;
  const isAbove = at.y > within.height / 2;
  return (
    <div
      class="hover-card"
      // What it says is the name of the point, which is read out when it is reached.
      aria-hidden="true"
      style={{
        width: `min(${WIDTH}px, ${within.width - 2 * GAP}px)`,
        [isLeft ? "right" : "left"]:
          `${Math.max(0, (isLeft ? within.width - at.x : at.x) + GAP)}px`,
        [isAbove ? "bottom" : "top"]:
          `${Math.max(0, (isAbove ? within.height - at.y : at.y) - GAP)}px`,
      }}
    >
      <strong>{placement.name}</strong>
      <QuadrantBadge placement={placement} />
      {!isSure && (
        <p class="soft small">{t("map.couldLieIn", { quadrants: others.join(t("list.or")) })}</p>
      )}
      <dl class="hover-card__figures">
        <dt>{term("scale-kind.purchase-potential")}</dt>
        <dd>{rangeWords(placement.potential, language)}</dd>
        <dt>{term("scale-kind.business-relationship")}</dt>
        <dd>{rangeWords(placement.relationship, language)}</dd>
        {notes.map(([label, value]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label}=`}>{value}</dd>,
        ])}
      </dl>
    </div>
  );
}
