/** What is stored in this browser, counted live, and how much room is left. */
import { needKinds, propertyOf } from "#core";
import { Awaited } from "../../components/awaited.tsx";
import { Card, Notice } from "../../components/surfaces.tsx";
import { formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { database } from "../../store/database.ts";
import { useLive } from "../../store/live.ts";
import { isNearlyFull, storageRoom } from "../../store/storage-room.ts";

export function StoredCard() {
  const { locale, t } = useLocale();
  const live = useLive(async () => {
    const [accounts, facts, needs, contacts, forgotten, rosters, drafts, personal, released] =
      await Promise.all([
        database.accounts.count(),
        database.observations.count(),
        database.observations.where("property").anyOf(needKinds).count(),
        database.contacts.count(),
        database.tombstones.count(),
        database.rosters.count(),
        database.drafts.count(),
        // Only facts about people stand in this index: few beside the whole ledger.
        database.observations
          .where("contactId")
          .above("")
          .filter(({ property }) => propertyOf(property).personal)
          .count(),
        database.contacts.filter((contact) => contact.released === true).count(),
      ]);
    return { accounts, facts, needs, personal, contacts, released, forgotten, rosters, drafts };
  }, []);
  const room = useLive(storageRoom, []);
  const megabytes = (bytes: number): string => formatNumber(locale, Math.ceil(bytes / 1_000_000));
  return (
    <Card title={t("settings.stored")}>
      <Awaited live={live}>
        {({ accounts, facts, needs, personal, contacts, released, forgotten, rosters, drafts }) => (
          <table class="table table--tight">
            <tbody>
              {(
                [
                  ["settings.storedAccounts", accounts],
                  ["settings.storedFacts", facts],
                  ["settings.storedNeeds", needs],
                  ["settings.storedContacts", contacts],
                  ["settings.storedPersonal", personal],
                  ["settings.storedReleased", released],
                  ["settings.storedRosters", rosters],
                  ["settings.storedDrafts", drafts],
                  ["settings.storedForgotten", forgotten],
                ] as const
              ).map(([key, count]) => (
                <tr key={key}>
                  <th scope="row">{t(key)}</th>
                  <td class="number">{formatNumber(locale, count)}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{t("settings.storageUsed")}</th>
                <td class="number">
                  {room.state === "ready" && room.value
                    ? t("settings.storageOf", {
                        used: megabytes(room.value.used),
                        quota: megabytes(room.value.quota),
                      })
                    : t("settings.storageUnknown")}
                </td>
              </tr>
            </tbody>
          </table>
        )}
      </Awaited>
      {room.state === "ready" && room.value && isNearlyFull(room.value) && (
        <Notice tone="bad">{t("settings.storageFull")}</Notice>
      )}
    </Card>
  );
}
