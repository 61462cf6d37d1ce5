/** What the card of the three gates says, in simplified Chinese. */
export const gates = {
  "gates.title": "三个门槛",
  "gates.open": "3 个门槛已过 {count} 个",
  "gates.isOpen": "已过",
  "gates.isShut": "未过",
  "gates.holes": "还有 {count} 个岗位没有认识的人",
  "gates.surface": "{date} 以来的支持面：{before} → {now}。",
  "gates.won": "新增盟友：{names}。",
  "gates.lost": "失去盟友：{names}。",
} as const;
