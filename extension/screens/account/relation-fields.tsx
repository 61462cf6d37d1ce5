/** How far our relation with a person has grown: three grounds, for our product and for our company. */
import { relationContents, relationGrounds, relationLevels } from "#core";
import { Select } from "../../components/select.tsx";
import { useCentreWords } from "../../locales/use-centre-words.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { Assessment, RelationKey } from "./assessment.ts";

export function RelationFields(props: {
  relation: Assessment["relation"];
  onChange: (relation: Assessment["relation"]) => void;
}) {
  const { t } = useLocale();
  const say = useCentreWords();
  const { relation } = props;
  const change = (key: RelationKey, level: string): void => {
    const { [key]: _, ...rest } = relation;
    props.onChange(level === "" ? rest : { ...rest, [key]: level });
  };
  return (
    <details class="coverage">
      <summary>{say("centre.relation")}</summary>
      <p class="soft small">{say("centre.relationHelp")}</p>
      {relationContents.map((content) => (
        <fieldset key={content} class="relation-fields">
          <legend class="field__label">{say(`centre.relation.${content}`)}</legend>
          <div class="form__pair">
            {relationGrounds.map((ground) => (
              <Select
                key={ground}
                label={say(`centre.ground.${ground}`)}
                options={relationLevels.map((level) => ({
                  value: String(level),
                  label: say(`centre.grown.${level}`),
                }))}
                value={relation[`${content}.${ground}`] ?? ""}
                onValue={(level) => change(`${content}.${ground}`, level)}
                empty={t("common.unknown")}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  );
}
