/** The only clock and the only randomness of the extension. */
import type { IsoDate, IsoInstant } from "#core";

/** A new identity, used for one record and never again. */
export function newId<T extends string>(): T {
  return crypto.randomUUID() as string as T;
}

/** This moment, in UTC. */
export function now(): IsoInstant {
  return new Date().toISOString() as IsoInstant;
}

/** This moment; when the clock has not moved on since another one, right after that one. */
export function nowAfter(other: IsoInstant): IsoInstant {
  const moment = now();
  return moment > other
    ? moment
    : (new Date(new Date(other).getTime() + 1).toISOString() as IsoInstant);
}

/** The user's calendar day: the day on their wall, not in UTC. */
export function today(): IsoDate {
  const clock = new Date();
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${clock.getFullYear()}-${pad(clock.getMonth() + 1)}-${pad(clock.getDate())}` as IsoDate;
}
