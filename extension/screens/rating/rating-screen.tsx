/** Rating an account: the two scales that place it on the customer map. */
import type { Account, AccountId, Rating, Scale } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { Segments } from "../../components/select.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { UnsavedGuard } from "../../components/unsaved-guard.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { mapScales } from "../../store/placements.ts";
import { readSettings } from "../../store/settings.ts";
import { Nowhere } from "../workspace/nowhere.tsx";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { changedFactors, latestRatings, type RatingDraft } from "./rating-draft.ts";
import { RatingForm } from "./rating-form.tsx";
import { draftsDeed } from "./save-draft.ts";

export function RatingScreen({ id }: { id: AccountId }) {
  const { t } = useLocale();
  const live = useLive(async () => {
    const [account, scales, ratings, { thresholds }] = await Promise.all([
      database.accounts.get(id),
      mapScales(),
      database.ratings.where("accountId").equals(id).toArray(),
      readSettings(),
    ]);
    return { account, scales, ratings, thresholds };
  }, [id]);
  return (
    <Awaited live={live}>
      {({ account, scales, ratings, thresholds }) => {
        if (!account) return <Nowhere />;
        if (!scales) return <Notice tone="caution">{t("rating.noScales")}</Notice>;
        return (
          <Loaded
            account={account}
            ratings={ratings}
            choices={[
              { scale: scales.potential, threshold: thresholds.potential },
              { scale: scales.relationship, threshold: thresholds.relationship },
            ]}
          />
        );
      }}
    </Awaited>
  );
}

interface Choice {
  readonly scale: Scale;
  readonly threshold: number;
}

function Loaded(props: {
  account: Account;
  ratings: readonly Rating[];
  choices: readonly [Choice, Choice];
}) {
  const { t, term } = useLocale();
  const { account, choices } = props;
  const [chosen, choose] = useState<string>(choices[0].scale.id);
  // Both drafts are kept here, so that what was entered in one is not lost by a look at the other.
  const [drafts, setDrafts] = useState<Readonly<Record<string, RatingDraft>>>({});
  const [saving, act] = useDeed();
  const open = choices.map(({ scale }) => ({
    accountId: account.id,
    scale,
    draft: drafts[scale.id] ?? new Map(),
    ratings: props.ratings,
  }));
  const isUnsaved = open.some(
    ({ scale, draft, ratings }) =>
      changedFactors(scale, draft, latestRatings(scale, ratings)).length > 0,
  );
  return (
    <Page
      title={t("rating.title", { name: account.name })}
      above={
        <a class="crumb" href={hrefOf({ screen: "account", id: account.id })}>
          {account.name}
        </a>
      }
      lead={t("rating.lead")}
    >
      <Segments
        label={t("rating.scale")}
        options={choices.map(({ scale }) => ({
          value: scale.id as string,
          label: term(`scale-kind.${scale.kind}`),
        }))}
        value={chosen}
        onValue={choose}
      />
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
      <UnsavedGuard isUnsaved={isUnsaved} onSave={() => act(() => draftsDeed(open))} />
      {choices
        .filter(({ scale }) => scale.id === chosen)
        .map(({ scale, threshold }) => (
          <RatingForm
            key={scale.id}
            account={account}
            scale={scale}
            threshold={threshold}
            ratings={props.ratings}
            draft={drafts[scale.id] ?? new Map()}
            onDraft={(draft) => setDrafts({ ...drafts, [scale.id]: draft })}
          />
        ))}
    </Page>
  );
}
