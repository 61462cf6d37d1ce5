/** What the add-on takes from the method about scores in force, value and history, in a function of its own. */
export {
  currentLevelTable,
  currentScale,
  currentScales,
  customerMap,
  evenAspects,
  metricTable,
  movement,
  pyramidKinds,
  ratingsInForce,
  scorecardAspects,
  versionsOf,
  valuePortfolio,
} from "#core";
