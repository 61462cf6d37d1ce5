/** One of the nine points of information: what the data say of it, what is missing, and who overruled that. */
import type { AccountId, InformationJudgement, InformationState, PointOfInformation } from "#core";
import { useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Badge, type Tone } from "../../components/surfaces.tsx";
import { useDeed } from "../../components/undo-notice.tsx";
import { formatDayOf } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { judged } from "../../store/judging.ts";
import { JudgementDialog } from "./judgement-dialog.tsx";

const tones: Readonly<Record<InformationState, Tone>> = {
  known: "good",
  partly: "caution",
  unknown: "neutral",
};

type JudgedPoint = PointOfInformation<InformationJudgement>;

export function PointOfInformationRow({
  accountId,
  point,
}: {
  accountId: AccountId;
  point: JudgedPoint;
}) {
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
