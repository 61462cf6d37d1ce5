/** Says before saving whose score, rank and quadrant would change, and how many ratings would no longer count. */
import { intervalText, type Scale, type ScaleEffects, type ScaleMove } from "#core";
import { useEffect, useState } from "preact/hooks";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";
import { hrefOf } from "../workspace/route.ts";
import { useDelayed } from "../accounts/use-delayed.ts";
import { previewOf } from "./preview-query.ts";

/** More names than these say no more. */
const SHOWN = 12;

/** `edited` is absent as long as the scale can't be saved: then there is nothing to foresee. */
export function MapPreview(props: { current: Scale; edited: Scale | undefined }) {
  const s = useScaleWords();
  const { current } = props;
  const edited = useDelayed(props.edited);
  const [preview, setPreview] = useState<ScaleEffects | undefined>();
  useEffect(() => {
    let isWanted = true;
    if (edited)
      previewOf(current, edited).then(
        (found) => isWanted && setPreview(found),
        () => isWanted && setPreview(undefined),
      );
    return () => void (isWanted = false);
  }, [current, edited]);
  return (
    <Card title={s("scales.preview")} note={s("scales.previewNote")}>
      <output class="stack stack--tight">
        {props.edited && preview ? (
          <Foreseen preview={preview} isOwn={current.kind === "own"} />
        ) : (
          <p class="soft">{s("scales.previewLater")}</p>
        )}
      </output>
    </Card>
  );
}

function Foreseen({ preview, isOwn }: { preview: ScaleEffects; isOwn: boolean }) {
  const s = useScaleWords();
  const { moves, accounts, scores, ranks, quadrants, counting, countingThen } = preview;
  const more = moves.length - SHOWN;
  return (
    <>
      <p>
        {moves.length === 0 ? (
          <strong>{s("scales.noMoves")}</strong>
        ) : (
          <>
            {!isOwn && (
              <strong>
                {s(quadrants === 0 ? "scales.noQuadrants" : "scales.moves", {
                  count: quadrants,
                  accounts,
                })}{" "}
              </strong>
            )}
            {s("scales.otherScores", { count: scores, accounts })}{" "}
            {s("scales.otherRanks", { count: ranks })}
          </>
        )}
      </p>
      {moves.length > 0 && (
        <ul class="moves">
          {moves.slice(0, SHOWN).map((move) => (
            <Move key={move.accountId} move={move} />
          ))}
          {more > 0 && <li class="soft small">{s("scales.moreMoves", { count: more })}</li>}
        </ul>
      )}
      <p class="soft small">
        {countingThen === counting
          ? s("scales.allCount", { count: counting })
          : s("scales.someCount", { count: counting, still: countingThen })}
      </p>
    </>
  );
}

function Move({ move: { accountId, name, from, to } }: { move: ScaleMove }) {
  const { term } = useLocale();
  const s = useScaleWords();
  const [before, after] = [intervalText(from.score), intervalText(to.score)];
  const told = [
    from.quadrant &&
      to.quadrant &&
      from.quadrant !== to.quadrant &&
      s("scales.move", {
        from: term(`quadrant.${from.quadrant}`),
        to: term(`quadrant.${to.quadrant}`),
      }),
    before !== after && s("scales.moveScore", { from: before, to: after }),
    from.rank !== to.rank && s("scales.moveRank", { from: from.rank, to: to.rank }),
  ];
  return (
    <li>
      <a href={hrefOf({ screen: "account", id: accountId })}>{name}</a>
      <span class="soft small">{told.filter(Boolean).join(" · ")}</span>
    </li>
  );
}
