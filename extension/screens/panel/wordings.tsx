/** What a page said and what it says now, with the words that differ marked. */
import type { RevisitedFact } from "../../capture/revisit/revisit.ts";
import { type Piece, wordingDifference } from "../../capture/revisit/wording-difference.ts";
import { useLocale } from "../../locales/use-locale.tsx";

// The words around help to recognise the passage; two lines have room for this much of them.
const AROUND = 24;

const before = (prefix: string): string => prefix.slice(-AROUND).replace(/^[^ ]* (?=.)/u, "");
const after = (suffix: string): string => suffix.slice(0, AROUND).replace(/(?<=.) [^ ]*$/u, "");

export function Wordings({ fact: { observation, standing } }: { fact: RevisitedFact }) {
  const { t } = useLocale();
  const { quote } = observation;
  if (!quote) return null;
  const now = "quote" in standing ? standing.quote : undefined;
  const difference = wordingDifference(quote.exact, now?.exact ?? "");
  return (
    <dl class="wordings">
      <div>
        <dt>{t("revisit.before")}</dt>
        <dd>
          <span class="faint">{before(quote.prefix)}</span>
          <Pieces pieces={difference.before} as="del" />
          <span class="faint">{after(quote.suffix)}</span>
        </dd>
      </div>
      <div>
        <dt>{t("revisit.now")}</dt>
        <dd>
          {now ? (
            <>
              <span class="faint">{before(now.prefix)}</span>
              <Pieces pieces={difference.after} as="ins" />
              <span class="faint">{after(now.suffix)}</span>
            </>
          ) : (
            <span class="soft">{t("revisit.noLonger")}</span>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Pieces(props: { pieces: readonly Piece[]; as: "del" | "ins" }) {
  const { as: Marked } = props;
  return (
    <span>
      {props.pieces.map(({ text, isOther }, at) =>
        // Pieces have no identity but their place.
        isOther ? <Marked key={at}>{text}</Marked> : text,
      )}
    </span>
  );
}
