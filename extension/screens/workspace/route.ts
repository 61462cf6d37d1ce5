/** Where the user is in the workspace: the part of the address after the hash, so that back and bookmarks work. */
import type { AccountId, OpportunityId, ScaleId } from "#core";
import { useEffect, useState } from "preact/hooks";

/** The screens of the workspace that need nothing but their name. */
export const places = [
  "today",
  "accounts",
  "search",
  "map",
  "value",
  "opportunities",
  "forecast",
  "scales",
  "data",
  "settings",
] as const;
export type Place = (typeof places)[number];

/** Further views of the customer map, beside the map itself. */
export const mapViews = ["diagnosis", "robustness"] as const;
export type MapView = (typeof mapViews)[number];

/** What is read from all opportunities, beside the opportunities themselves. */
export const pipelineViews = ["funnel", "cases", "actions", "sellers", "process"] as const;
export type PipelineView = (typeof pipelineViews)[number];

export type Route =
  | { readonly screen: "pipeline"; readonly view: PipelineView }
  | { readonly screen: Exclude<Place, "search" | "value" | "map" | "forecast"> }
  | {
      readonly screen: "forecast";
      /** How earlier forecasts did, beside the forecast itself. */
      readonly view?: "record";
    }
  | { readonly screen: "map"; readonly view?: MapView }
  | {
      readonly screen: "search";
      /** What was searched for last. */
      readonly words?: string;
    }
  | {
      readonly screen: "account";
      readonly id: AccountId;
      /** The observation whose fact the user wants to correct. */
      readonly correct?: string;
    }
  | {
      readonly screen: "value";
      /** The view that is open; the first one where there is none of this name. */
      readonly tab?: string;
    }
  | { readonly screen: "rating"; readonly id: AccountId }
  | { readonly screen: "buying-centre"; readonly id: AccountId }
  | { readonly screen: "opportunity"; readonly id: OpportunityId }
  | { readonly screen: "scale"; readonly id: ScaleId }
  | {
      readonly screen: "new-scale";
      /** The scale that the new one begins as. */
      readonly from?: ScaleId;
    }
  | { readonly screen: "nowhere" };

/** The route of a hash; an empty one leads to today. */
export function routeOf(hash: string): Route {
  const [first = "", ...rest] = hash.replace(/^#?\/?/u, "").split("/");
  const id = decoded(rest.join("/"));
  if (id === undefined) return { screen: "nowhere" };
  if (first === "") return { screen: "today" };
  if ((first === "rating" || first === "buying-centre") && id)
    return { screen: first, id: id as AccountId };
  if (first === "accounts" && id) {
    const [account = "", correct] = id.split("/correct/");
    return { screen: "account", id: account as AccountId, ...(correct ? { correct } : {}) };
  }
  if (first === "opportunities" && id) return { screen: "opportunity", id: id as OpportunityId };
  if (first === "value") return { screen: "value", ...(id ? { tab: id } : {}) };
  if (first === "map" && id) {
    const view = mapViews.find((one) => one === id);
    return view ? { screen: "map", view } : { screen: "nowhere" };
  }
  if (first === "scales" && id) return { screen: "scale", id: id as ScaleId };
  if (first === "new-scale") return { screen: "new-scale", ...(id ? { from: id as ScaleId } : {}) };
  if (first === "forecast" && id)
    return id === "record" ? { screen: "forecast", view: id } : { screen: "nowhere" };
  if (first === "pipeline") {
    const view = pipelineViews.find((one) => one === id);
    return view ? { screen: "pipeline", view } : { screen: "nowhere" };
  }
  if (first === "search") return { screen: "search", ...(id ? { words: id } : {}) };
  const place = places.find((one) => one === first);
  return place && !id ? { screen: place } : { screen: "nowhere" };
}

/** The link that leads to a route. @example hrefOf({ screen: "map" }) // "#/map" */
export function hrefOf(route: Exclude<Route, { screen: "nowhere" }>): string {
  switch (route.screen) {
    case "account":
      return `#/accounts/${encodeURIComponent(route.id)}${route.correct ? `/correct/${encodeURIComponent(route.correct)}` : ""}`;
    case "search":
      return route.words ? `#/search/${encodeURIComponent(route.words)}` : "#/search";
    case "value":
      return route.tab ? `#/value/${encodeURIComponent(route.tab)}` : "#/value";
    case "map":
      return route.view ? `#/map/${route.view}` : "#/map";
    case "scale":
      return `#/scales/${encodeURIComponent(route.id)}`;
    case "new-scale":
      return route.from ? `#/new-scale/${encodeURIComponent(route.from)}` : "#/new-scale";
    case "forecast":
      return route.view ? `#/forecast/${route.view}` : "#/forecast";
    case "pipeline":
      return `#/pipeline/${route.view}`;
    case "rating":
    case "buying-centre":
      return `#/${route.screen}/${encodeURIComponent(route.id)}`;
    case "opportunity":
      return `#/opportunities/${encodeURIComponent(route.id)}`;
    default:
      return `#/${route.screen}`;
  }
}

/** Goes there, as if a link had been followed. */
export function goTo(route: Exclude<Route, { screen: "nowhere" }>): void {
  location.hash = hrefOf(route);
}

/** The current route; the screen is drawn again when it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return routeOf(hash);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
