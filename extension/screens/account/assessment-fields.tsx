/** The part of a contact in the buying centre: level, function, roles, buyer type, influence, stance. */
import { buyerTypes, contactFunctions, contactLevels, contactRoles, stances } from "#core";
import { TextField } from "../../components/field.tsx";
import { Select } from "../../components/select.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { type Assessment, influenceOf } from "./assessment.ts";

export function AssessmentFields(props: {
  assessment: Assessment;
  onChange: (assessment: Assessment) => void;
  isTried: boolean;
}) {
  const { t, term } = useLocale();
  const { assessment } = props;
  const change = (part: Partial<Assessment>): void => props.onChange({ ...assessment, ...part });
  const isBad = props.isTried && influenceOf(assessment) === "bad";
  return (
    <fieldset class="form">
      <legend class="form__legend">{t("contact.assessment")}</legend>
      <div class="form__pair">
        <Select
          label={t("contact.level")}
          options={contactLevels.map((value) => ({ value, label: term(`contact-level.${value}`) }))}
          value={assessment.level}
          onValue={(level) => change({ level })}
          empty={t("common.unknown")}
        />
        <Select
          label={t("contact.function")}
          options={contactFunctions.map((value) => ({
            value,
            label: term(`contact-function.${value}`),
          }))}
          value={assessment.function}
          onValue={(value) => change({ function: value })}
          empty={t("common.unknown")}
        />
        <Select
          label={t("contact.buyerType")}
          options={buyerTypes.map((value) => ({ value, label: term(`buyer-type.${value}`) }))}
          value={assessment.buyerType}
          onValue={(buyerType) => change({ buyerType })}
          empty={t("common.unknown")}
        />
      </div>
      <div class="form__pair">
        <TextField
          type="number"
          min={0}
          max={10}
          step={1}
          label={t("contact.influence")}
          value={assessment.influence}
          onValue={(influence) => change({ influence })}
          error={isBad ? t("contact.influenceBad") : undefined}
        />
        <Select
          label={t("contact.stance")}
          options={stances.map((value) => ({ value, label: term(`stance.${value}`) }))}
          value={assessment.stance}
          onValue={(stance) => change({ stance })}
          empty={t("common.unknown")}
        />
        <TextField
          type="date"
          max={today()}
          label={t("contact.metOn")}
          value={assessment.metOn}
          onValue={(metOn) => change({ metOn })}
        />
      </div>
      <fieldset>
        <legend class="field__label">{t("contact.roles")}</legend>
        <div class="row checks">
          {contactRoles.map((role) => (
            <label key={role} class="check">
              <input
                type="checkbox"
                checked={assessment.roles.includes(role)}
                onChange={(event) =>
                  change({
                    roles: contactRoles.filter((one) =>
                      one === role ? event.currentTarget.checked : assessment.roles.includes(one),
                    ),
                  })
                }
              />
              <span>{term(`contact-role.${role}`)}</span>
            </label>
          ))}
          <label class="check">
            <input
              type="checkbox"
              checked={assessment.handler}
              onChange={(event) => change({ handler: event.currentTarget.checked })}
            />
            <span>{t("contact.handler")}</span>
          </label>
        </div>
      </fieldset>
    </fieldset>
  );
}
