/** What the pyramids, the weights and the tiers say, in English. */
export const pyramids = {
  "pyramids.lead":
    "The same accounts, seen three ways. A tier’s area is its share of the accounts; ○ marks an account that could belong elsewhere while facts are missing.",
  "pyramids.picture": "{pyramid}: {tiers}",
  "pyramids.tierWords": "tier {tier}: {count} {count|account|accounts}, {open} undecided",
  "pyramids.and": "; ",
  "pyramids.more": "and {count} more",
  "pyramids.empty": "nobody",
  "pyramids.table": "The pyramids as a table",
  "pyramids.single": "Only one metric counts here: that is a risk.",
  "weights.edit": "Weights",
  "weights.sum": "Sum {sum} %",
  "weights.normalise": "Bring to 100 %",
  "weights.bad": "A number from 0 to 100.",
  "weights.add": "Add a metric",
  "weights.remove": "Remove {name}",
  "weights.defaults": "Our defaults",
  "tiers.title": "Tiers",
  "tiers.note":
    "The shares of the accounts from the top down, in per cent. They hold for all rankings.",
  "tiers.tier": "Tier {tier}",
  "tiers.add": "Add tier",
  "tiers.remove": "Remove last",
  "tiers.sum": "The shares must sum to 100; they sum to {sum}.",
} as const;
