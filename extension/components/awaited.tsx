/** Shows what a live query has found, or that it is still looking, or why it cannot. */
import type { ComponentChildren } from "preact";
import type { Live } from "../store/live.ts";
import { Failure, Loading } from "./surfaces.tsx";

export function Awaited<T>(props: { live: Live<T>; children: (value: T) => ComponentChildren }) {
  const { live } = props;
  switch (live.state) {
    case "loading":
      return <Loading />;
    case "failed":
      return <Failure error={live.error} />;
    case "ready":
      return <>{props.children(live.value)}</>;
  }
}
