/** What the customer map says, in English. */
export const map = {
  "map.lead":
    "Business relationship across, purchase potential upward. A hollow point could lie elsewhere too while facts are missing.",
  "map.none": "The map is still empty",
  "map.noneHelp":
    "Rate a first account: what you do not know may stay unknown, the map then shows where it could lie.",
  "map.filter": "Filter accounts",
  "map.noMatch": "No rated account matches.",
  "map.threshold": "Threshold: {scale}",
  "map.badThreshold": "A number from 0 to 100.",
  "map.withUnrated": "Show {count} unrated {count|account|accounts} too",
  "map.pictureLabel":
    "Customer map with {count} {count|account|accounts}; arrow keys go from one to the next, Enter opens it",
  "map.legend":
    "● sure · ○ could lie elsewhere too; lines show how far. Arrow keys walk through the map, Enter opens an account.",
  "map.pointWords": "{name}: {quadrant}, potential {potential}, relationship {relationship}",
  "map.pointWordsUnsure":
    "{name}: {quadrant}, not sure; potential {potential}, relationship {relationship}",
  "map.details": "Details",
  "map.pointAt": "Point at an account, or reach it with the Tab key, to see its scores.",
  "map.couldLieIn": "Could also lie in: {quadrants}",
  "map.isSure": "No missing fact could move it to another quadrant.",
  "map.open": "Open account",
  "map.table": "The map as a table",
  "map.posture": "Posture",
  "map.export.svg": "SVG",
  "map.export.png": "PNG",
  "map.export.csv": "CSV",
  "map.export.xlsx": "Excel",
  "map.exportFailed":
    "The {format} file could not be made. Nothing has been changed; try another format.",
} as const;
