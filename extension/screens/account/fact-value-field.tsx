/** The value of a fact as it is typed; of a property with known values, chosen among them. */
import {
  type PropertyKey,
  propertyOf,
  relationshipPhaseNames,
  relationshipPhaseOf,
  relationshipPhases,
} from "#core";
import { TextArea } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";

export function FactValueField(props: {
  property: PropertyKey | "";
  value: string;
  onValue: (value: string) => void;
  error: string | undefined;
}) {
  const { locale, t } = useLocale();
  const { property, value, onValue, error } = props;
  const phase = relationshipPhaseOf(value);
  // A value that names no phase, from a page or a list, stays as it is until another one is chosen.
  if (property === "relationship-phase" && (phase || value === ""))
    return (
      <Select
        label={t("field.value")}
        options={relationshipPhases.map((one) => ({
          value: one,
          label: relationshipPhaseNames[one][locale],
        }))}
        value={phase ?? ""}
        onValue={(one) => onValue(one && relationshipPhaseNames[one][locale])}
        empty=""
        error={error}
      />
    );
  const type = property === "" ? "text" : propertyOf(property).type;
  return (
    <TextArea
      label={t("field.value")}
      rows={2}
      value={value}
      onValue={onValue}
      help={type === "number" || type === "date" ? t(`account.factValueHelp.${type}`) : undefined}
      error={error}
    />
  );
}
