/** Retiring a scale of one's own or bringing it back, each with the way back. */
import { type Scale, textIn } from "#core";
import { Button } from "../../components/button.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useSaving } from "../../components/use-saving.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { scaleWords, useScaleWords } from "../../locales/use-scale-words.ts";
import { saveRetirement } from "../../store/rating/scales.ts";

export function RetireButton(props: { scale: Scale; small?: boolean; disabled?: boolean }) {
  const { t } = useLocale();
  const s = useScaleWords();
  const tell = useTell();
  const [saving, run] = useSaving();
  const { scale, small = false, disabled = false } = props;
  if (scale.kind !== "own") return null;
  const wanted = !scale.retired;
  const save = (): Promise<boolean> =>
    run(async () => {
      const version = await saveRetirement(scale, wanted);
      tell(
        ({ locale }) =>
          scaleWords(locale, wanted ? "scales.wasRetired" : "scales.isBack", {
            name: textIn(scale.name, locale),
          }),
        async () => void (await saveRetirement(version, !wanted)),
      );
    });
  return (
    <>
      <Button
        small={small}
        kind="quiet"
        disabled={disabled || saving.state === "saving"}
        onClick={save}
      >
        {s(wanted ? "scales.retire" : "scales.bringBack")}
      </Button>
      {saving.state === "failed" && (
        <span role="alert" class="field__error">
          {t("common.saveFailed")}
        </span>
      )}
    </>
  );
}
