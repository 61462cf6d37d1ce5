/** The add-on's menu: with words of its own, for it must be there at once whenever a spreadsheet is opened. */

const words = {
  en: {
    open: "Open Account Atlas",
    setUp: "Set up this workbook",
    exchange: "Import, export, undo …",
    recalculate: "Recalculate",
  },
  zh: {
    open: "打开 Account Atlas",
    setUp: "初始化此工作簿",
    exchange: "导入、导出、撤销……",
    recalculate: "重新计算",
  },
} as const;

/** Both languages are offered by their own names, so that a reader of either finds the way back. */
export function addMenu(language: string): void {
  const { open, setUp, exchange, recalculate } = words[language.startsWith("zh") ? "zh" : "en"];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(open, "openSidebar")
    .addItem(setUp, "setUpWorkbook")
    .addItem(exchange, "openExchange")
    .addItem(recalculate, "recalculateFromMenu")
    .addSeparator()
    .addItem("English", "useEnglish")
    .addItem("简体中文", "useChinese")
    .addToUi();
}
