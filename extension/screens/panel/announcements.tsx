/** Tells what has just been done: in sight at the foot of the panel, and to those who listen. */
import { type ComponentChildren, createContext } from "preact";
import { useCallback, useContext, useEffect, useState } from "preact/hooks";
import { Icon } from "../../components/icon.tsx";

const Announce = createContext<(words: string) => void>(() => undefined);

/** Says something for a few seconds; only what is committed may be announced as saved. */
export function useAnnounce(): (words: string) => void {
  return useContext(Announce);
}

export function Announcements(props: { children: ComponentChildren }) {
  const [said, setSaid] = useState<{ words: string; at: number }>();
  const say = useCallback((words: string) => setSaid({ words, at: Date.now() }), []);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(undefined), 5000);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Announce.Provider value={say}>
      {props.children}
      <output class="announcement" data-shown={said ? "" : undefined}>
        {said && (
          <>
            <Icon name="check" size={16} />
            <span>{said.words}</span>
          </>
        )}
      </output>
    </Announce.Provider>
  );
}
