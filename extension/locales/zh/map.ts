/** What is said of the map and of files in several places, in simplified Chinese. */
export const map = {
  "map.couldLieIn": "还可能落在：{quadrants}",
  "map.robustness": "稳健性",
  "map.export.svg": "SVG",
  "map.export.png": "PNG",
  "map.export.csv": "CSV",
  "map.export.xlsx": "Excel",
  "map.exportFailed": "无法生成 {format} 文件。数据没有任何改动，请换一种格式。",
  "map.diagnosis": "诊断",
} as const;
