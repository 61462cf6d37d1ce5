/** The dry run of an import: counts, conflicts to choose in, and what would happen record by record. */
import { type ChangedField, collections, type ImportChange, textIn } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useExchangeWords } from "../../locales/exchange-words.ts";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import type { Choices } from "../../store/exchange/conflict-choice.ts";
import type { ShownPlan } from "../../exchanging/tasks.ts";
import { ChangeList } from "./change-list.tsx";
import { ConflictList } from "./conflict-list.tsx";
import { settingText } from "./figure-text.ts";
import { type ValueWords, valueText } from "./value-text.ts";

export function ImportPlanView(props: {
  plan: ShownPlan;
  file: string;
  isSaving: boolean;
  onCancel: () => void;
  onConfirm: (choices: Choices) => void;
}) {
  const { locale, t, term } = useLocale();
  const x = useExchangeWords();
  const [choices, setChoices] = useState<Choices>(new Map());
  const { plan } = props;
  const texts = [...plan.texts].map(([id, text]) => [id, textIn(text, locale)] as const);
  const words = { locale, term, x, names: new Map([...plan.names, ...texts]) };
  const isNothing =
    plan.changes.length === 0 &&
    plan.settings.length === 0 &&
    (plan.isSettings || !plan.takesSettings);
  const isFigures = plan.settings.length > 0 || plan.changes.some(isNewVersion);
  return (
    <div class="import-plan stack stack--tight">
      <h3>{t("data.wouldImport", { file: props.file })}</h3>
      {plan.conflicts.length > 0 && (
        <ConflictList
          conflicts={plan.conflicts}
          choices={choices}
          words={words}
          onChoices={setChoices}
        />
      )}
      {plan.changes.length > 0 && <ChangeList changes={plan.changes} words={words} />}
      {plan.settings.length > 0 && <SettingList settings={plan.settings} words={words} />}
      {isNothing && <Notice tone="info">{x("exchange.nothing")}</Notice>}
      <Counts counts={plan.counts} />
      {plan.forgotten > 0 && (
        <Notice tone="caution">{t("data.forgotten", { count: plan.forgotten })}</Notice>
      )}
      <p class="soft small">
        {x(
          plan.isSettings
            ? "exchange.settingsReplace"
            : plan.takesSettings
              ? "exchange.takesSettings"
              : isFigures
                ? "exchange.promiseFigures"
                : "exchange.promise",
        )}
      </p>
      <div class="row">
        <Button kind="primary" disabled={props.isSaving} onClick={() => props.onConfirm(choices)}>
          {t("data.confirmImport")}
        </Button>
        <Button disabled={props.isSaving} onClick={props.onCancel}>
          {t("common.cancel")}
        </Button>
      </div>
    </div>
  );
}

function isNewVersion({ collection, fields }: ImportChange): boolean {
  return collection === "scales" && fields.length > 0;
}

function SettingList(props: { settings: readonly ChangedField[]; words: ValueWords }) {
  const x = useExchangeWords();
  return (
    <section class="stack stack--tight" aria-label={x("exchange.settings")}>
      <strong>{x("exchange.settings")}</strong>
      <ul class="dots small">
        {props.settings.map(({ field, before, after }) => (
          <li key={field}>
            {x("exchange.becomes", {
              field: settingText(field, x),
              before: valueText(field, before, props.words),
              after: valueText(field, after, props.words),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Counts({ counts }: Pick<ShownPlan, "counts">) {
  const { locale, t } = useLocale();
  const figures = ["added", "updated", "unchanged"] as const;
  const present = collections.filter((key) => figures.some((figure) => counts[key][figure] > 0));
  return (
    <div class="table-frame table-frame--bare">
      <table class="table table--tight">
        <thead>
          <tr>
            <th scope="col">{t("data.records")}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col" class="number">
                {t(`data.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {present.map((collection) => (
            <tr key={collection}>
              <th scope="row">{t(`data.collection.${collection}`)}</th>
              {figures.map((figure) => (
                <td key={figure} class="number">
                  {formatNumber(locale, counts[collection][figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
