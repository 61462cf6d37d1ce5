/** The page in front of the user as the panel follows it, and what the user has just done outside the panel. */
import { useEffect, useState } from "preact/hooks";
import { type Gesture, recentGesture, watchGestures } from "../../capture/gesture.ts";
import { pageInFront, type PageView, watchPageInFront } from "../../capture/page-access.ts";

const REFUSED: PageView = { state: "closed", why: "browser" };

/** The view of the page; `undefined` until it is known for the first time. */
export function usePage(): PageView | undefined {
  const [page, setPage] = useState<PageView>();
  useEffect(() => {
    let isOver = false;
    let isRefused = false;
    const look = (): void => {
      pageInFront()
        .catch((): PageView => ({ state: "hidden" }))
        .then((seen) => {
          const view = seen.state === "hidden" && isRefused ? REFUSED : seen;
          if (!isOver) setPage((known) => (isSame(known, view) ? known : view));
          return view;
        })
        .catch(() => undefined);
    };
    // A gesture that gave no access was made on a page that nobody may read; the next page is another matter.
    const noted = ({ outcome }: Gesture): void => {
      isRefused = outcome === "refused";
      look();
    };
    const stops = [
      watchPageInFront((isOther) => {
        if (isOther) isRefused = false;
        look();
      }),
      watchGestures(noted),
    ];
    recentGesture().then((gesture) => (gesture ? noted(gesture) : look()), look);
    return () => {
      isOver = true;
      for (const stop of stops) stop();
    };
  }, []);
  return page;
}

function isSame(one: PageView | undefined, other: PageView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The last gesture, while it is news. */
export function useGesture(): Gesture | undefined {
  const [gesture, setGesture] = useState<Gesture>();
  useEffect(() => {
    recentGesture().then(setGesture, () => undefined);
    return watchGestures(setGesture);
  }, []);
  return gesture;
}
