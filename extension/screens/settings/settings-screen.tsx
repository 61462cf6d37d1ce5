/** The settings: language, look, name, figures, shortcuts, and what happens with the data. */
import type { Locale } from "#core";
import { browser } from "wxt/browser";
import { Awaited } from "../../components/awaited.tsx";
import { Segments } from "../../components/select.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useChanges } from "../../components/use-changes.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useLive } from "../../store/live.ts";
import {
  readSettings,
  saveSettings,
  saveThresholds,
  type Settings,
  type Theme,
} from "../../store/settings.ts";
import { ThresholdFields } from "../map/threshold-fields.tsx";
import { Page } from "../workspace/page.tsx";
import { HourlyRateForm } from "./hourly-rate-form.tsx";
import { NameForm } from "./name-form.tsx";
import { RatesCard } from "./rates-card.tsx";
import { ShortcutsCard } from "./shortcuts-card.tsx";
import { StoredCard } from "./stored-card.tsx";
import { StageTableForm } from "./stage-table-form.tsx";

export function SettingsScreen() {
  const { t } = useLocale();
  const live = useLive(readSettings, []);
  return (
    <Page title={t("nav.settings")} lead={t("settings.lead")}>
      <Awaited live={live}>{(settings) => <Loaded settings={settings} />}</Awaited>
    </Page>
  );
}

function Loaded({ settings }: { settings: Settings }) {
  const { t } = useLocale();
  const { shown, change, isFailed } = useChanges(settings, saveSettings);
  const dividing = useChanges(settings.thresholds, saveThresholds);
  return (
    <>
      {(isFailed || dividing.isFailed) && <Notice tone="bad" title={t("common.saveFailed")} />}
      <div class="columns columns--even">
        <div class="stack">
          <Card title={t("settings.look")}>
            <div class="stack">
              <Segments<Locale | "browser">
                label={t("settings.language")}
                options={[
                  { value: "browser", label: t("settings.asBrowser") },
                  { value: "en", label: t("settings.en") },
                  { value: "zh", label: t("settings.zh") },
                ]}
                value={shown.locale ?? "browser"}
                onValue={(value) => change({ locale: value === "browser" ? undefined : value })}
              />
              <Segments<Theme>
                label={t("settings.theme")}
                options={(["light", "dark", "system"] as const).map((value) => ({
                  value,
                  label: t(`settings.${value}`),
                }))}
                value={shown.theme}
                onValue={(theme) => change({ theme })}
              />
            </div>
          </Card>
          <NameForm name={settings.userName} />
          <ShortcutsCard />
          <Card title={t("settings.dataUse")}>
            <div class="stack stack--tight soft">
              <p>{t("settings.dataUseWhere")}</p>
              <p>{t("settings.dataUseReads")}</p>
              <p>{t("settings.dataUsePersonal")}</p>
            </div>
          </Card>
        </div>
        <div class="stack">
          <Card title={t("settings.thresholds")} note={t("settings.thresholdsHelp")}>
            <div class="form__pair">
              <ThresholdFields thresholds={dividing.shown} onThresholds={dividing.change} />
            </div>
          </Card>
          <StageTableForm table={settings.stageTable} />
          <RatesCard reporting={settings.reporting} />
          <HourlyRateForm rate={settings.hourlyRate} />
          <StoredCard />
        </div>
      </div>
      <p class="soft small">
        {t("settings.version", { version: browser.runtime.getManifest().version })}
      </p>
    </>
  );
}
