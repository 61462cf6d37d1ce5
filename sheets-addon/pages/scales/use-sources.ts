/** What the preview needs of the workbook: asked for once, and again when a factor is bound to another fact. */
import { useEffect, useState } from "preact/hooks";
import type { PropertyKey, Scale } from "#core";
import { callScript, reasonOf } from "../sidebar/script.ts";
import type { ScaleSources } from "../sidebar-contract.ts";

export interface Sources {
  /** Absent until the script has answered. */
  readonly known: ScaleSources | undefined;
  readonly failure: string | undefined;
  readonly again: () => void;
}

interface Told {
  readonly known: ScaleSources;
  readonly properties: readonly PropertyKey[];
}

export function useSources(scales: readonly Scale[]): Sources {
  const [told, setTold] = useState<Told>();
  const [failure, setFailure] = useState<string>();
  const [tries, setTries] = useState(0);
  const bound = scales.flatMap(({ factors }) => factors.flatMap(({ property }) => property ?? []));
  const isKnown = told !== undefined && bound.every((one) => told.properties.includes(one));
  // A factor that is no longer bound may be bound again.
  const wanted = [...new Set([...bound, ...(told?.properties ?? [])])].sort().join();
  useEffect(() => {
    if (isKnown) return undefined;
    let isWanted = true;
    const properties = wanted === "" ? [] : (wanted.split(",") as PropertyKey[]);
    setFailure(undefined);
    callScript("scaleSources", properties).then(
      (known) => isWanted && setTold({ known, properties }),
      (error: unknown) => isWanted && setFailure(reasonOf(error)),
    );
    return () => void (isWanted = false);
  }, [isKnown, wanted, tries]);
  return {
    known: isKnown ? told.known : undefined,
    failure,
    again: () => setTries(tries + 1),
  };
}
