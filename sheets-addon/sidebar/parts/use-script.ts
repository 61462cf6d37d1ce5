/** One question to the script at a time: whether it is under way, and why it failed. */
import { useState } from "preact/hooks";
import { reasonOf } from "../script.ts";

export function useScript() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const ask = async <Answer>(question: () => Promise<Answer>, then: (answer: Answer) => void) => {
    setBusy(true);
    setFailure(undefined);
    try {
      then(await question());
    } catch (error) {
      setFailure(reasonOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, ask };
}
