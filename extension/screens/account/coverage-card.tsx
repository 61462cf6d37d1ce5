/** The coverage of an account: what is known in each group, where the rest may be found, and the nine points. */
import {
  type AccountId,
  coverageStates,
  type GroupCoverage,
  type InformationJudgement,
  type InformationState,
  type LikelySource,
  likelySourcesOf,
  type PointOfInformation,
} from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Badge, Card, type Tone } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { formatDayOf, formatPercent } from "../../locales/formats.ts";
import { type Language, useLocale } from "../../locales/use-locale.tsx";
import { judged } from "../../store/judging.ts";
import type { FullAccount } from "./account-query.ts";
import type { AccountCoverage } from "./coverage-query.ts";
import { JudgementDialog } from "./judgement-dialog.tsx";

// The sources after these tell one or two properties each.
const SOURCES = 4;

export function CoverageCard({ full, coverage }: { full: FullAccount; coverage: AccountCoverage }) {
  const { t } = useLocale();
  const count = (of: (group: GroupCoverage) => number): number =>
    coverage.groups.reduce((sum, group) => sum + of(group), 0);
  return (
    <Card
      title={t("coverage.title")}
      note={t("coverage.summary", {
        known: count(({ known }) => known.length),
        all: count(sizeOf),
        points: coverage.points.filter(({ state }) => state === "known").length,
      })}
    >
      <details class="coverage">
        <summary>{t("coverage.groups")}</summary>
        <ul class="coverage__list">
          {coverage.groups.map((group) => (
            <Group key={group.group} group={group} />
          ))}
        </ul>
        <p class="faint small">{t("coverage.optional")}</p>
      </details>
      <details class="coverage">
        <summary>{t("coverage.points")}</summary>
        <ol class="coverage__list">
          {coverage.points.map((point) => (
            <Point key={point.point} accountId={full.account.id} point={point} />
          ))}
        </ol>
      </details>
      <Sources coverage={coverage} />
    </Card>
  );
}

const sizeOf = (group: GroupCoverage): number =>
  coverageStates.reduce((sum, state) => sum + group[state].length, 0);

function Group({ group }: { group: GroupCoverage }) {
  const language = useLocale();
  const { t, term } = language;
  const { known, stale, disputed, unknown } = group;
  const wanted = [...disputed, ...stale, ...unknown];
  return (
    <li>
      <details class="coverage__group">
        <summary>
          <span class="coverage__name">{term(`property-group.${group.group}`)}</span>
          <span class="coverage__share" aria-hidden="true">
            <span style={{ width: formatPercent("en", group.share) }} />
          </span>
          <span class="small soft coverage__counts">
            {t("coverage.counts", { known: known.length, unknown: unknown.length })}
          </span>
          {stale.length + disputed.length > 0 && (
            <span class="coverage__doubts">
              {stale.length > 0 && (
                <Badge tone="caution">{t("coverage.stale", { count: stale.length })}</Badge>
              )}
              {disputed.length > 0 && (
                <Badge tone="bad">{t("coverage.disputed", { count: disputed.length })}</Badge>
              )}
            </span>
          )}
        </summary>
        {wanted.length === 0 ? (
          <p class="small soft">{t("coverage.complete")}</p>
        ) : (
          <ul class="coverage__wanted small">
            {wanted.map((property) => (
              <li key={property}>
                {t("coverage.likely", {
                  property: term(`property.${property}`),
                  sources: namesOf(likelySourcesOf(property), language),
                })}
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}

function sourceName({ channel, page }: LikelySource, { term }: Language): string {
  return page ? term(`website-page.${page}`) : term(`channel.${channel}`);
}

function namesOf(sources: readonly LikelySource[], language: Language): string {
  return sources.map((source) => sourceName(source, language)).join(language.t("coverage.or"));
}

function Sources({ coverage: { sources } }: { coverage: AccountCoverage }) {
  const language = useLocale();
  const { t, term } = language;
  if (sources.length === 0) return null;
  return (
    <details class="coverage">
      <summary>{t("coverage.sources")}</summary>
      <ol class="coverage__list">
        {sources.slice(0, SOURCES).map((source) => (
          <li key={`${source.channel} ${source.page ?? ""}`}>
            <strong>{sourceName(source, language)}</strong>{" "}
            <span class="small soft">
              {t("coverage.tells", { count: source.properties.length })}
            </span>
            <p class="small">
              {source.properties
                .map((property) => term(`property.${property}`))
                .join(t("coverage.or"))}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}

const tones: Readonly<Record<InformationState, Tone>> = {
  known: "good",
  partly: "caution",
  unknown: "neutral",
};

type JudgedPoint = PointOfInformation<InformationJudgement>;

function Point({ accountId, point }: { accountId: AccountId; point: JudgedPoint }) {
  const { t, term } = useLocale();
  const [isJudging, setJudging] = useState(false);
  const items = (keys: PointOfInformation["missing"]): string =>
    keys.map((key) => term(`information-item.${key}`)).join(t("coverage.and"));
  const name = term(`information-point.${point.point}`);
  return (
    <li>
      <p class="row">
        <span>{name}</span>
        <Badge tone={tones[point.state]}>{term(`information-state.${point.state}`)}</Badge>
        <Button
          small
          kind="quiet"
          aria-label={t("coverage.judgePoint", { point: name })}
          onClick={() => setJudging(true)}
        >
          {t("coverage.judge")}
        </Button>
      </p>
      {point.judgement && (
        <Judged accountId={accountId} point={point} judgement={point.judgement} />
      )}
      {point.missing.length > 0 && (
        <p class="small soft">{t("coverage.pointMissing", { items: items(point.missing) })}</p>
      )}
      {point.stale.length > 0 && (
        <p class="small soft">{t("coverage.pointStale", { items: items(point.stale) })}</p>
      )}
      {isJudging && (
        <JudgementDialog accountId={accountId} point={point} onClose={() => setJudging(false)} />
      )}
    </li>
  );
}

/** Whose judgement overrules the data, since when and why; and the way back. */
function Judged(props: {
  accountId: AccountId;
  point: JudgedPoint;
  judgement: InformationJudgement;
}) {
  const { t, term, locale } = useLocale();
  const { point, judgement } = props;
  const [saving, act] = useDeed();
  const said = {
    name: judgement.by.name || t("coverage.you"),
    day: formatDayOf(locale, judgement.judgedAt),
    state: term(`information-state.${point.fromData}`),
  };
  return (
    <div class="coverage__judgement small">
      <p class="soft">{t("coverage.judgedBy", said)}</p>
      {judgement.note && <p>{judgement.note}</p>}
      <Button
        small
        kind="quiet"
        disabled={saving.state === "saving"}
        aria-label={t("coverage.takeBackPoint", {
          point: term(`information-point.${point.point}`),
        })}
        onClick={() => act(() => judged(props.accountId, point, undefined))}
      >
        {t("coverage.takeBack")}
      </Button>
      {saving.state === "failed" && (
        <span role="alert" class="field__error">
          {t("common.saveFailed")}
        </span>
      )}
    </div>
  );
}
