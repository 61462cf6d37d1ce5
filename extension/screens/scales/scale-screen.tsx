/** One scale: its editor and the history of its versions. */
import { isSameScale, nextVersion, type Scale, type ScaleId, textIn, versionsOf } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { useTell } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { scaleWords, useScaleWords } from "../../locales/use-scale-words.ts";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { making, saveVersion } from "../../store/scales.ts";
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
        return <Loaded key={current.id} current={current} versions={versions} ratings={ratings} />;
      }}
    </Awaited>
  );
}

function Loaded(props: {
  current: Scale;
  versions: readonly Scale[];
  ratings: ReadonlyMap<string, number>;
}) {
  const { locale, t, term } = useLocale();
  const s = useScaleWords();
  const tell = useTell();
  const { current, versions } = props;
  const [draft, setDraft] = useState(current);
  const save = async (edited: Scale): Promise<void> => {
    await saveVersion(current, edited);
    const number = versions.length + 1;
    tell((one) => scaleWords(one.locale, "scales.saved", { number }));
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
            scaleOf={() =>
              isSameScale(current, draft) ? current : nextVersion(current, draft, making())
            }
          />
          {/* What is not saved yet would be lost with the version that it was written over. */}
          <RetireButton scale={current} disabled={!isSameScale(current, draft)} />
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
      <ScaleEditor scale={current} isNew={false} draft={draft} onDraft={setDraft} onSave={save} />
      <VersionsCard
        versions={versions}
        ratings={props.ratings}
        onTake={(version) => {
          setDraft({ ...current, name: version.name, factors: version.factors });
          scrollTo(0, 0);
        }}
      />
    </Page>
  );
}
