/** Every version of a scale that was ever saved: when, what it changed, and the way to begin with it again. */
import { type Scale } from "#core";
import { changeLines } from "../change-lines.ts";
import { useMoment, useWords } from "../locales/words.tsx";

interface Props {
  /** The oldest first; the last is current. */
  readonly versions: readonly Scale[];
  /** How many ratings were made on each; absent until that is known. */
  readonly made: Readonly<Record<string, number>> | undefined;
  readonly onTake: (version: Scale, number: number) => void;
}

export function History({ versions, made, onTake }: Props) {
  const words = useWords();
  const { text } = words;
  const moment = useMoment();
  const newestFirst = versions.map((scale, at) => ({ scale, at })).reverse();
  return (
    <details class="card">
      <summary>
        <h2>{text("versions", { count: versions.length })}</h2>
      </summary>
      <p class="soft">{text("versionsNote")}</p>
      <ol class="versions">
        {newestFirst.map(({ scale, at }) => (
          <li key={scale.id}>
            <div>
              <b>{text("version", { number: at + 1 })}</b>{" "}
              {at === versions.length - 1 && <span class="mark">{text("current")}</span>}{" "}
              <span class="soft">{scale.savedAt ? moment(scale.savedAt) : text("original")}</span>
              <ul>
                {at > 0 &&
                  changeLines(versions[at - 1]!, scale, words).map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                {made && <li class="soft">{text("ratedOn", { count: made[scale.id] ?? 0 })}</li>}
              </ul>
            </div>
            {at < versions.length - 1 && (
              <button
                type="button"
                aria-label={text("takeUpVersion", { number: at + 1 })}
                onClick={() => onTake(scale, at + 1)}
              >
                {text("takeUp")}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
