/** Saving as a screen sees it: under way, done, or failed with what to tell the user. */
import { useState } from "preact/hooks";

export type Saving =
  | { readonly state: "idle" }
  | { readonly state: "saving" }
  | { readonly state: "saved" }
  | { readonly state: "failed"; readonly error: unknown };

/** The state of the last save, and a function that runs one; it resolves to whether it was committed. */
export function useSaving(): readonly [Saving, (save: () => Promise<void>) => Promise<boolean>] {
  const [saving, setSaving] = useState<Saving>({ state: "idle" });
  const run = async (save: () => Promise<void>): Promise<boolean> => {
    setSaving({ state: "saving" });
    try {
      await save();
      setSaving({ state: "saved" });
      return true;
    } catch (error) {
      setSaving({ state: "failed", error });
      return false;
    }
  };
  return [saving, run];
}
