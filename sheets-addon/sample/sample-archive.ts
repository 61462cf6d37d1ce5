/** The made-up portfolio as an archive, with days around today; every id says that it is a sample. */
import {
  addDays,
  archiveVersion,
  collections,
  standardProcess,
  type Archive,
  type ArchiveSettings,
  type IsoDate,
  type Locale,
  type Scale,
} from "#core";
import { samplePortfolio } from "./portfolio.ts";
import { SAMPLE } from "./sample-id.ts";

interface Around {
  readonly scales: readonly Scale[];
  readonly settings: ArchiveSettings;
  readonly today: IsoDate;
  readonly locale: Locale;
}

export function sampleArchive({ scales, settings, today, locale }: Around): Archive {
  const { accounts, people, facts, opportunities, orders, activities } = samplePortfolio;
  const said = ([en, zh]: readonly [string, string]) => (locale === "zh" ? zh : en);
  const ago = (days: number) => addDays(today, -days);
  const at = (days: number) => `${ago(days)}T08:00:00Z`;
  const id = (kind: string, place: number) => `${SAMPLE}${kind}${place + 1}`;
  const accountId = (place: number) => id("a", place);
  const dated = { createdAt: at(400), updatedAt: at(1) };
  const byPerson = { kind: "person", name: "" };
  const ratings = accounts.flatMap(([, , , relationship, potential], account) =>
    (
      [
        ["business-relationship", relationship],
        ["purchase-potential", potential],
      ] as const
    ).flatMap(([kind, levels]) => {
      const scale = scales.find((one) => one.kind === kind);
      return (scale?.factors ?? []).flatMap((factor, place) => {
        const level = levels[place] ?? 0;
        if (level === 0 || level > factor.levels.length) return [];
        return {
          id: `${id("r", account)}-${kind}-${place}`,
          accountId: accountId(account),
          scaleId: scale!.id,
          factorId: factor.id,
          level,
          ratedBy: byPerson,
          ratedAt: at(10),
        };
      });
    }),
  );
  const ticks = opportunities.flatMap(([, , , , stages], place) =>
    standardProcess.slice(0, stages).flatMap(({ milestones, criteria }, stage) =>
      [...milestones, ...criteria].map((condition) => ({
        id: `${id("t", place)}-${condition.id}`,
        opportunityId: id("o", place),
        conditionId: condition.id,
        done: true,
        on: ago(90 - stage * 10),
        evidence: { text: locale === "zh" ? "会议纪要" : "Minutes of the meeting" },
        recordedAt: at(90 - stage * 10),
      })),
    ),
  );
  const archive: Partial<Record<keyof Archive, unknown>> = {
    exportedAt: at(0),
    settings,
    scales,
    accounts: accounts.map(([name, domain, owner], place) => ({
      id: accountId(place),
      name,
      domains: [domain],
      owner,
      ...dated,
    })),
    contacts: people.map(([account, name, position], place) => ({
      id: id("c", place),
      accountId: accountId(account),
      name,
      position: said(position),
      ...dated,
    })),
    observations: facts.map(([account, property, value, page, quote], place) => ({
      id: id("f", place),
      accountId: accountId(account),
      property,
      value,
      quote: { exact: quote, prefix: "", suffix: "", start: 0 },
      foundIn: "text",
      source: { channel: "company-website", url: `https://${accounts[account]![1]}/${page}` },
      readBy: byPerson,
      observedAt: at(12),
    })),
    ratings,
    stakeholders: people.map(
      ([account, , , level, work, roles, buyerType, influence, stance, handler, met], place) => ({
        id: id("s", place),
        accountId: accountId(account),
        contactId: id("c", place),
        level,
        function: work,
        roles: roles.split("; "),
        buyerType,
        influence,
        stance,
        handler,
        ...(met > 0 ? { metOn: ago(met) } : {}),
        assessedAt: at(9),
      }),
    ),
    opportunities: opportunities.map(([account, name, amount, days, , customerStage], place) => ({
      id: id("o", place),
      accountId: accountId(account),
      name: said(name),
      amount: { amount, currency: "EUR" },
      expectedClose: addDays(today, days),
      customerStage,
      ...dated,
    })),
    ticks,
    orders: orders.map(([account, days, amount, margin, item], place) => ({
      id: id("b", place),
      accountId: accountId(account),
      on: ago(days),
      items: [said(item)],
      amount: { amount, currency: "EUR" },
      margin,
      ...dated,
    })),
    activities: activities.map(([account, days, kind, hours], place) => ({
      id: id("e", place),
      accountId: accountId(account),
      contactIds: [],
      kind,
      on: ago(days),
      hours,
      ...dated,
    })),
  };
  const empty = Object.fromEntries(collections.map((collection) => [collection, []]));
  return { format: "account-atlas", version: archiveVersion, ...empty, ...archive } as Archive;
}
