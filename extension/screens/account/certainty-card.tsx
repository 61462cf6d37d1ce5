/** How sure the account's place on the map is, and which answers would make it surer. */
import { type Account, type AccountDecision, type Question, type Quadrant, textIn } from "#core";
import { useState } from "preact/hooks";
import { ButtonLink } from "../../components/button.tsx";
import { DecisionChoice } from "../../components/decision-choice.tsx";
import { EffortButton } from "../../components/effort-dialog.tsx";
import { QuestionFacts } from "../../components/question-facts.tsx";
import { Card } from "../../components/surfaces.tsx";
import { formatNumber, formatPercent } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { type Certainty, certaintyOf, openPlaceOf, QUESTIONED } from "../../store/map/certainty.ts";
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
        <Questions account={account} />
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

function Questions({ account }: { account: Account }) {
  const { locale, t, term } = useLocale();
  const [decision, setDecision] = useState<AccountDecision>("quadrant");
  const live = useLive(
    async () => ({ decision, open: await openPlaceOf(account, today(), decision) }),
    [account, decision],
  );
  if (live.state !== "ready" || !live.value.open) return null;
  const { open, decision: shown } = live.value;
  const isSettled = open.certainty > 0.995;
  const questions: readonly Question[] = isSettled ? [] : open.questions.slice(0, SHOWN);
  return (
    <>
      <h3>{t("certainty.next")}</h3>
      <div class="row row--apart">
        <DecisionChoice decision={decision} onDecision={setDecision} />
        <EffortButton />
      </div>
      <p class="soft small">
        {isSettled
          ? t("certainty.settled")
          : t("certainty.guess", { chance: formatPercent(locale, open.certainty) })}
      </p>
      <ol class="people">
        {questions.map((question) => {
          const { scale, factorId } = question;
          const factor = scale.factors.find(({ id }) => id === factorId)!;
          return (
            <li key={factorId} class="people__row">
              <div class="people__text">
                <strong>{textIn(factor.name, locale)}</strong>
                <span class="soft small">{textIn(factor.definition, locale)}</span>
                <span class="meta small faint">
                  <span>{term(`scale-kind.${scale.kind}`)}</span>
                  <QuestionFacts question={question} decision={shown} />
                </span>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
