/** Abnormal cases: which opportunities no longer go their usual way, and the figures that show it. */
import { type AbnormalKind, abnormalKinds } from "#core";
import { useState } from "preact/hooks";
import { Awaited } from "../../components/awaited.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Select } from "../../components/select.tsx";
import { Badge, EmptyState } from "../../components/surfaces.tsx";
import { formatMoney } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { useSellingWords } from "../../locales/selling-words.ts";
import {
  abnormalOpportunities,
  type WatchedOpportunity,
} from "../../store/pipeline/deal-manager.ts";
import { today } from "../../store/identity.ts";
import { useLive } from "../../store/live.ts";
import { hrefOf } from "../workspace/route.ts";
import { StageWords } from "../opportunities/stage-words.tsx";
import { caseCells } from "./pipeline-cells.ts";
import { caseText, caseTone } from "./case-words.ts";

export function CasesView() {
  const { locale, term } = useLocale();
  const words = useSellingWords();
  const [kind, setKind] = useState<AbnormalKind | "">("");
  const live = useLive(() => abnormalOpportunities(today()), []);
  return (
    <Awaited live={live}>
      {(all) => {
        if (all.length === 0)
          return (
            <EmptyState icon="check" title={words("cases.none")} text={words("cases.noneText")} />
          );
        const present = abnormalKinds.filter((one) => countOf(all, one) > 0);
        const shown = all.filter(({ cases }) => !kind || cases.some((one) => one.kind === kind));
        return (
          <>
            <div class="toolbar">
              <Select
                label={words("cases.filter")}
                options={present.map((one) => ({
                  value: one,
                  label: `${words(`case.${one}`)} (${countOf(all, one)})`,
                }))}
                value={kind}
                onValue={setKind}
                empty={words("cases.all")}
              />
              <CsvButton
                file="abnormal-cases.csv"
                write={(csv) => csv.csvText(caseCells(shown, { words, term, locale }))}
              />
            </div>
            <ul class="cases">
              {shown.map((watched) => (
                <Watched key={watched.standing.opportunity.id} watched={watched} />
              ))}
            </ul>
          </>
        );
      }}
    </Awaited>
  );
}

function countOf(all: readonly WatchedOpportunity[], kind: AbnormalKind): number {
  return all.filter(({ cases }) => cases.some((one) => one.kind === kind)).length;
}

function Watched({ watched: { standing, cases } }: { watched: WatchedOpportunity }) {
  const { locale, term } = useLocale();
  const words = useSellingWords();
  const { opportunity, accountName } = standing;
  return (
    <li class="case card">
      <div class="case__head">
        <div>
          <a class="table__main" href={hrefOf({ screen: "opportunity", id: opportunity.id })}>
            {opportunity.name}
          </a>
          <p class="meta small soft">
            <span>{accountName}</span>
            <span>{formatMoney(locale, opportunity.amount)}</span>
          </p>
        </div>
        <StageWords standing={standing} />
      </div>
      <ul class="case__list">
        {cases.map((one) => (
          <li key={one.kind} class="case__line">
            <Badge tone={caseTone(one)}>{words(`case.${one.kind}`)}</Badge>
            <span>{caseText(one, words, locale, term)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
