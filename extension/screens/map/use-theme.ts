/** Is the page light or dark? Followed as it changes, for what is drawn and not styled. */
import type { MapTheme } from "#core";
import { useEffect, useState } from "preact/hooks";

const current = (): MapTheme =>
  document.documentElement.dataset["theme"] === "dark" ? "dark" : "light";

export function useTheme(): MapTheme {
  const [theme, setTheme] = useState(current);
  useEffect(() => {
    const follow = (): void => setTheme(current());
    follow();
    const observer = new MutationObserver(follow);
    observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
    return () => observer.disconnect();
  }, []);
  return theme;
}
