/** A scale of the user's own while it is being made: from nothing, or beginning as another one is. */
import { businessRelationship, locales, purchasePotential, type Scale, type ScaleId } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { scaleWords, useScaleWords } from "../../locales/use-scale-words.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { addScale, newScale } from "../../store/rating/scales.ts";
import { Page } from "../workspace/page.tsx";
import { goTo, hrefOf } from "../workspace/route.ts";
import { ScaleEditor } from "./scale-editor.tsx";

const starters: readonly Scale[] = [purchasePotential, businessRelationship];

export function NewScaleScreen({ from }: { from: ScaleId | undefined }) {
  const live = useLive(
    async () =>
      from === undefined
        ? newScale()
        : copied((await database.scales.get(from)) ?? starters.find(({ id }) => id === from)),
    [from],
  );
  return <Awaited live={live}>{(scale) => <Loaded first={scale} />}</Awaited>;
}

/** A copy is called one, so that the two can be told apart in every list. */
function copied(scale: Scale | undefined): Scale {
  const copy = newScale(scale);
  const names = locales.flatMap((locale) => {
    const name = copy.name[locale];
    return name ? [[locale, scaleWords(locale, "scales.copyName", { name })] as const] : [];
  });
  return { ...copy, name: Object.fromEntries(names) };
}

function Loaded({ first }: { first: Scale }) {
  const { t } = useLocale();
  const s = useScaleWords();
  const tell = useTell();
  // The query makes new ids each time it runs; what is being edited stays.
  const [scale] = useState(first);
  const [draft, setDraft] = useState(first);
  const goOn = ({ id }: Scale): void => {
    tell((one) => scaleWords(one.locale, "scales.added"));
    goTo({ screen: "scale", id });
  };
  return (
    <Page
      title={s("scales.new")}
      above={
        <a class="crumb" href={hrefOf({ screen: "scales" })}>
          {t("nav.scales")}
        </a>
      }
      lead={s("scales.newLead")}
    >
      <ScaleEditor
        scale={scale}
        isNew
        draft={draft}
        onDraft={setDraft}
        onSave={addScale}
        onSaved={goOn}
      />
    </Page>
  );
}
