/** The page in front of the user: what it is, and what can be done with it, or a plain sentence why nothing can. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { clipTab } from "../../capture/clip.ts";
import type { DraftId } from "../../store/research/draft.ts";
import { takeClipBack } from "../../store/research/drafts.ts";
import type { Gesture, Outcome } from "../../capture/gesture.ts";
import { allowSite, isSiteAllowed, type PageView } from "../../capture/page-access.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import type { PageReading } from "./page-reading.ts";

type Trouble = "nothing-selected" | "not-readable" | "not-saved";

function isTrouble(outcome: Outcome): outcome is Trouble {
  return !["opened", "refused", "clipped", "clipped-before"].includes(outcome);
}

export function PageCard(props: {
  page: PageView;
  reading: PageReading;
  gesture: Gesture | undefined;
  onRead: () => void;
}) {
  const { t } = useLocale();
  const { page, gesture } = props;
  const [trouble, setTrouble] = useState<Trouble>();
  const tellOfClip = useTellOfClip();
  useEffect(() => {
    const outcome = gesture?.outcome;
    setTrouble(outcome && isTrouble(outcome) ? outcome : undefined);
    if (outcome === "clipped") tellOfClip(gesture?.draft);
    if (outcome === "clipped-before") tellOfClip("clipped-before");
  }, [gesture, tellOfClip]);
  const clip = async (): Promise<void> => {
    if (page.state !== "open") return;
    try {
      const clipped = await clipTab(page.tabId, page);
      setTrouble(clipped === "nothing-selected" ? clipped : undefined);
      if (clipped !== "nothing-selected")
        tellOfClip(clipped === "clipped-before" ? clipped : clipped.id);
    } catch {
      setTrouble("not-readable");
    }
  };
  return (
    <section class="card page" aria-label={t("panel.page")}>
      {page.state === "open" ? (
        <>
          <div>
            <h1 class="page__title">{page.title || page.url}</h1>
            <p class="faint small page__host">{new URL(page.url).host}</p>
          </div>
          <div class="page__actions">
            <Button
              kind="primary"
              icon="search"
              onClick={props.onRead}
              disabled={props.reading.state === "reading"}
            >
              {t("panel.readPage")}
            </Button>
            <Button icon="clip" onClick={clip}>
              {t("panel.clipSelection")}
            </Button>
          </div>
          <SitePermission url={page.url} />
        </>
      ) : (
        <ClosedPage page={page} />
      )}
      {trouble && <Notice tone="caution">{t(`panel.trouble.${trouble}`)}</Notice>}
    </section>
  );
}

/** Tells that a clip is kept, with the way back, or that its passage waits already. */
function useTellOfClip(): (clip: DraftId | "clipped-before" | undefined) => void {
  const tell = useTell();
  return useCallback(
    (clip) => {
      if (clip === "clipped-before") tell(({ t }) => t("panel.clipWaits"));
      else tell(({ t }) => t("panel.clipKept"), clip && (() => takeClipBack(clip)));
    },
    [tell],
  );
}

function ClosedPage(props: { page: Exclude<PageView, { state: "open" }> }) {
  const { t } = useLocale();
  const { page } = props;
  const kind = page.state === "hidden" ? "hidden" : page.why;
  return (
    <Notice title={t(`panel.unreadable.${kind}`)}>
      <p class="soft">{t(`panel.unreadable.${kind}.help`)}</p>
    </Notice>
  );
}

/** Offers to read this site without a click on the toolbar each time; the choice is the user's and per site. */
function SitePermission(props: { url: string }) {
  const { t } = useLocale();
  const [isAllowed, setAllowed] = useState<boolean>();
  const { host } = new URL(props.url);
  useEffect(() => {
    isSiteAllowed(props.url).then(setAllowed, () => setAllowed(undefined));
  }, [props.url]);
  if (isAllowed !== false) return null;
  return (
    <p class="small faint page__permission">
      <span>{t("panel.grantLasts")}</span>{" "}
      <button
        type="button"
        class="link"
        onClick={() => allowSite(props.url).then(setAllowed, () => setAllowed(false))}
      >
        {t("panel.allowSite", { host })}
      </button>
    </p>
  );
}
