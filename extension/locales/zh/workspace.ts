/** What the workspace says, chapter by chapter. */
import { accounts } from "./accounts.ts";
import { frame } from "./frame.ts";
import { map } from "./map.ts";
import { pipeline } from "./pipeline.ts";
import { places } from "./places.ts";
import { search } from "./search.ts";
import { trust } from "./trust.ts";

export const workspace = {
  ...frame,
  ...places,
  ...accounts,
  ...map,
  ...pipeline,
  ...search,
  ...trust,
};
