/** Which keys do what, and where to change them. */
import { useEffect, useState } from "preact/hooks";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { type Shortcut, shortcuts } from "./shortcuts.ts";

export function ShortcutsCard() {
  const { t } = useLocale();
  const [known, setKnown] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    shortcuts().then(setKnown, () => setKnown([]));
  }, []);
  return (
    <Card title={t("settings.shortcuts")} note={t("settings.shortcutsHelp")}>
      <dl class="pairs">
        {known.map(({ name, keys }) => (
          <div key={name} class="pairs__row">
            <dt>{name === "clip" ? t("settings.shortcutClip") : name}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : t("settings.noKeys")}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
