/** Brings phone numbers into the international form. */
import type { CountryCode } from "libphonenumber-js/min";

/** Loads the numbering plans, when they are needed; a number that they don't know stays as it was written. */
export async function phoneNormaliser(
  country: CountryCode | undefined,
): Promise<(written: string) => string> {
  const { parsePhoneNumberFromString } = await import("libphonenumber-js/min");
  return (written) => {
    const readable = written
      .replace(/（/gu, "(")
      .replace(/）/gu, ")")
      .replace(/转|轉|分机|分機/gu, "x");
    const number = parsePhoneNumberFromString(readable, country);
    return number?.isValid() ? number.formatInternational() : written;
  };
}
