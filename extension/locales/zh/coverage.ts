/** What the account's coverage card says, in simplified Chinese. */
export const coverage = {
  "coverage.title": "资料完整度",
  "coverage.summary": "{all} 项资料已知 {known} 项 · 九个信息点已知 {points} 个",
  "coverage.groups": "十二组资料",
  "coverage.counts": "已知 {known} · 未知 {unknown}",
  "coverage.stale": "{count} 项待核对",
  "coverage.disputed": "{count} 项有矛盾",
  "coverage.likely": "{property}：{sources}",
  "coverage.complete": "这一组没有缺少的资料。",
  "coverage.optional": "个人情况可填可不填，不会提示补充。",
  "coverage.sources": "下一步去哪里找",
  "coverage.tells": "可能找到 {count} 项缺少的资料",
  "coverage.points": "大单的九个信息点",
  "coverage.pointMissing": "缺少：{items}",
  "coverage.pointStale": "只有旧资料：{items}",
  "coverage.and": "；",
  "coverage.or": "、",
} as const;
