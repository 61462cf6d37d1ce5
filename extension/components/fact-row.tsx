/** A fact with its proof: value, verbatim quote, source link, date and reader, and what speaks against it. */
import type { Fact, Observation } from "#core";
import type { ComponentChildren } from "preact";
import { useLocale } from "../locales/use-locale.tsx";
import { ObservationProof } from "./observation-proof.tsx";
import { Badge } from "./surfaces.tsx";

/** `renderChoice` shows what decides a conflict for one of its values; `label` stands instead of the property. */
export function FactRow(props: {
  fact: Fact;
  label?: ComponentChildren;
  children?: ComponentChildren;
  actions?: ComponentChildren;
  renderChoice?: (one: Observation) => ComponentChildren;
}) {
  const { t, term } = useLocale();
  const { fact } = props;
  const proof = [fact.holds, ...fact.confirmedBy].find(({ quote }) => quote) ?? fact.holds;
  return (
    <div class="fact">
      <dt class="fact__property">{props.label ?? term(`property.${fact.property}`)}</dt>
      <dd class="fact__body">
        <div class="fact__value">
          <span>{fact.holds.value}</span>
          {fact.isStale && <Badge tone="caution">{t("fact.stale")}</Badge>}
          {fact.confirmedBy.length > 0 && (
            <span class="faint small">
              {t("fact.confirmed", { count: fact.confirmedBy.length + 1 })}
            </span>
          )}
          {fact.conflictsWith.length > 0 && props.renderChoice?.(fact.holds)}
          {props.actions && <span class="fact__actions">{props.actions}</span>}
        </div>
        <ObservationProof observation={proof} />
        {proof !== fact.holds && <ObservationProof observation={fact.holds} brief />}
        {fact.conflictsWith.map((other) => (
          <div key={other.id} class="fact__conflict">
            <div class="fact__value">
              <Badge tone="bad">{t("fact.conflict")}</Badge>
              <span>{other.value}</span>
              {props.renderChoice?.(other)}
            </div>
            <ObservationProof observation={other} />
          </div>
        ))}
        {props.children}
      </dd>
    </div>
  );
}
