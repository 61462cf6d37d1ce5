/** What is said of the map and of files in several places, in English. */
export const map = {
  "map.couldLieIn": "Could also lie in: {quadrants}",
  "map.robustness": "Robustness",
  "map.export.svg": "SVG",
  "map.export.png": "PNG",
  "map.export.csv": "CSV",
  "map.export.xlsx": "Excel",
  "map.exportFailed":
    "The {format} file could not be made. Nothing has been changed; try another format.",
  "map.diagnosis": "Diagnosis",
} as const;
