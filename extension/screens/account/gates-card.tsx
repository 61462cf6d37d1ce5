/** What stands between us and a win: the three gates, what endangers the project, and whom we don't know yet. */
import {
  addDays,
  alliesBetween,
  type ContactId,
  type Gate,
  gatesOf,
  holesIn,
  type NeededPosition,
  positionsNeeded,
  stakeholdersOn,
  supportSurface,
  warningsOf,
} from "#core";
import { Icon } from "../../components/icon.tsx";
import { Badge, Card } from "../../components/surfaces.tsx";
import { formatDate, formatNumber } from "../../locales/formats.ts";
import { useLocale } from "../../locales/use-locale.tsx";
import { today } from "../../store/identity.ts";
import type { FullAccount } from "./account-query.ts";
import type { AccountCoverage } from "./coverage-query.ts";

/** Days over which a surface must have grown; ours: a quarter. */
const QUARTER = 91;

export function GatesCard({ full, coverage }: { full: FullAccount; coverage: AccountCoverage }) {
  const { t, term } = useLocale();
  const { assessments } = full;
  const day = today();
  const gates = gatesOf({ points: coverage.points, assessments, since: addDays(day, -QUARTER) });
  const known = stakeholdersOn(assessments, day);
  const warnings = warningsOf(known);
  const holes = holesIn(known, positionsNeeded(full.teamPositions));
  return (
    <Card
      title={t("gates.title")}
      note={t("gates.open", { count: gates.filter(({ isOpen }) => isOpen).length })}
    >
      <div class="stack">
        <ul class="people">
          {gates.map((gate) => (
            <GateRow key={gate.gate} gate={gate} />
          ))}
        </ul>
        {warnings.length > 0 && (
          <p class="row small">
            {warnings.map((warning) => (
              <Badge key={warning} tone="caution">
                {term(`buying-centre-warning.${warning}`)}
              </Badge>
            ))}
          </p>
        )}
        <SurfaceSince full={full} />
        {holes.length > 0 && (
          <details class="coverage">
            <summary>{t("gates.holes", { count: holes.length })}</summary>
            <ul class="coverage__list small">
              {holes.map((position) => (
                <li key={JSON.stringify(position)}>
                  <Position position={position} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Card>
  );
}

function GateRow({ gate: { gate, isOpen, obstacles } }: { gate: Gate }) {
  const { t, term } = useLocale();
  return (
    <li class="people__row">
      <div class="people__text">
        <p>{term(`gate.${gate}`)}</p>
        {obstacles.map(({ obstacle, count }) => (
          <span key={obstacle} class="soft small">
            {term(`gate-obstacle.${obstacle}`, { count: count ?? 0 })}
          </span>
        ))}
      </div>
      <Badge tone={isOpen ? "good" : "neutral"}>
        {isOpen && <Icon name="check" size={14} />}
        {t(isOpen ? "gates.isOpen" : "gates.isShut")}
      </Badge>
    </li>
  );
}

/** The surface then and now, and the allies won and lost in between. */
function SurfaceSince({ full }: { full: FullAccount }) {
  const { locale, t } = useLocale();
  const day = today();
  const since = addDays(day, -QUARTER);
  const before = supportSurface(stakeholdersOn(full.assessments, since));
  const { won, lost } = alliesBetween(full.assessments, since, day);
  if (before === undefined || full.surface === undefined) return null;
  const points = (surface: number) => formatNumber(locale, surface * 100);
  const names = (ids: readonly ContactId[]) =>
    full.contacts
      .filter(({ contact }) => ids.includes(contact.id))
      .map(({ contact }) => contact.name)
      .join(t("coverage.or"));
  return (
    <p class="soft small">
      {t("gates.surface", {
        date: formatDate(locale, since),
        before: points(before),
        now: points(full.surface),
      })}{" "}
      {won.length > 0 && t("gates.won", { names: names(won) })}{" "}
      {lost.length > 0 && t("gates.lost", { names: names(lost) })}
    </p>
  );
}

function Position({ position }: { position: NeededPosition }) {
  const { term } = useLocale();
  const { level, function: work, role } = position;
  return (
    <span class="row">
      {level && <Badge>{term(`contact-level.${level}`)}</Badge>}
      {work && <Badge>{term(`contact-function.${work}`)}</Badge>}
      {role && <Badge>{term(`contact-role.${role}`)}</Badge>}
    </span>
  );
}
