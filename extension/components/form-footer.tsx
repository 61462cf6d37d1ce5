/** The end of a form: save, cancel, and what went wrong if it could not be saved. */
import { useLocale } from "../locales/use-locale.tsx";
import { Button } from "./button.tsx";
import { Notice } from "./surfaces.tsx";
import type { Saving } from "./use-saving.ts";

export function FormFooter(props: { saving: Saving; onCancel?: () => void; label?: string }) {
  const { t } = useLocale();
  const { saving } = props;
  return (
    <>
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
      <div class="row row--end">
        {props.onCancel && <Button onClick={props.onCancel}>{t("common.cancel")}</Button>}
        <Button kind="primary" type="submit" disabled={saving.state === "saving"}>
          {props.label ?? t("common.save")}
        </Button>
      </div>
    </>
  );
}
