/** What is most worth finding out, over all accounts: the answers that would most change where they lie. */
import { type Account, textIn } from "#core";
import { Card } from "../../components/surfaces.tsx";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { questionsWorthAsking } from "../../store/certainty.ts";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { hrefOf } from "../workspace/route.ts";

const SHOWN = 5;

export function QuestionsPart() {
  const { locale, t } = useLocale();
  const live = useLive(async () => {
    const accounts: readonly Account[] = await database.accounts.toArray();
    const questions = await questionsWorthAsking(accounts, today());
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    return { count: questions.length, best: questions.slice(0, SHOWN), names };
  }, []);
  if (live.state !== "ready") return null;
  const { count, best, names } = live.value;
  return (
    <Card
      title={t("certainty.portfolio")}
      note={count > 0 ? t("certainty.portfolioNote") : undefined}
      actions={<span class="count">{count}</span>}
    >
      {count === 0 && <p class="soft">{t("certainty.portfolioNone")}</p>}
      <ul class="people">
        {best.map(({ accountId, question: { scale, factorId, gain } }) => (
          <li key={accountId + factorId} class="agenda">
            <span class="people__text">
              <a class="table__main clamp" href={hrefOf({ screen: "rating", id: accountId })}>
                {textIn(scale.factors.find(({ id }) => id === factorId)!.name, locale)}
              </a>
              <span class="soft small">{names.get(accountId)}</span>
            </span>
            <p class="faint small">
              {t("certainty.gain", { points: formatNumber(locale, gain * 100, 1) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
