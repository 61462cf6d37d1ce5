/** What the workbook says: the customer map in figures and the forecast, month by month. */
import type { Overview as OverviewData } from "../../sidebar-contract.ts";
import { useNumber, useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { ScriptButton } from "./script-button.tsx";
import type { Recalculation } from "./use-recalculation.ts";

export function Overview({
  overview,
  recalculation: { isRunning, isDone, run },
}: {
  readonly overview: OverviewData;
  readonly recalculation: Recalculation;
}) {
  const text = useText();
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">{text("title.overview")}</h2>
      {overview.accounts === 0 ? (
        <p>{text("overview.empty")}</p>
      ) : (
        <>
          <Quadrants overview={overview} />
          <Months overview={overview} />
        </>
      )}
      <div class="row">
        <button type="button" class="first" disabled={isRunning} onClick={() => run(false)}>
          {text(isRunning ? "overview.busy" : "overview.action")}
        </button>
        <ScriptButton ask={() => callScript("showTab", "map")}>
          {text("overview.show-map")}
        </ScriptButton>
        <ScriptButton ask={() => callScript("showTab", "forecast")}>
          {text("overview.show-forecast")}
        </ScriptButton>
      </div>
      <output class="status good">{isDone ? text("overview.done") : ""}</output>
    </section>
  );
}

function Quadrants({ overview }: { readonly overview: OverviewData }) {
  const text = useText();
  const number = useNumber();
  const { accounts, undecided, quadrants } = overview;
  return (
    <table>
      <caption>{text("overview.map", { accounts, undecided })}</caption>
      <thead>
        <tr>
          <th scope="col">{text("overview.quadrant")}</th>
          <th scope="col">{text("overview.count")}</th>
        </tr>
      </thead>
      <tbody>
        {quadrants.map(({ name, meaning, count }) => (
          <tr key={name}>
            <td>
              {name}
              <br />
              <small class="soft">{meaning}</small>
            </td>
            <td>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Months({ overview: { months, overdue } }: { readonly overview: OverviewData }) {
  const text = useText();
  const number = useNumber();
  return (
    <>
      {months.length === 0 ? (
        <p>{text("overview.no-forecast")}</p>
      ) : (
        <table>
          <caption>{text("overview.forecast")}</caption>
          <thead>
            <tr>
              <th scope="col">{text("overview.month")}</th>
              <th scope="col">{text("overview.mean")}</th>
              <th scope="col">{text("overview.band")}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, currency, mean, p10, p90 }) => (
              <tr key={`${month} ${currency}`}>
                <td>{[month, currency].join(" ")}</td>
                <td>{number(mean)}</td>
                <td>{[number(p10), number(p90)].join(" – ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {overdue > 0 && <p>{text("overview.overdue", { count: overdue })}</p>}
    </>
  );
}
