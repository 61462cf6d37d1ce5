/** `CacheService`: values that expire, within Google's limits. */
import { ServiceError } from "./service-calls.ts";
import { serviceClass } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";

/** Google's limits: 100 KB a value, 250 characters a key, six hours, ten minutes unless told. */
const MOST_PER_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const LONGEST_SECONDS = 21_600;
const DEFAULT_SECONDS = 600;

interface Cached {
  readonly value: string;
  readonly until: number;
}

export function cacheService(app: App, clock: () => Date): object {
  const put = (cache: Map<string, Cached>, key: string, value: string, seconds: number) => {
    if (key.length > LONGEST_KEY) throw new ServiceError("Argument too large: key");
    if (Buffer.byteLength(value, "utf8") > MOST_PER_VALUE)
      throw new ServiceError("Argument too large: value");
    if (seconds < 1 || seconds > LONGEST_SECONDS)
      throw new ServiceError("Invalid argument: expirationInSeconds");
    cache.set(key, { value, until: clock().getTime() + seconds * 1000 });
  };
  const caches = serviceClass<Map<string, Cached>>(app.calls, "CacheService.Cache", {
    "get(string)": (cache, key: string) => {
      const found = cache.get(key);
      return found !== undefined && found.until > clock().getTime() ? found.value : null;
    },
    "put(string,string)": (cache, key: string, value: string) =>
      put(cache, key, value, DEFAULT_SECONDS),
    "put(string,string,int)": put,
    "remove(string)": (cache, key: string) => {
      cache.delete(key);
    },
  });
  const [document, script, user] = [new Map(), new Map(), new Map()] as Map<string, Cached>[];
  return serviceClass<object>(app.calls, "CacheService", {
    "getDocumentCache()": () => caches.of(document!),
    "getScriptCache()": () => caches.of(script!),
    "getUserCache()": () => caches.of(user!),
  }).of({});
}
