/** The user's name, as it will stand beside the facts and ratings that they enter. */
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { saveSettings } from "../../store/settings.ts";

export function NameForm(props: { name: string }) {
  const { t } = useLocale();
  const [name, setName] = useState(props.name);
  const [saving, run] = useSaving();
  const isChanged = name.trim() !== props.name;
  return (
    <Card title={t("settings.you")}>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run(() => saveSettings({ userName: name.trim() }));
        }}
      >
        <TextField
          label={t("settings.userName")}
          help={t("settings.userNameHelp")}
          value={name}
          onValue={setName}
        />
        <div class="row">
          <Button type="submit" disabled={!isChanged}>
            {t("common.save")}
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
