/** The quadrant of an account in its colour, hollow as long as the account could lie elsewhere too. */
import type { Placement } from "#core";
import { useLocale } from "../locales/use-locale.tsx";

export function QuadrantBadge({ placement }: { placement: Placement }) {
  const { t, term } = useLocale();
  const { quadrant, isSure, couldLieIn } = placement;
  const others = couldLieIn.filter((one) => one !== quadrant).map((one) => term(`quadrant.${one}`));
  const doubt = isSure ? undefined : t("map.couldLieIn", { quadrants: others.join(t("list.or")) });
  return (
    <span
      class={`quadrant quadrant--${quadrant}${isSure ? "" : " quadrant--unsure"}`}
      title={doubt}
    >
      <span class="quadrant__dot" aria-hidden="true" />
      {term(`quadrant.${quadrant}`)}
      {doubt && <span class="visually-hidden">{doubt}</span>}
    </span>
  );
}
