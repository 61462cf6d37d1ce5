/** Says before saving which accounts would change their quadrant, and how many ratings would no longer count. */
import type { Scale } from "#core";
import { useEffect, useState } from "preact/hooks";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useScaleWords } from "../../locales/use-scale-words.ts";
import { hrefOf } from "../workspace/route.ts";
import { useDelayed } from "../accounts/use-delayed.ts";
import { type Preview, previewOf } from "./preview-query.ts";

/** More names than these say no more. */
const SHOWN = 12;

/** `edited` is absent as long as the scale can't be saved: then there is nothing to foresee. */
export function MapPreview(props: { current: Scale; edited: Scale | undefined }) {
  const s = useScaleWords();
  const { current } = props;
  const edited = useDelayed(props.edited);
  const [preview, setPreview] = useState<Preview | undefined>();
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

function Foreseen({ preview, isOwn }: { preview: Preview; isOwn: boolean }) {
  const { term } = useLocale();
  const s = useScaleWords();
  const { changes, accounts, counting, countingThen } = preview;
  const more = changes.length - SHOWN;
  return (
    <>
      {!isOwn && (
        <p>
          <strong>
            {changes.length === 0
              ? s("scales.noMoves")
              : s("scales.moves", { count: changes.length, accounts })}
          </strong>
        </p>
      )}
      {changes.length > 0 && (
        <ul class="moves">
          {changes.slice(0, SHOWN).map(({ accountId, name, from, to }) => (
            <li key={accountId}>
              <a href={hrefOf({ screen: "account", id: accountId })}>{name}</a>
              <span class="soft small">
                {s("scales.move", { from: term(`quadrant.${from}`), to: term(`quadrant.${to}`) })}
              </span>
            </li>
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
