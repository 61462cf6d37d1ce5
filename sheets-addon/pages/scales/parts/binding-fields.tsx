/** Which property of the account rates a factor, and in which currency its bounds are. */
import { useId } from "preact/hooks";
import { propertyGroups, propertyKeys, propertyOf, type Factor, type PropertyKey } from "#core";
import { useWords } from "../locales/words.tsx";
import { TextField } from "./fields.tsx";
import type { FactorProps } from "./level-fields.tsx";

export function BindingFields({ factor, at, faults, onFactor }: FactorProps) {
  const { text, term } = useWords();
  const id = useId();
  const { property, currency, ...unbound } = factor;
  const error = faults.at("factors", at, "property");
  const isMoney = (key: PropertyKey) => propertyOf(key).type === "money";
  return (
    <div class="pair">
      <div class="field">
        <label for={id}>{text("property")}</label>
        <select
          id={id}
          value={property ?? ""}
          aria-invalid={error !== undefined}
          onChange={(event) => {
            const chosen = event.currentTarget.value as PropertyKey | "";
            const kept = chosen !== "" && currency && isMoney(chosen) ? { currency } : {};
            onFactor(chosen === "" ? unbound : { ...unbound, property: chosen, ...kept });
          }}
        >
          <option value="">{text("not-bound")}</option>
          {propertyGroups.map((group) => {
            const keys = propertyKeys.filter(
              (key) => propertyOf(key).group === group && rates(key),
            );
            return (
              keys.length > 0 && (
                <optgroup key={group} label={term(`property-group.${group}`)}>
                  {keys.map((key) => (
                    <option key={key} value={key}>
                      {term(`property.${key}`)}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </select>
        {error !== undefined && <p class="bad">{error}</p>}
      </div>
      {property && isMoney(property) && (
        <TextField
          label={text("currency")}
          value={currency ?? ""}
          error={faults.at("factors", at, "currency")}
          onValue={(typed) => {
            const code = typed.trim().toUpperCase() as NonNullable<Factor["currency"]>;
            onFactor({ ...unbound, property, ...(code ? { currency: code } : {}) });
          }}
        />
      )}
    </div>
  );
}

function rates(key: PropertyKey): boolean {
  const { subject, personal } = propertyOf(key);
  return subject === "account" && !personal;
}
