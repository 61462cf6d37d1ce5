/** What the search for facts says, in simplified Chinese. */
export const search = {
  "nav.search": "查找资料",
  "search.lead": "按资料内容或原文中的词，在所有客户的资料中查找。",
  "search.label": "查找内容",
  "search.hint": "词语、一段中文或号码",
  "search.begin": "想找什么？",
  "search.beginHelp": "产品、姓名、电话号码，输入开头即可。所有词须出现在同一条资料中。",
  "search.none": "没有匹配的资料",
  "search.noneHelp": "所有词须出现在同一条资料中，英文词从词首开始匹配。请减少或缩短搜索词。",
  "search.countCut": "先显示 {count} 条，再加一个词可缩小范围",
} as const;
