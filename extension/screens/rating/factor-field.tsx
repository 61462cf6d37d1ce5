/** One factor: its definition, the descriptions of its levels to choose from, the reason, and what a fact says. */
import { type Factor, type Rating, textIn } from "#core";
import { useId } from "preact/hooks";
import { TextField } from "../../components/field.tsx";
import { ObservationProof } from "../../components/observation-proof.tsx";
import { nameOf } from "../../components/person-name.ts";
import { formatInstant } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { FactorDraft } from "./rating-draft.ts";
import type { FactLevel } from "./rating-query.ts";

export function FactorField(props: {
  factor: Factor;
  draft: FactorDraft;
  rating: Rating | undefined;
  told: FactLevel | undefined;
  onChange: (draft: FactorDraft) => void;
}) {
  const language = useLocale();
  const { locale, t, term } = language;
  const { factor, draft, rating, told, onChange } = props;
  const meant = told && factor.levels[told.level - 1]!;
  const words =
    meant &&
    t("rating.byFactLevel", {
      points: meant.points,
      level: textIn(meant.description, locale),
      property: term(`property.${told.fact.property}`),
      value: told.fact.value,
    });
  const name = useId();
  const definition = useId();
  return (
    <fieldset class="card factor" aria-describedby={definition}>
      <legend class="factor__name">
        <span>{textIn(factor.name, locale)}</span>
        <span class="faint small">{t("rating.weight", { weight: factor.weight })}</span>
      </legend>
      <p class="soft small" id={definition}>
        {textIn(factor.definition, locale)}
      </p>
      <div class="factor__levels">
        {factor.levels.map((level, index) => (
          <label key={`${factor.id}-${level.points}`} class="factor__level">
            <input
              type="radio"
              name={name}
              checked={draft.level === index + 1}
              onChange={() => onChange({ ...draft, level: index + 1 })}
            />
            <span class="factor__points">{t("rating.points", { points: level.points })}</span>
            <span>{textIn(level.description, locale)}</span>
          </label>
        ))}
        <label class={told ? "factor__level" : "factor__level factor__level--unknown"}>
          <input
            type="radio"
            name={name}
            checked={draft.level === undefined}
            onChange={() => onChange({ ...draft, level: undefined })}
          />
          <span class="factor__points">{told ? t("rating.byFact") : t("rating.unknown")}</span>
          <span>{told ? words : t("rating.unknownHelp")}</span>
        </label>
      </div>
      {told && <ObservationProof observation={told.fact} />}
      <div class="factor__foot">
        <TextField
          label={t("rating.reason")}
          placeholder={t("rating.reasonHint")}
          value={draft.reason}
          onValue={(reason) => onChange({ ...draft, reason })}
        />
        <p class="faint small">
          {rating
            ? t("rating.lastBy", {
                name: nameOf(rating.ratedBy, language),
                date: formatInstant(locale, rating.ratedAt),
              })
            : t("rating.never")}
        </p>
      </div>
    </fieldset>
  );
}
