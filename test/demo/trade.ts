/** What the sample companies have bought and what was done for them: a list from the books, and a seller's log. */
import type { Page } from "playwright-core";
import { goTo } from "./selling.ts";

/** Days ago, product, amount in yuan, margin in per cent, part collected in per cent, discount in per cent. */
type Bought = readonly [number, string, number, number, number, number];
/** Days ago, what it was, hours, what it was for, what came of it. */
type Done = readonly [number, string, number, string, string];

interface Trade {
  readonly orders: readonly Bought[];
  readonly activities: readonly Done[];
}

const tradeBook: Readonly<Record<string, Trade>> = {
  yunheng: {
    orders: [
      [410, "泵阀备件", 186_000, 26, 100, 2],
      [150, "泵阀备件", 240_000, 25, 100, 2],
    ],
    activities: [[120, "Visit", 6, "Dig needs", "二期改造的预算还没有批，先看技术标准。"]],
  },
  qiyuan: {
    orders: [
      [1110, "控制系统", 1_450_000, 12, 100, 3],
      [780, "控制系统; 备件", 1_620_000, 11, 100, 5],
      [560, "控制系统", 1_380_000, 10, 100, 6],
      [300, "控制系统; 备件", 1_540_000, 9, 100, 8],
      [60, "控制系统", 1_490_000, 8, 40, 11],
    ],
    activities: [
      [200, "Meeting", 3, "Negotiate price", "对方希望再让两个点。"],
      [45, "Call", 0.5, "Follow up", "尾款下月支付。"],
    ],
  },
  querenstedt: {
    orders: [[500, "Tank farm", 5_200_000, 15, 100, 10]],
    activities: [[520, "Demonstration", 8, "Present value, analyse competition", "Convinced."]],
  },
  harrowthwaite: {
    orders: [
      [700, "Spare seals", 42_000, 33, 100, 0],
      [520, "Spare seals", 39_000, 32, 100, 0],
      [345, "Valves", 45_000, 31, 100, 0],
      [160, "Spare seals", 41_000, 33, 100, 0],
    ],
    activities: [340, 280, 220, 160, 90, 25].map((ago): Done => [
      ago,
      "Visit",
      7,
      "Build relations",
      "Lunch with the works manager.",
    ]),
  },
  tallowmere: {
    orders: [
      [980, "Castings", 310_000, 24, 100, 2],
      [790, "Castings", 290_000, 25, 100, 2],
      [600, "Castings", 335_000, 24, 100, 2],
      [430, "Castings", 300_000, 25, 100, 2],
    ],
    activities: [[420, "Message", 0.5, "Follow up", "No answer."]],
  },
  lanzhe: { orders: [[840, "备件", 18_000, 28, 100, 0]], activities: [] },
};

/** Brings the orders of all companies in as the list that the books give; returns how many there are. */
export async function bringOrdersIn(
  page: Page,
  nameOf: (site: string) => string,
  today: string,
  pictures: (page: Page, screen: string) => Promise<void>,
): Promise<number> {
  const rows = Object.entries(tradeBook).flatMap(([site, { orders }]) =>
    orders.map(([ago, product, amount, margin, collected, discount]) =>
      [
        `"${nameOf(site)}"`,
        daysBefore(today, ago),
        `"${product}"`,
        amount,
        (amount * margin) / 100,
        (amount * collected) / 100,
        discount,
      ].join(","),
    ),
  );
  const list = ["客户名称,下单日期,产品,金额（元）,毛利,已回款,折扣", ...rows].join("\n");
  await goTo(page, "#/data");
  const card = page.getByRole("region", { name: "Import a list of orders" });
  await card.locator("input[type=file]").setInputFiles({
    name: "orders.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(list),
  });
  const confirm = card.getByRole("button", { name: `Import ${rows.length} orders` });
  await confirm.waitFor();
  await pictures(page, "import-orders");
  await confirm.click();
  await card.getByText(`${rows.length} orders were imported.`).waitFor();
  return rows.length;
}

/** Logs what was done for an account, each in the dialog, for it lies in the past. */
export async function logActivities(
  page: Page,
  accountId: string,
  site: string,
  today: string,
): Promise<void> {
  await goTo(page, `#/accounts/${accountId}`);
  const card = page.getByRole("region", { name: "Activities", exact: true });
  for (const [ago, kind, hours, factor, outcome] of tradeBook[site]?.activities ?? []) {
    await card.getByRole("button", { name: "More", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("What", { exact: true }).selectOption({ label: kind });
    await dialog.getByLabel("On", { exact: true }).fill(daysBefore(today, ago));
    await dialog.getByLabel("What it was for").selectOption({ label: factor });
    await dialog.getByLabel("Hours").fill(String(hours));
    await dialog.getByLabel("What came of it").fill(outcome);
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
  }
}

/** The dialogs of an account's orders and activities. */
export async function takeTradeDialogs(
  page: Page,
  accountId: string,
  pictures: (page: Page, screen: string) => Promise<void>,
): Promise<void> {
  await goTo(page, `#/accounts/${accountId}`);
  for (const [screen, button] of [
    ["dialog-order", "Add order"],
    ["dialog-activity", "More"],
  ] as const) {
    await page.getByRole("button", { name: button, exact: true }).click();
    await pictures(page, screen);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  }
}

function daysBefore(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}
