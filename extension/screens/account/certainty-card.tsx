/** How sure the account's place on the map is, and which answers would make it surer. */
import { type Account, type Question, type Quadrant, textIn } from "#core";
import { ButtonLink } from "../../components/button.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatNumber, formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { type Certainty, certaintyOf, QUESTIONED } from "../../store/certainty.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { hrefOf } from "../workspace/route.ts";

// More at once is a questionnaire.
const SHOWN = 3;

export function CertaintyCard(props: { account: Account; quadrant: Quadrant; isRated: boolean }) {
  const { locale, t } = useLocale();
  const { account } = props;
  const live = useLive(() => certaintyOf(account, today()), [account]);
  if (live.state !== "ready" || !live.value) return null;
  const { open } = live.value;
  const isSure = open.certainty > 0.995;
  return (
    <Card
      title={t("certainty.title")}
      note={
        isSure
          ? t("certainty.sure")
          : t("certainty.chance", { chance: formatPercent(locale, open.certainty) })
      }
      actions={
        !isSure && (
          <ButtonLink
            kind="quiet"
            small
            icon="right"
            href={hrefOf({ screen: "rating", id: account.id })}
          >
            {t("certainty.answer")}
          </ButtonLink>
        )
      }
    >
      <div class="stack stack--tight">
        {props.isRated && <Firmness certainty={live.value} quadrant={props.quadrant} />}
        <Questions questions={isSure ? [] : open.questions.slice(0, SHOWN)} />
      </div>
    </Card>
  );
}

function Firmness(props: { certainty: Certainty; quadrant: Quadrant }) {
  const { locale, t, term } = useLocale();
  const { shares, flip } = props.certainty.robustness;
  const factor = flip?.scale.factors.find(({ id }) => id === flip.factorId);
  return (
    <p class="soft small">
      {t("certainty.firm", {
        quadrant: term(`quadrant.${props.quadrant}`),
        share: formatPercent(locale, shares[props.quadrant] ?? 0),
        points: QUESTIONED,
      })}{" "}
      {flip && factor
        ? t("certainty.flips", {
            factor: textIn(factor.name, locale),
            points: formatNumber(locale, Math.abs(flip.change), 1),
            direction: t(flip.change > 0 ? "certainty.more" : "certainty.less"),
          })
        : t("certainty.never")}
    </p>
  );
}

function Questions({ questions }: { questions: readonly Question[] }) {
  const { locale, t, term } = useLocale();
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{t("certainty.next")}</h3>
      <ol class="people">
        {questions.map(({ scale, factorId, gain }) => {
          const factor = scale.factors.find(({ id }) => id === factorId)!;
          return (
            <li key={factorId} class="people__row">
              <div class="people__text">
                <strong>{textIn(factor.name, locale)}</strong>
                <span class="soft small">{textIn(factor.definition, locale)}</span>
                <span class="meta small faint">
                  <span>{term(`scale-kind.${scale.kind}`)}</span>
                  <span>
                    {gain < 0.0005
                      ? t("certainty.noGain")
                      : t("certainty.gain", { points: formatNumber(locale, gain * 100, 1) })}
                  </span>
                </span>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
