/** The one question about the account whose answer would make its place on the map surest, while its site is open. */
import { type Account, textIn } from "#core";
import { QuestionFacts } from "../../components/question-facts.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";

export function NextQuestion({ account }: { account: Account }) {
  const { locale, t } = useLocale();
  const live = useLive(async () => {
    // What weighs answers is only needed once an account is known here.
    const { bestQuestionAbout } = await import("../../store/map/certainty.ts");
    return bestQuestionAbout(account, today());
  }, [account]);
  if (live.state !== "ready" || !live.value) return null;
  const { question, decision } = live.value;
  const { scale, factorId } = question;
  const factor = scale.factors.find(({ id }) => id === factorId)!;
  return (
    <section class="card" aria-label={t("certainty.next")}>
      <h2>{t("certainty.next")}</h2>
      <p>
        <a href={`/workspace.html#/rating/${account.id}`} target="_blank">
          {textIn(factor.name, locale)}
        </a>
      </p>
      <p class="soft small">{textIn(factor.definition, locale)}</p>
      <p class="meta faint small">
        <QuestionFacts question={question} decision={decision} />
      </p>
    </section>
  );
}
