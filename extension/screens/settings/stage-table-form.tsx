/** Editing the stage table: nine chances that never fall. */
import { defaultStageTable, salesStages, StageTable } from "#core";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useTyped } from "../../components/use-typed.ts";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { saveSettings } from "../../store/settings.ts";

export function StageTableForm(props: { table: StageTable }) {
  const { t, term } = useLocale();
  const [texts, setTexts] = useTyped<readonly string[]>(props.table.map(String));
  const [saving, run] = useSaving();
  const numbers = texts.map((text) => (text.trim() === "" ? Number.NaN : Number(text)));
  const errorAt = (index: number): string | undefined => {
    const value = numbers[index]!;
    if (!Number.isInteger(value) || value < 0 || value > 100) return t("settings.badChance");
    return index > 0 && value < numbers[index - 1]! ? t("settings.falling") : undefined;
  };
  const checked = StageTable.safeParse(numbers);
  const isChanged = texts.join() !== props.table.join();
  return (
    <Card title={t("forecast.stageTable")} note={t("settings.stageTableHelp")}>
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (checked.success) void run(() => saveSettings({ stageTable: checked.data }));
        }}
      >
        <div class="stage-fields">
          {[undefined, ...salesStages].map((stage, index) => (
            <TextField
              key={stage ?? "none"}
              type="number"
              min={0}
              max={100}
              step={1}
              label={
                stage ? `${index}. ${term(`sales-stage.${stage}`)}` : t("forecast.beforeStages")
              }
              value={texts[index]!}
              onValue={(text) => setTexts(texts.map((old, at) => (at === index ? text : old)))}
              error={errorAt(index)}
            />
          ))}
        </div>
        <div class="row">
          <Button type="submit" disabled={!isChanged || !checked.success}>
            {t("common.save")}
          </Button>
          <Button kind="quiet" onClick={() => setTexts(defaultStageTable.map(String))}>
            {t("settings.defaults")}
          </Button>
          <output class="soft small">
            {saving.state === "saved" && !isChanged && t("common.saved")}
            {saving.state === "failed" && t("common.saveFailed")}
          </output>
        </div>
      </form>
    </Card>
  );
}
