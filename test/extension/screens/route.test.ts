/** Addresses of the workspace lead where they say, and nowhere else. */
import type { AccountId, OpportunityId, ScaleId } from "#core";
import { describe, expect, it } from "vitest";
import { hrefOf, routeOf } from "../../../extension/screens/workspace/route.ts";

describe("an address of the workspace", () => {
  it("leads to today when it says nothing", () => {
    expect(routeOf("")).toEqual({ screen: "today" });
    expect(routeOf("#/")).toEqual({ screen: "today" });
  });

  it("leads to a screen, or to one record of it", () => {
    expect(routeOf("#/map")).toEqual({ screen: "map" });
    expect(routeOf("#/map/robustness")).toEqual({ screen: "map", view: "robustness" });
    expect(hrefOf({ screen: "map", view: "robustness" })).toBe("#/map/robustness");
    expect(routeOf("#/accounts")).toEqual({ screen: "accounts" });
    expect(routeOf("#/accounts/a-1")).toEqual({ screen: "account", id: "a-1" });
    expect(routeOf("#/accounts/a-1/correct/o-1")).toEqual({
      screen: "account",
      id: "a-1",
      correct: "o-1",
    });
    expect(routeOf("#/rating/a-1")).toEqual({ screen: "rating", id: "a-1" });
    expect(routeOf("#/scales")).toEqual({ screen: "scales" });
    expect(routeOf("#/scales/s.1")).toEqual({ screen: "scale", id: "s.1" });
    expect(routeOf("#/new-scale")).toEqual({ screen: "new-scale" });
    expect(routeOf(hrefOf({ screen: "new-scale", from: "s:1" as ScaleId }))).toEqual({
      screen: "new-scale",
      from: "s:1",
    });
    expect(routeOf("#/opportunities/o-1")).toEqual({ screen: "opportunity", id: "o-1" });
  });

  it("keeps what was searched for", () => {
    expect(routeOf("#/search")).toEqual({ screen: "search" });
    expect(routeOf(hrefOf({ screen: "search", words: "阀门 50 % a/b" }))).toEqual({
      screen: "search",
      words: "阀门 50 % a/b",
    });
  });

  it("leads nowhere when no screen has its name", () => {
    for (const hash of ["#/elsewhere", "#/rating", "#/map/7", "#/accounts/%E0%A4%A"])
      expect(routeOf(hash)).toEqual({ screen: "nowhere" });
  });

  it("comes back from its own link, whatever is in the id", () => {
    const id = "a/b?c#d 客户" as AccountId;
    expect(routeOf(hrefOf({ screen: "account", id }))).toEqual({ screen: "account", id });
    const other = "100%" as OpportunityId;
    expect(routeOf(hrefOf({ screen: "opportunity", id: other }))).toEqual({
      screen: "opportunity",
      id: other,
    });
  });
});
