/** The scales: what each factor means, what it weighs, and every rule that a scale breaks. */
import { useState } from "preact/hooks";
import { useText } from "../locales/language.tsx";
import { callScript } from "../script.ts";
import { ScriptButton } from "./script-button.tsx";
import { Failure, Loading } from "./status.tsx";
import { useReturn } from "./use-return.ts";
import { useAnswer } from "./use-script.ts";

export function Scales() {
  const text = useText();
  const { answer: scales, failure, again } = useAnswer("scalesOf");
  const [isEditing, setEditing] = useState(false);
  useReturn(isEditing, again);
  return (
    <section aria-labelledby="scales">
      <h2 id="scales">{text("title.scales")}</h2>
      {!scales && failure === undefined && <Loading />}
      {scales?.length === 0 && <p>{text("scales.none")}</p>}
      {scales?.map((scale) => (
        <div key={scale.id}>
          <div class="apart">
            <h3>{scale.name}</h3>
            <ScriptButton
              ask={() => callScript("openScales", scale.id)}
              label={text("scales.change-named", { name: scale.name })}
              onDone={() => setEditing(true)}
            >
              {text("scales.change")}
            </ScriptButton>
          </div>
          {scale.kind !== scale.name && <p class="soft">{scale.kind}</p>}
          {scale.isRetired && <p class="soft">{text("scales.retired")}</p>}
          {scale.broken.map((sentence) => (
            <p key={sentence} class="bad">
              {sentence}
            </p>
          ))}
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
      <ScriptButton ask={() => callScript("showTab", "scales")}>{text("scales.tab")}</ScriptButton>
      {failure !== undefined && <Failure reason={failure} />}
    </section>
  );
}
