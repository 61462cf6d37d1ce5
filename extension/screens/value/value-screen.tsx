/** Customer value: several views of the same portfolio in one period. */
import type { Period, PeriodLength } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { ButtonLink } from "../../components/button.tsx";
import { EmptyState } from "../../components/surfaces.tsx";
import { useLocale } from "../../locales/use-locale.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import "../../styles/value.css";
import "../../styles/purchases.css";
import { database } from "../../store/database.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { periodToShow } from "../../store/rating/value-portfolio.ts";
import { Page } from "../workspace/page.tsx";
import { hrefOf } from "../workspace/route.ts";
import { PeriodChoice } from "./period-choice.tsx";
import { valueTabs } from "./value-tabs.tsx";

export function ValueScreen(props: { tab: string | undefined }) {
  const { t } = useLocale();
  const v = useValueWords();
  const [length, setLength] = useState<PeriodLength>("year");
  const [chosen, setChosen] = useState<Period>();
  const live = useLive(
    async () => ({
      first: await periodToShow(today(), length),
      isEmpty: (await database.accounts.limit(1).count()) === 0,
    }),
    [length],
  );
  const tab = valueTabs.find(({ key }) => key === props.tab) ?? valueTabs[0]!;
  return (
    <Page title={v("screen.title")} lead={v("screen.lead")}>
      <Awaited live={live}>
        {({ first, isEmpty }) => {
          if (isEmpty)
            return (
              <EmptyState icon="value" title={v("none.title")} text={v("none.text")}>
                <ButtonLink kind="primary" href={hrefOf({ screen: "accounts" })}>
                  {t("nav.accounts")}
                </ButtonLink>
              </EmptyState>
            );
          const period = chosen ?? first;
          return (
            <>
              <nav class="tabs" aria-label={v("tabs.label")}>
                {valueTabs.map(({ key, title }) => (
                  <a
                    key={key}
                    class="tabs__tab"
                    href={hrefOf({ screen: "value", tab: key })}
                    aria-current={key === tab.key ? "page" : undefined}
                  >
                    {v(title)}
                  </a>
                ))}
              </nav>
              {!tab.isTimeless && (
                <PeriodChoice
                  period={period}
                  length={length}
                  onPeriod={setChosen}
                  onLength={(wanted) => {
                    setLength(wanted);
                    setChosen(undefined);
                  }}
                />
              )}
              <tab.View period={period} />
            </>
          );
        }}
      </Awaited>
    </Page>
  );
}
