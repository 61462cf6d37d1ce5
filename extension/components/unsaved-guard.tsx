/** Stops a person from walking away from what has not been saved, and asks what to do with it. */
import { useEffect, useState } from "preact/hooks";
import { useLocale } from "../locales/use-locale.tsx";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";

export function UnsavedGuard(props: { isUnsaved: boolean; onSave: () => Promise<boolean> }) {
  const { t } = useLocale();
  const { isUnsaved } = props;
  const [wanted, setWanted] = useState<string | undefined>();
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
    const ask = (event: MouseEvent): void => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#/"]');
      if (!link) return;
      event.preventDefault();
      setWanted(link.hash);
    };
    addEventListener("beforeunload", stay);
    document.addEventListener("click", ask, true);
    return () => {
      removeEventListener("beforeunload", stay);
      document.removeEventListener("click", ask, true);
    };
  }, [isUnsaved]);
  if (wanted === undefined) return null;
  const leave = (): void => {
    setWanted(undefined);
    location.hash = wanted;
  };
  return (
    <Dialog title={t("unsaved.title")} onClose={() => setWanted(undefined)}>
      <div class="form">
        <p>{t("unsaved.text")}</p>
        <div class="row row--end">
          <Button onClick={() => setWanted(undefined)}>{t("unsaved.stay")}</Button>
          <Button kind="danger" onClick={leave}>
            {t("common.discard")}
          </Button>
          <Button
            kind="primary"
            onClick={async () => {
              if (await props.onSave()) leave();
              else setWanted(undefined);
            }}
          >
            {t("common.save")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
