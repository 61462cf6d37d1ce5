/**
 * What the add-on takes from the method beyond the custom functions' needs: schemas, archive, tables, map,
 * messages. It stands in a function of its own in the script, for Google skims two smaller functions faster than one large one.
 */
export {
  StageTable,
  alignmentOf,
  businessRelationship,
  conditionsMet,
  currentScale,
  customerMap,
  danglingReferences,
  fill,
  fromRow,
  locales,
  mergeArchives,
  message,
  problem,
  purchasePotential,
  ratingsInForce,
  readArchive,
  recordTables,
  scaleColumns,
  scaleRows,
  scalesFromRows,
  sentenceOf,
  textIn,
  toRow,
} from "#core";
export { words } from "./words.ts";
