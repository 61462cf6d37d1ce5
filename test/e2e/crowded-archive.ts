/** A made-up portfolio of any size: enough accounts to crowd the map, with all that their points can show. */
import {
  addDays,
  Archive,
  archiveVersion,
  businessRelationship,
  collections,
  defaultStageTable,
  defaultThresholds,
  type IsoDate,
  purchasePotential,
  type Scale,
  seededRandom,
} from "#core";

const firstNames = [
  "Harbour",
  "Northmere",
  "Kestrel",
  "Alder",
  "苏澜",
  "青屿",
  "Ostermoor",
  "锦川",
];
const lastNames = [
  "Pumps",
  "Foundries",
  "Valve Works",
  "精密机械",
  "包装设备",
  "Anlagenbau",
  "环保科技",
];
const owners = ["Lin Yu", "Maud Ferrow", "Piet Oxley"];
const industries = [
  "Pumps and valves",
  "Foundries",
  "Packaging",
  "Water treatment",
  "Machine tools",
  "Food",
  "Chemicals",
  "Paper",
  "Glass",
];
const machine = { kind: "heuristic", name: "footer-imprint" };

/** The same for the same count and day. */
export function crowdedArchive(count: number, today: IsoDate): Archive {
  const random = seededRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const at = (days: number): string => `${addDays(today, -days)}T09:30:00.000Z`;
  const accounts = Array.from({ length: count }, (_, index) => ({
    id: `m${index}`,
    name: `${pick(firstNames)} ${pick(lastNames)} ${index + 1}`,
    domains: [`m${index}.example`],
    ...(random() < 0.8 ? { owner: pick(owners) } : {}),
    createdAt: at(900),
    updatedAt: at(900),
  }));
  // A good account is good at most things, so that the map is not one cloud in its middle.
  const rate = (scale: Scale, account: number, leaning: number, days: number) =>
    scale.factors.flatMap(({ id, levels }, place) => {
      if (random() < 0.12) return [];
      const level =
        1 +
        Math.round((levels.length - 1) * Math.min(1, Math.max(0, leaning + random() * 0.5 - 0.25)));
      return [
        {
          id: `r-${account}-${scale.kind}-${place}-${days}`,
          accountId: `m${account}`,
          scaleId: scale.id,
          factorId: id,
          level,
          ratedBy: { kind: "person", name: "Lin Yu" },
          ratedAt: at(days),
        },
      ];
    });
  const euro = (amount: number) => ({ amount: Math.round(amount), currency: "EUR" });
  return Archive.parse({
    format: "account-atlas",
    version: archiveVersion,
    exportedAt: at(0),
    settings: { thresholds: defaultThresholds, stageTable: defaultStageTable },
    ...Object.fromEntries(collections.map((collection) => [collection, []])),
    scales: [purchasePotential, businessRelationship],
    accounts,
    observations: accounts.flatMap(({ id }, index) =>
      random() < 0.9
        ? [
            {
              id: `o${index}`,
              accountId: id,
              property: "industry",
              value: industries[Math.floor(random() ** 2 * industries.length)]!,
              source: { channel: "company-website", url: `https://${id}.example/about` },
              readBy: machine,
              observedAt: at(40),
            },
          ]
        : [],
    ),
    ratings: accounts.flatMap((_, account) => {
      const [potential, before, now] = [random(), random(), random()];
      return [
        ...rate(purchasePotential, account, potential, 500),
        ...rate(businessRelationship, account, before, 400),
        ...(account % 5 === 0 ? rate(businessRelationship, account, now, 60) : []),
      ];
    }),
    opportunities: accounts.flatMap(({ id }, index) =>
      index % 3 === 0
        ? [
            {
              id: `p${index}`,
              accountId: id,
              name: `Project ${index}`,
              amount: euro(20_000 + 900_000 * random() ** 3),
              expectedClose: addDays(today, 60),
              createdAt: at(30),
              updatedAt: at(30),
            },
          ]
        : [],
    ),
    orders: accounts.flatMap(({ id }, index) =>
      index % 2 === 0
        ? [
            {
              id: `q${index}`,
              accountId: id,
              on: addDays(today, -90),
              items: ["Pumps"],
              amount: euro(10_000 + 1_500_000 * random() ** 4),
              ...(index % 4 === 0 ? { margin: Math.round(9000 * random()) } : {}),
              createdAt: at(90),
              updatedAt: at(90),
            },
          ]
        : [],
    ),
    // Time goes where it is pleasant: to strong relationships, whatever their potential.
    activities: accounts.flatMap(({ id }, index) =>
      Array.from({ length: index % 4 === 0 ? 1 + (index % 7) : 0 }, (_, visit) => ({
        id: `v${index}-${visit}`,
        accountId: id,
        contactIds: [],
        kind: visit % 2 === 0 ? "visit" : "call",
        on: addDays(today, -20 - 12 * visit),
        ...(visit === 3 ? {} : { hours: 1 + (index % 5) }),
        createdAt: at(20),
        updatedAt: at(20),
      })),
    ),
  });
}
