import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CompanyClues, compareRosters, type RegistrationNumber, screenRoster } from "#core";

interface Listed extends CompanyClues {
  readonly id: string;
}
const listed = (
  id: string,
  name: string,
  domains: readonly string[] = [],
  registrationNumbers: readonly RegistrationNumber[] = [],
): Listed => ({ id, names: [name], domains, registrationNumbers });
const CODE: RegistrationNumber = { kind: "cn-uscc", number: "91320500MA1ABCD2XE" };

const accounts = [
  listed("lanze", "苏州兰泽电机有限公司", ["lanze.example"], [CODE]),
  listed("tallow", "Tallow Pumps Ltd", ["tallow.example"]),
  listed("qiyuan", "启元轴承股份有限公司"),
];

describe("a roster against the accounts", () => {
  const screened = screenRoster(
    [
      listed("1", "蘇州市蘭澤電機有限公司"),
      listed("2", "TALLOW PUMPS LIMITED"),
      listed("3", "Pumpster", ["tallow.example"]),
      listed("4", "Lanze Motors", [], [CODE]),
      listed("5", "启元轴承有限公司"),
      listed("6", "横山阀门有限公司"),
      listed("7", "Tallow"),
    ],
    accounts,
  );

  test("says of each entry whether it is new, known or doubtful", () => {
    expect(screened.map(({ state }) => state)).toEqual([
      "known",
      "known",
      "known",
      "known",
      "doubtful",
      "new",
      "doubtful",
    ]);
  });

  test("names the account or the candidates, with reasons", () => {
    const [first, second, third, fourth, fifth] = screened;
    expect(first).toMatchObject({ company: { id: "lanze" }, because: [{ code: "same-name" }] });
    expect(second).toMatchObject({ company: { id: "tallow" } });
    expect(third).toMatchObject({ company: { id: "tallow" }, because: [{ code: "same-domain" }] });
    expect(fourth).toMatchObject({
      company: { id: "lanze" },
      because: [{ code: "same-registration-number" }],
    });
    expect(fifth).toMatchObject({
      candidates: [{ company: { id: "qiyuan" }, because: [{ code: "other-legal-form" }] }],
    });
  });

  test("finds entries that repeat or resemble earlier ones", () => {
    const [a, b, c, d] = screenRoster(
      [
        listed("1", "横山阀门有限公司"),
        listed("2", "橫山閥門有限公司"),
        listed("3", "横山阀门集团有限公司"),
        listed("4", "横山阀门有限责任公司"),
      ],
      [],
    );
    expect([a!.repeats, b!.repeats, c!.repeats, d!.repeats]).toEqual([undefined, 0, undefined, 0]);
    expect(c!.resembles).toEqual([0, 1]);
  });

  test("the stronger evidence decides between two accounts, equal evidence asks", () => {
    const twins = [listed("a", "Tallow Ltd"), listed("b", "Tallow Ltd", ["tallow.example"])];
    expect(screenRoster([listed("1", "Tallow Ltd", ["tallow.example"])], twins)[0]).toMatchObject({
      state: "known",
      company: { id: "b" },
    });
    expect(screenRoster([listed("1", "Tallow Ltd")], twins)[0]!.state).toBe("doubtful");
  });
});

describe("a roster seen again", () => {
  const earlier = [
    listed("1", "兰泽电机有限公司"),
    listed("2", "启元轴承有限公司"),
    listed("3", "Tallow Ltd"),
  ];
  const later = [
    listed("4", "横山阀门有限公司"),
    listed("5", "蘭澤電機有限責任公司"),
    listed("6", "Tallow Group Ltd"),
  ];

  test("shows who is new, who has left, who stayed, and whom to ask about", () => {
    const { joined, left, stayed, doubtful } = compareRosters(earlier, later);
    expect(joined.map(({ id }) => id)).toEqual(["4"]);
    expect(left.map(({ id }) => id)).toEqual(["2"]);
    expect(stayed.map((pair) => [pair.earlier.id, pair.later.id])).toEqual([["1", "5"]]);
    expect(
      doubtful.map((item) => [item.later.id, ...item.candidates.map(({ company }) => company.id)]),
    ).toEqual([["6", "3"]]);
  });
});

const names = [
  "兰泽",
  "兰泽电机",
  "启元",
  "启元轴承",
  "横山阀门",
  "横山泵阀",
  "Tallow",
  "Tallow Pumps",
  "Harrow Mill",
  "Harrow Mills",
];
const roster = fc
  .array(
    fc.tuple(fc.constantFrom(...names), fc.constantFrom("", "有限公司", "集团有限公司", " Ltd")),
    { maxLength: 15 },
  )
  .map((all) => all.map(([name, form], at) => listed(String(at), name + form)));

describe("laws", () => {
  test("a roster compared with itself has nobody new and nobody gone", () => {
    fc.assert(
      fc.property(roster, (all) => {
        const { joined, left } = compareRosters(all, all);
        expect([joined, left]).toEqual([[], []]);
      }),
    );
  });

  test("every company of the later edition has joined, stayed or is in doubt, and only one of them", () => {
    fc.assert(
      fc.property(roster, roster, (before, after) => {
        const { joined, left, stayed, doubtful } = compareRosters(before, after);
        const once = screenRoster(after, []).filter(({ repeats }) => repeats === undefined);
        const all = [
          ...joined,
          ...stayed.map(({ later }) => later),
          ...doubtful.map(({ later }) => later),
        ];
        expect(new Set(all)).toEqual(new Set(once.map(({ entry }) => entry)));
        expect(all).toHaveLength(once.length);
        for (const gone of left) expect(stayed.some((pair) => pair.earlier === gone)).toBe(false);
      }),
    );
  });

  test("against nothing everybody is new, and nothing has left", () => {
    fc.assert(
      fc.property(roster, (all) => {
        expect(screenRoster(all, []).every(({ state }) => state === "new")).toBe(true);
        expect(compareRosters([], all).left).toEqual([]);
        expect(compareRosters(all, []).joined).toEqual([]);
      }),
    );
  });
});

test("five thousand entries are screened against five thousand accounts in a second or two, not in millions of comparisons", () => {
  const first = [..."兰泽启元横山永丰瑞祥金桥东岳远航华岭宏图凌云天河海宁安平"];
  const trades = [
    "机械",
    "电机",
    "轴承",
    "阀门",
    "泵业",
    "仪表",
    "电子科技",
    "精密机械",
    "环保设备",
    "自动化",
  ];
  const places = ["苏州", "上海", "无锡", "宁波", "青岛", "", "成都", "武汉"];
  const made = (count: number, salt: number): Listed[] =>
    Array.from({ length: count }, (_, at) => {
      const n = at * 7 + salt;
      const pick = <T>(from: readonly T[], by: number): T =>
        from[Math.floor(n / by) % from.length]!;
      return listed(
        String(n),
        `${pick(places, 1)}${pick(first, 3)}${pick(first, 29)}${pick(first, 811)}${pick(trades, 5)}有限公司`,
      );
    });
  const started = performance.now();
  const screened = screenRoster(made(5000, 0), made(5000, 3));
  const took = performance.now() - started;
  expect(screened).toHaveLength(5000);
  // Generous, for machines that do other work too: all pairs would take minutes.
  expect(took).toBeLessThan(10_000);
});
