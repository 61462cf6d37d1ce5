/** What the add-on takes from the method about scores in force, value and history, in a function of its own. */
export {
  byAccount,
  concentrationCurve,
  currenciesOf,
  currentScale,
  customerMap,
  defaultPyramids,
  evenAspects,
  metricTable,
  movement,
  portfolioPyramid,
  portfolioScorecards,
  pyramidKinds,
  ratingsInForce,
  scorecardAspects,
  tierYields,
} from "#core";
