/** Rating an account: the two scales that place it on the customer map, and those of the user's own. */
import { type AccountId, textIn } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { Segments, Select } from "../../components/select.tsx";
import { Notice } from "../../components/surfaces.tsx";
import { UnsavedGuard } from "../../components/unsaved-guard.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useLive } from "../../store/live.ts";
import { Nowhere } from "../workspace/nowhere.tsx";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { EarlierCard } from "./earlier-card.tsx";
import { changedFactors, latestRatings, type RatingDraft } from "./rating-draft.ts";
import { RatingForm } from "./rating-form.tsx";
import { type Choice, ratedAccount, type RatedAccount } from "./rating-query.ts";
import { draftsDeed } from "./save-draft.ts";

export function RatingScreen({ id }: { id: AccountId }) {
  const { t } = useLocale();
  const live = useLive(() => ratedAccount(id), [id]);
  return (
    <Awaited live={live}>
      {(rated) => {
        if (!rated) return <Nowhere />;
        const [first] = rated.choices;
        if (!first) return <Notice tone="caution">{t("rating.noScales")}</Notice>;
        return <Loaded rated={rated} first={first} />;
      }}
    </Awaited>
  );
}

/** More than these side by side don't fit: then a list opens. */
const SIDE_BY_SIDE = 3;

function Loaded({ rated, first }: { rated: RatedAccount; first: Choice }) {
  const { locale, t, term } = useLocale();
  const { account, choices, ratings } = rated;
  const [wanted, choose] = useState<string>(first.scale.id);
  const chosen = choices.find(({ scale }) => scale.id === wanted) ?? first;
  // All drafts are kept here, so that what was entered in one is not lost by a look at another.
  const [drafts, setDrafts] = useState<Readonly<Record<string, RatingDraft>>>({});
  const [saving, act] = useDeed();
  const open = choices.map(({ scale }) => ({
    accountId: account.id,
    scale,
    draft: drafts[scale.id] ?? new Map(),
    ratings,
  }));
  const isUnsaved = open.some(
    ({ scale, draft }) => changedFactors(scale, draft, latestRatings(scale, ratings)).length > 0,
  );
  const options = choices.map(({ scale }) => ({
    value: scale.id as string,
    label: scale.kind === "own" ? textIn(scale.name, locale) : term(`scale-kind.${scale.kind}`),
  }));
  const { scale } = chosen;
  return (
    <Page
      title={t("rating.title", { name: account.name })}
      above={
        <a class="crumb" href={hrefOf({ screen: "account", id: account.id })}>
          {account.name}
        </a>
      }
      lead={t("rating.lead")}
      actions={
        <ButtonLink kind="quiet" icon="edit" href={hrefOf({ screen: "scale", id: scale.id })}>
          {t("rating.editScale")}
        </ButtonLink>
      }
    >
      {options.length > SIDE_BY_SIDE ? (
        <div class="toolbar">
          <Select label={t("rating.scale")} options={options} value={scale.id} onValue={choose} />
        </div>
      ) : (
        <Segments label={t("rating.scale")} options={options} value={scale.id} onValue={choose} />
      )}
      {saving.state === "failed" && (
        <Notice tone="bad" title={t("common.saveFailed")}>
          <p class="code">{String(saving.error)}</p>
        </Notice>
      )}
      <UnsavedGuard isUnsaved={isUnsaved} onSave={() => act(() => draftsDeed(open))} />
      <RatingForm
        key={scale.id}
        account={account}
        scale={scale}
        threshold={chosen.threshold}
        facts={chosen.facts}
        ratings={ratings}
        draft={drafts[scale.id] ?? new Map()}
        onDraft={(draft) => setDrafts({ ...drafts, [scale.id]: draft })}
      />
      <EarlierCard earlier={chosen.earlier} />
    </Page>
  );
}
