/** What the card of the three gates says, in English. */
export const gates = {
  "gates.title": "Three gates",
  "gates.open": "{count} of 3 open",
  "gates.isOpen": "Open",
  "gates.isShut": "Not yet",
  "gates.holes": "{count} {count|position|positions} that nobody we know holds",
  "gates.surface": "Support surface since {date}: {before} → {now}.",
  "gates.won": "Allies won: {names}.",
  "gates.lost": "Allies lost: {names}.",
} as const;
