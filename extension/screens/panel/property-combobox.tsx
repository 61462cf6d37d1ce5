/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events --
   the ARIA pattern of a combobox: the focus and the keys stay in the field, which a select element cannot offer. */
/** Chooses a property by typing part of its name or of its group's, in the user's language. */
import { propertyGroups, type PropertyKey, propertyKeys, propertyOf } from "#core";
import { useId, useState } from "preact/hooks";
import { Field } from "../../components/field.tsx";
import { useLocale } from "../../locales/use-locale.tsx";

export function PropertyCombobox(props: {
  value: PropertyKey | undefined;
  onValue: (value: PropertyKey) => void;
  error?: string | undefined;
}) {
  const { t, term } = useLocale();
  const list = useId();
  const [search, setSearch] = useState<string>();
  const [active, setActive] = useState(0);
  const isOpen = search !== undefined;
  const wanted = (search ?? "").trim().toLowerCase();
  const nameOf = (key: PropertyKey): string => term(`property.${key}`);
  const matches = (key: PropertyKey): boolean =>
    propertyOf(key).subject === "account" &&
    propertyOf(key).group !== "needs" &&
    `${nameOf(key)} ${term(`property-group.${propertyOf(key).group}`)}`
      .toLowerCase()
      .includes(wanted);
  const found = isOpen ? propertyKeys.filter(matches) : [];
  const choose = (key: PropertyKey | undefined): void => {
    setSearch(undefined);
    if (key) props.onValue(key);
  };
  const open = (text: string): void => {
    setSearch(text);
    const current = text === "" && props.value ? propertyKeys.filter(matches) : [];
    setActive(Math.max(0, props.value ? current.indexOf(props.value) : 0));
  };
  const move = (to: number): void => {
    const next = Math.min(Math.max(to, 0), found.length - 1);
    setActive(next);
    document.getElementById(`${list}-${found[next]}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (isOpen) move(active + (event.key === "ArrowDown" ? 1 : -1));
      else open("");
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setSearch(undefined);
    }
  };
  return (
    <Field label={t("field.property")} error={props.error}>
      {(links) => (
        <div class="combobox">
          <input
            {...links}
            class="control"
            role="combobox"
            autocomplete="off"
            aria-expanded={isOpen}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && found[active] ? `${list}-${found[active]}` : undefined}
            placeholder={props.value ? nameOf(props.value) : t("panel.searchProperty")}
            value={search ?? (props.value ? nameOf(props.value) : "")}
            onFocus={() => open("")}
            onClick={() => !isOpen && open("")}
            onBlur={() => setSearch(undefined)}
            onInput={(event) => open(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <div
            id={list}
            class="combobox__list"
            role="listbox"
            aria-label={t("field.property")}
            hidden={!isOpen}
          >
            {found.length === 0 && <p class="combobox__none">{t("panel.noSuchProperty")}</p>}
            {propertyGroups.map((group) => {
              const keys = found.filter((key) => propertyOf(key).group === group);
              if (keys.length === 0) return null;
              return (
                <div key={group} role="group" aria-label={term(`property-group.${group}`)}>
                  <p class="combobox__group" aria-hidden="true">
                    {term(`property-group.${group}`)}
                  </p>
                  {keys.map((key) => (
                    <div
                      key={key}
                      id={`${list}-${key}`}
                      class="combobox__option"
                      role="option"
                      aria-selected={key === props.value}
                      data-active={found[active] === key ? "" : undefined}
                      // Pressing must not take the focus away from the field, or the list would close first.
                      onMouseDown={(event) => event.preventDefault()}
                      onClick={() => choose(key)}
                    >
                      {nameOf(key)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </Field>
  );
}
