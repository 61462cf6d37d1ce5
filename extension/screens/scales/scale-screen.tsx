/** One scale: its editor and the history of its versions. */
import {
  editedOn,
  isSameScale,
  nextVersion,
  type Scale,
  type ScaleId,
  textIn,
  versionsOf,
} from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { scaleWords, useScaleWords } from "../../locales/use-scale-words.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { making, saveVersion } from "../../store/rating/scales.ts";
import { Nowhere } from "../workspace/nowhere.tsx";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { CopyTableButton } from "./copy-table.tsx";
import { RetireButton } from "./retire-button.tsx";
import { ScaleEditor } from "./scale-editor.tsx";
import { VersionsCard } from "./versions-card.tsx";

export function ScaleScreen({ id }: { id: ScaleId }) {
  const live = useLive(async () => {
    const scales = await database.scales.toArray();
    const versions = scales.some((scale) => scale.id === id) ? versionsOf(scales, id) : [];
    const ratings = new Map<string, number>();
    const made = new Set<string>(versions.map((version) => version.id));
    await database.ratings.each(({ scaleId }) => {
      if (made.has(scaleId)) ratings.set(scaleId, (ratings.get(scaleId) ?? 0) + 1);
    });
    return { versions, ratings };
  }, [id]);
  return (
    <Awaited live={live}>
      {({ versions, ratings }) => {
        const current = versions.at(-1);
        if (!current) return <Nowhere />;
        // All versions are one scale: a new one must not begin its editor anew.
        return <Loaded key={versions[0]!.id} versions={versions} ratings={ratings} />;
      }}
    </Awaited>
  );
}

/** An edited scale, and the version that it began as. */
interface Edited {
  readonly from: Scale;
  readonly draft: Scale;
}

/** Who has changed nothing goes along with a version that was saved elsewhere; all others keep what they have typed. */
function goingAlong(edited: Edited, versions: readonly Scale[]): Edited {
  const newest = versions.at(-1)!;
  const isBehind = versions.slice(0, -1).some(({ id }) => id === edited.from.id);
  return isBehind && isSameScale(edited.from, edited.draft)
    ? { from: newest, draft: newest }
    : edited;
}

function Loaded(props: { versions: readonly Scale[]; ratings: ReadonlyMap<string, number> }) {
  const { locale, t, term } = useLocale();
  const s = useScaleWords();
  const tell = useTell();
  const { versions } = props;
  const current = versions.at(-1)!;
  const [kept, setKept] = useState<Edited>({ from: current, draft: current });
  const { from, draft } = goingAlong(kept, versions);
  const goOn = (version: Scale, saved: Scale): void => {
    const number = versions.filter(({ id }) => id !== version.id).length + 1;
    tell((one) => scaleWords(one.locale, "scales.saved", { number }));
    setKept((now) => ({ from: version, draft: editedOn(version, saved, now.draft) }));
  };
  return (
    <Page
      title={textIn(current.name, locale) || term(`scale-kind.${current.kind}`)}
      above={
        <a class="crumb" href={hrefOf({ screen: "scales" })}>
          {t("nav.scales")}
        </a>
      }
      lead={s("scales.editLead")}
      actions={
        <>
          <CopyTableButton
            // An edited scale is another version, also in the workbook that has the one before.
            scaleOf={() => (isSameScale(from, draft) ? from : nextVersion(from, draft, making()))}
          />
          {/* What is not saved yet would be lost with the version that it was written over. */}
          <RetireButton scale={current} disabled={!isSameScale(from, draft)} />
          <ButtonLink icon="plus" href={hrefOf({ screen: "new-scale", from: current.id })}>
            {s("scales.copy")}
          </ButtonLink>
        </>
      }
    >
      {current.retired && (
        <Notice title={s("scales.retired")}>
          <p class="soft">{s("scales.retiredNote")}</p>
        </Notice>
      )}
      <ScaleEditor
        scale={from}
        isNew={false}
        draft={draft}
        onDraft={(changed) => setKept({ from, draft: changed })}
        onSave={(edited) => saveVersion(from, edited)}
        onSaved={goOn}
      />
      <VersionsCard
        versions={versions}
        ratings={props.ratings}
        onTake={(version) => {
          setKept({ from, draft: { ...from, name: version.name, factors: version.factors } });
          scrollTo(0, 0);
        }}
      />
    </Page>
  );
}
