/** The scales: what each factor means, what it weighs, and every rule that a scale breaks. */
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { Failure, Loading } from "./status.tsx";
import { useAnswer } from "./use-script.ts";

export function Scales() {
  const text = useText();
  const { answer: scales, failure } = useAnswer("scalesOf");
  return (
    <section aria-labelledby="scales">
      <h2 id="scales">{text("title.scales")}</h2>
      {!scales && failure === undefined && <Loading />}
      {scales?.length === 0 && <p>{text("scales.none")}</p>}
      {scales?.map((scale) => (
        <div key={scale.id}>
          <h3>{scale.name}</h3>
          {scale.kind !== scale.name && <p class="soft">{scale.kind}</p>}
          {scale.broken.map((sentence) => (
            <p key={sentence} class="bad">
              {sentence}
            </p>
          ))}
          <button type="button" onClick={() => void callScript("openScales", scale.id)}>
            {text("scales.change")}
          </button>
          {scale.factors.map(({ id, name, definition, weight, levels }) => (
            <details key={id}>
              <summary>
                {name} <span class="soft">{[weight, "%"].join(" ")}</span>
              </summary>
              <p class="soft">{definition}</p>
              <ol>
                {levels.map(({ points, description }) => (
                  <li key={points}>
                    {description} <span class="soft">{text("scales.points", { points })}</span>
                  </li>
                ))}
              </ol>
            </details>
          ))}
        </div>
      ))}
      <button type="button" onClick={() => void callScript("showTab", "scales")}>
        {text("scales.tab")}
      </button>
      {failure !== undefined && <Failure reason={failure} />}
    </section>
  );
}
