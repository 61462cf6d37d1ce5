/** A screen whose code is fetched when somebody goes there, so that the first one shows soon. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Loading, Notice } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";

/** A screen that stands there at once where its code is already here. */
interface FetchedScreen<Props> {
  (props: Props): preact.JSX.Element;
  /** Fetches the code before it is needed; what goes wrong is told when it is. */
  readonly prepare: () => void;
}

export function fetchedScreen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FetchedScreen<Props> {
  let Screen: ComponentType<Props> | undefined;
  const fetch = async (): Promise<void> => {
    Screen ??= await load();
  };
  function Fetched(props: Props) {
    const [outcome, setOutcome] = useState<"fetched" | "failed" | undefined>(Screen && "fetched");
    useEffect(() => {
      // Also where the code has come since the drawing, which showed a word of waiting.
      let isHere = true;
      const tell = (what: "fetched" | "failed") => (): void => {
        if (isHere) setOutcome(what);
      };
      fetch().then(tell("fetched"), tell("failed"));
      return () => {
        isHere = false;
      };
    }, []);
    if (Screen) return <Screen {...props} />;
    return outcome === "failed" ? <NotFetched /> : <Loading />;
  }
  return Object.assign(Fetched, { prepare: () => void fetch().catch(() => undefined) });
}

/** A browser may remember that a file could not be read; only a new page asks for it again for certain. */
function NotFetched() {
  const { t } = useLocale();
  return (
    <Notice tone="bad" title={t("notFetched.title")}>
      <p>{t("notFetched.text")}</p>
      <div class="row">
        <Button onClick={() => location.reload()}>{t("notFetched.reload")}</Button>
      </div>
    </Notice>
  );
}
