/** What the account says of its relationship phase and its own scales, in Chinese. */
export const relationship = {
  "relationship.none": "关系阶段：尚未记录",
  "relationship.record": "记录关系阶段",
  "relationship.change": "记录新阶段",
  "relationship.retiredScale": "{name}（已停用量表）",
  "relationship.asks.establish":
    "要做到：产品合适、规模对等、懂对方行业、方案量身定制、有样板客户。",
  "relationship.asks.stabilise": "要做到：不出意外、投诉渠道畅通、高层定期会面、融入对方流程。",
  "relationship.asks.strengthen": "要做到：互相采购、充当顾问、承担对方流程中的一环。",
} as const;
