/** The workspace: navigation at the side, one screen beside it. */
import { useEffect, useRef } from "preact/hooks";
import { UndoNotice } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { routeOf, useRoute } from "./route.ts";
import { prepareScreen, Screen } from "./screen.tsx";
import { Sidebar } from "./sidebar.tsx";

export function Workspace() {
  const { t } = useLocale();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // A new screen begins at its top, for the eye and for the keyboard alike.
    const arrive = (): void => {
      main.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    };
    addEventListener("hashchange", arrive);
    return () => removeEventListener("hashchange", arrive);
  }, []);
  return (
    <div class="workspace" onPointerOver={prepareLink} onFocusIn={prepareLink}>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t("nav.skip")}
      </button>
      <Sidebar route={route} />
      <main class="page" tabIndex={-1} ref={main}>
        <UndoNotice>
          <Screen route={route} />
        </UndoNotice>
      </main>
    </div>
  );
}

/** Whoever rests on a link may follow it. */
function prepareLink({ target }: Event): void {
  const link = target instanceof Element ? target.closest("a[href^='#']") : null;
  if (link) prepareScreen(routeOf(link.getAttribute("href") ?? ""));
}
