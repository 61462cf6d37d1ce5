/** Binding a factor to a property of the account, so that an accepted fact rates it. */
import { type Factor, propertyGroups, type PropertyKey, propertyKeys, propertyOf } from "#core";
import { TextField } from "../../components/field.tsx";
import { GroupedSelect } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";
import type { Faults } from "./scale-faults.ts";

export function BindingFields(props: {
  factor: Factor;
  at: number;
  faults: Faults;
  onFactor: (factor: Factor) => void;
}) {
  const { term } = useLocale();
  const s = useScaleWords();
  const { factor, at, faults, onFactor } = props;
  const groups = propertyGroups
    .map((group) => ({
      label: term(`property-group.${group}`),
      options: propertyKeys
        .filter((key) => propertyOf(key).group === group && rates(key))
        .map((key) => ({ value: key, label: term(`property.${key}`) })),
    }))
    .filter(({ options }) => options.length > 0);
  const { property, currency, ...unbound } = factor;
  return (
    <div class="form__pair">
      <GroupedSelect<PropertyKey>
        label={s("scales.property")}
        help={property ? s(`scales.bound.${kindOf(property)}`) : s("scales.propertyHelp")}
        groups={groups}
        value={property ?? ""}
        empty={s("scales.notBound")}
        error={faults.at("factors", at, "property")}
        onValue={(chosen) =>
          onFactor(
            chosen === ""
              ? unbound
              : {
                  ...unbound,
                  property: chosen,
                  ...(currency && kindOf(chosen) === "money" ? { currency } : {}),
                },
          )
        }
      />
      {property && kindOf(property) === "money" && (
        <TextField
          label={s("scales.currency")}
          placeholder="CNY"
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

function kindOf(key: PropertyKey): "number" | "date" | "money" | "text" {
  const { type } = propertyOf(key);
  return type === "number" || type === "date" || type === "money" ? type : "text";
}
