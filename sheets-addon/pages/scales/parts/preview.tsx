/** Says before saving whose score, rank and quadrant would change, and how many ratings would no longer count. */
import { useMemo } from "preact/hooks";
import { intervalText, scaleEffects, type Scale, type ScaleEffects, type ScaleMove } from "#core";
import { useWords } from "../locales/words.tsx";
import { previewSources } from "../preview-sources.ts";
import { useRest } from "../use-rest.ts";
import type { Sources } from "../use-sources.ts";

/** More names than these say no more. */
const SHOWN = 8;

interface Props {
  readonly sources: Sources;
  readonly scales: readonly Scale[];
  readonly current: Scale;
  /** Absent as long as nothing was changed or the scale can't be saved. */
  readonly edited: Scale | undefined;
}

export function Preview({ sources: { known, failure, again }, scales, current, edited }: Props) {
  const { text } = useWords();
  const records = useMemo(() => known && previewSources(known, scales), [known, scales]);
  const rested = useRest(edited);
  const effects = useMemo(
    () =>
      records && known && rested && scales.includes(current)
        ? scaleEffects(records.accounts, records, current, rested, known.thresholds)
        : undefined,
    [records, known, rested, scales, current],
  );
  return (
    <section class="card" aria-labelledby="preview">
      <h2 id="preview">{text("preview")}</h2>
      <p class="soft">{text("previewNote")}</p>
      <output>
        {edited && effects && <Foreseen effects={effects} isOwn={current.kind === "own"} />}
        {!edited && <p>{text("previewLater")}</p>}
        {edited && !effects && failure === undefined && <p>{text("previewBusy")}</p>}
      </output>
      {failure !== undefined && (
        <p class="bad" role="alert">
          {text("failed", { reason: failure })}{" "}
          <button type="button" onClick={again}>
            {text("again")}
          </button>
        </p>
      )}
    </section>
  );
}

function Foreseen({ effects, isOwn }: { readonly effects: ScaleEffects; readonly isOwn: boolean }) {
  const { text } = useWords();
  const { accounts, scores, ranks, quadrants, moves, counting, countingThen } = effects;
  const more = moves.length - SHOWN;
  return (
    <>
      {moves.length === 0 ? (
        <p>
          <b>{text("noMoves")}</b>
        </p>
      ) : (
        <>
          <p>
            {!isOwn && (
              <b>
                {text(quadrants === 0 ? "noQuadrants" : "moves", {
                  count: quadrants,
                  accounts,
                })}{" "}
              </b>
            )}
            {text("otherScores", { count: scores, accounts })}{" "}
            {text("otherRanks", { count: ranks })}
          </p>
          <ul class="moves">
            {moves.slice(0, SHOWN).map((move) => (
              <Move key={move.accountId} move={move} />
            ))}
          </ul>
          {more > 0 && <p class="soft">{text("moreMoves", { count: more })}</p>}
        </>
      )}
      <p class="soft">
        {countingThen === counting
          ? text("allCount", { count: counting })
          : text("someCount", { count: counting, still: countingThen })}
      </p>
    </>
  );
}

function Move({ move: { name, from, to } }: { readonly move: ScaleMove }) {
  const { text, term } = useWords();
  const [before, after] = [intervalText(from.score), intervalText(to.score)];
  const quadrants = from.quadrant && to.quadrant && from.quadrant !== to.quadrant;
  return (
    <li>
      {name}
      <br />
      <span class="soft">
        {[
          quadrants &&
            text("move", {
              from: term(["quadrant", from.quadrant].join(".")),
              to: term(["quadrant", to.quadrant].join(".")),
            }),
          before !== after && text("moveScore", { from: before, to: after }),
          from.rank !== to.rank && text("moveRank", { from: from.rank, to: to.rank }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </li>
  );
}
