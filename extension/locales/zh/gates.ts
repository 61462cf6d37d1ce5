/** What the card of the three gates says, in simplified Chinese. */
export const gates = {
  "gates.title": "三个门槛",
  "gates.open": "3 个门槛已过 {count} 个",
  "gates.isOpen": "已过",
  "gates.isShut": "未过",
} as const;
