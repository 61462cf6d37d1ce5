/** Three value pyramids: profit, reference and potential value, beside each other and as one table. */
import {
  isSingleMetric,
  portfolioPyramid,
  type PyramidKind,
  pyramidKinds,
  type PyramidPlace,
} from "#core";
import { Awaited } from "../../components/awaited.tsx";
import { CsvButton } from "../../components/csv-button.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { useValueWords } from "../../locales/use-value-words.ts";
import { portfolioOf, type ValuePortfolio } from "../../store/value-portfolio.ts";
import { hrefOf } from "../workspace/route.ts";
import { PyramidForm } from "./pyramid-form.tsx";
import { PyramidPicture } from "./pyramid-picture.tsx";
import { PyramidsTable, pyramidsRows } from "./pyramids-table.tsx";
import { tierName } from "./place-words.ts";
import { TierForm } from "./tier-form.tsx";
import { useOfPeriod } from "./use-of-period.ts";
import type { ValueTabProps } from "./value-tab.ts";

/** So many accounts of a tier are named below the picture. */
const NAMED = 6;

export function PyramidsTab({ period }: ValueTabProps) {
  const live = useOfPeriod(portfolioOf, period);
  return <Awaited live={live}>{(portfolio) => <Pyramids portfolio={portfolio} />}</Awaited>;
}

function Pyramids({ portfolio }: { portfolio: ValuePortfolio }) {
  const v = useValueWords();
  const { facts, choices } = portfolio;
  const places = Object.fromEntries(
    pyramidKinds.map((kind) => [
      kind,
      portfolioPyramid(choices.pyramids[kind], facts, choices.tiers),
    ]),
  ) as Record<PyramidKind, readonly PyramidPlace[]>;
  return (
    <>
      <p class="soft page__lead">{v("pyramids.lead")}</p>
      <div class="pyramids">
        {pyramidKinds.map((kind) => (
          <Card key={kind} title={v(`pyramid.${kind}`)} note={v(`pyramid-asks.${kind}`)}>
            <div class="stack">
              <PyramidPicture
                name={v(`pyramid.${kind}`)}
                places={places[kind]}
                tiers={choices.tiers}
              />
              {isSingleMetric({ by: "pyramid", pyramid: kind }, choices.pyramids) && (
                <Notice tone="caution">
                  <p>{v("pyramids.single")}</p>
                </Notice>
              )}
              <Named portfolio={portfolio} places={places[kind]} />
              <PyramidForm kind={kind} pyramids={choices.pyramids} />
            </div>
          </Card>
        ))}
      </div>
      <Card
        title={v("pyramids.table")}
        actions={
          <CsvButton
            file="pyramids.csv"
            write={(csv) => csv.csvText(pyramidsRows(portfolio, places, v))}
          />
        }
      >
        <PyramidsTable portfolio={portfolio} places={places} />
      </Card>
      <TierForm tiers={choices.tiers} />
    </>
  );
}

/** Who is in which tier, from the top; a hollow mark for whom that is undecided. */
function Named(props: { portfolio: ValuePortfolio; places: readonly PyramidPlace[] }) {
  const v = useValueWords();
  const { places, portfolio } = props;
  return (
    <dl class="tier-list small">
      {portfolio.choices.tiers.map((_, tier) => {
        const own = places
          .map((place, at) => ({ place, account: portfolio.accounts[at]! }))
          .filter(({ place }) => place.tier.tier === tier)
          .sort((a, b) => a.place.rank.rank - b.place.rank.rank);
        return (
          <div key={tierName(tier)} class="tier-list__tier">
            <dt class={`tier tier--${Math.min(tier, 5)}`}>{tierName(tier)}</dt>
            <dd>
              {own.slice(0, NAMED).map(({ account, place }) => (
                <a
                  key={account.id}
                  class={
                    place.tier.isSure ? "tier-list__one" : "tier-list__one tier-list__one--open"
                  }
                  href={hrefOf({ screen: "account", id: account.id })}
                >
                  {account.name}
                  {!place.tier.isSure && (
                    <span class="visually-hidden">{` (${v("state.undecided")})`}</span>
                  )}
                </a>
              ))}
              {own.length > NAMED && (
                <span class="faint">{v("pyramids.more", { count: own.length - NAMED })}</span>
              )}
              {own.length === 0 && <span class="faint">{v("pyramids.empty")}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
