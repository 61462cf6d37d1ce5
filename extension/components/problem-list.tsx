/** All problems of a file, each as a sentence with its place. */
import type { Problem } from "#core";
import { useState } from "preact/hooks";
import { useLocale } from "../locales/use-locale.tsx";
import { Button } from "./button.tsx";

/** So many are shown at first: a file of another kind can have thousands. */
const FEW = 50;

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t, problem } = useLocale();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? problems : problems.slice(0, FEW);
  return (
    <>
      <ul class="dots small">
        {shown.map((one) => (
          <li key={`${one.code} ${one.path.join(".")}`}>{problem(one)}</li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <Button small onClick={() => setAll(true)}>
          {t("data.allProblems", { count: problems.length })}
        </Button>
      )}
    </>
  );
}
