/** The first problems of the workbook; the tab has them all. */
import type { Overview } from "../../sidebar-contract.ts";
import { useText, type Say } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { ScriptButton } from "./script-button.tsx";

export function Problems({ overview }: { readonly overview: Overview }) {
  const text = useText();
  const { problems, problemCount: count } = overview;
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">{text("title.problems")}</h2>
      {count === 0 ? (
        <p>{text("problems.none")}</p>
      ) : (
        <>
          <p>{text("problems.some", { count })}</p>
          <ul>
            {problems.map((problem, index) => (
              // Two problems may read the same; their order is all that tells them apart.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <Place problem={problem} /> {problem.sentence}
              </li>
            ))}
          </ul>
          <ScriptButton ask={() => callScript("showTab", "problems")}>
            {text("problems.show")}
          </ScriptButton>
        </>
      )}
    </section>
  );
}

/** What is wrong in a row is a press away. */
function Place({ problem }: { readonly problem: Overview["problems"][number] }) {
  const text = useText();
  const { tab, row, column } = problem;
  const place = placeOf(problem, text);
  return row === null ? (
    <b>{place}</b>
  ) : (
    <ScriptButton look="link" ask={() => callScript("showCell", tab, row, column)}>
      {place}
    </ScriptButton>
  );
}

function placeOf({ tab, row, column }: Overview["problems"][number], text: Say): string {
  if (row !== null && column !== null) return text("problems.place", { tab, row, column });
  if (row !== null) return text("problems.row", { tab, row });
  return column === null ? text("problems.tab", { tab }) : text("problems.column", { tab, column });
}
