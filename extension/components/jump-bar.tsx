/** The cards of a long page by their names, always in sight: each leads to its card, for the eye and the keyboard. */
import { useEffect, useState } from "preact/hooks";

const CARDS = ".page__body section.card[aria-label]";

/** What stands on the page is asked of the page itself: a card that is added to it is found here without being listed. */
export function JumpBar(props: { label: string }) {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    const body = document.querySelector(".page__body");
    if (!body) return undefined;
    const read = (): void => {
      const found = cards().map((card) => card.ariaLabel ?? "");
      setNames((known) => (known.join("\n") === found.join("\n") ? known : found));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["aria-label"],
    });
    return () => observer.disconnect();
  }, []);
  if (names.length < 2) return null;
  return (
    <nav class="jump" aria-label={props.label}>
      {names.map((name, at) => (
        <button key={name} type="button" class="jump__to" onClick={() => goTo(cards()[at])}>
          {name}
        </button>
      ))}
    </nav>
  );
}

function cards(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(CARDS)].filter(
    (card) => !card.closest("dialog"),
  );
}

/** The keyboard goes on from the card, as if it had been tabbed to. */
function goTo(card: HTMLElement | undefined): void {
  if (!card) return;
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "start" });
}
