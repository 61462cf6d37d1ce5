/** Drives a recalculation: one call after the other, each going on where the last one stopped, until all is done. */
import { useRef, useState } from "preact/hooks";
import type { SidebarState } from "../../sidebar-contract.ts";
import { callScript, reasonOf } from "../script.ts";

export interface Recalculation {
  readonly isRunning: boolean;
  /** Asked to stop, as soon as the step under way is finished. */
  readonly isStopping: boolean;
  /** Finished since the sidebar was opened. */
  readonly isDone: boolean;
  readonly failure: string | undefined;
  /** Begins anew, or goes on with what is unfinished. */
  run(isGoingOn: boolean): void;
  stop(): void;
}

/** Google may end a call that takes too long: the next one knows how far it came, and leaves out what fails again. */
const MOST_FAILURES = 3;

export function useRecalculation(onState: (state: SidebarState) => void): Recalculation {
  const [isRunning, setIsRunning] = useState(false);
  const [isStopping, setIsStopping] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const [failure, setFailure] = useState<string>();
  const runsRef = useRef(false);
  const stopsRef = useRef(false);

  const drive = async (isGoingOn: boolean) => {
    let failures = 0;
    for (let goesOn = isGoingOn; ; goesOn = true) {
      try {
        const state = await callScript("recalculate", goesOn);
        failures = 0;
        onState(state);
        if (!state.progress) return setIsDone(true);
      } catch (error) {
        failures++;
        // What could not even begin is for the user to see.
        if (!goesOn || failures === MOST_FAILURES) return setFailure(reasonOf(error));
      }
      if (stopsRef.current) return;
    }
  };
  const run = (isGoingOn: boolean) => {
    if (runsRef.current) return;
    runsRef.current = true;
    stopsRef.current = false;
    setIsRunning(true);
    setIsDone(false);
    setFailure(undefined);
    void drive(isGoingOn).finally(() => {
      runsRef.current = false;
      setIsRunning(false);
      setIsStopping(false);
    });
  };
  const stop = () => {
    stopsRef.current = true;
    setIsStopping(true);
  };
  return { isRunning, isStopping, isDone, failure, run, stop };
}
