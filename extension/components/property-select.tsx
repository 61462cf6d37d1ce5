/** Choosing a property of an account, under the groups of the profile. */
import { propertyGroups, type PropertyKey, propertyKeys, propertyOf } from "#core";
import { useLocale } from "../locales/use-locale.tsx";
import { GroupedSelect } from "./select.tsx";

export function PropertySelect(props: {
  value: PropertyKey | "";
  onValue: (value: PropertyKey | "") => void;
  error?: string | undefined;
  subject?: "account" | "contact";
}) {
  const { t, term } = useLocale();
  const subject = props.subject ?? "account";
  const groups = propertyGroups
    .map((group) => ({
      label: term(`property-group.${group}`),
      options: propertyKeys
        .filter((key) => propertyOf(key).group === group && propertyOf(key).subject === subject)
        .map((key) => ({ value: key, label: term(`property.${key}`) })),
    }))
    .filter(({ options }) => options.length > 0);
  return (
    <GroupedSelect
      label={t("field.property")}
      groups={groups}
      value={props.value}
      onValue={props.onValue}
      empty={t("common.choose")}
      error={props.error}
    />
  );
}
