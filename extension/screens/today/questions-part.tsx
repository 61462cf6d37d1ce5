/** What is most worth finding out, over all accounts: the answers that would most change where they lie. */
import { type Account, type AccountDecision, textIn } from "#core";
import { useState } from "preact/hooks";
import { DecisionChoice } from "../../components/decision-choice.tsx";
import { EffortButton } from "../../components/effort-dialog.tsx";
import { QuestionFacts } from "../../components/question-facts.tsx";
import { Card } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { questionsWorthAsking } from "../../store/map/certainty.ts";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { hrefOf } from "../workspace/route.ts";

const SHOWN = 5;

export function QuestionsPart() {
  const { locale, t } = useLocale();
  const [decision, setDecision] = useState<AccountDecision>("quadrant");
  const live = useLive(async () => {
    const accounts: readonly Account[] = await database.accounts.toArray();
    const questions = await questionsWorthAsking(accounts, today(), decision);
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    return { count: questions.length, best: questions.slice(0, SHOWN), names, decision };
  }, [decision]);
  if (live.state !== "ready") return null;
  const { count, best, names } = live.value;
  return (
    <Card
      title={t("certainty.portfolio")}
      note={count > 0 ? t("certainty.portfolioNote") : undefined}
      actions={<span class="count">{count}</span>}
    >
      <div class="stack stack--tight">
        <div class="row row--apart">
          <DecisionChoice decision={decision} onDecision={setDecision} />
          <EffortButton />
        </div>
        {count === 0 && <p class="soft">{t("certainty.portfolioNone")}</p>}
        <ul class="people">
          {best.map(({ accountId, question }) => (
            <li key={accountId + question.factorId} class="agenda">
              <span class="people__text">
                <a class="table__main clamp" href={hrefOf({ screen: "rating", id: accountId })}>
                  {textIn(
                    question.scale.factors.find(({ id }) => id === question.factorId)!.name,
                    locale,
                  )}
                </a>
                <span class="soft small">{names.get(accountId)}</span>
              </span>
              <p class="meta faint small">
                <QuestionFacts question={question} decision={live.value.decision} />
              </p>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
