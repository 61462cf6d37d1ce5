/** `PropertiesService`: small settings per script, user or document, within Google's quotas. */
import { ServiceError } from "./service-calls.ts";
import { chain, serviceClass } from "./service-object.ts";
import type { App } from "./spreadsheet-app.ts";

/** Google's quotas in bytes: 9 KB a value, 500 KB a store. */
const MOST_PER_VALUE = 9 * 1024;
const MOST_PER_STORE = 500 * 1024;

const bytes = (text: string) => Buffer.byteLength(text, "utf8");

export function propertiesService(app: App): object {
  const stores = serviceClass<Map<string, string>>(app.calls, "PropertiesService.Properties", {
    "getProperty(string)": (store, key: string) => store.get(key) ?? null,
    "getProperties()": (store) => Object.fromEntries(store),
    "getKeys()": (store) => [...store.keys()],
    "setProperty(string,string)": (store, key: string, value: string) => {
      if (bytes(value) > MOST_PER_VALUE) throw new ServiceError("Argument too large: value");
      const total = [...store].reduce(
        (sum, [name, text]) => (name === key ? sum : sum + bytes(name) + bytes(text)),
        bytes(key) + bytes(value),
      );
      if (total > MOST_PER_STORE)
        throw new ServiceError(
          "You have exceeded the property storage quota. Please remove some properties and try again.",
        );
      store.set(key, value);
      return chain;
    },
    "deleteProperty(string)": (store, key: string) => {
      store.delete(key);
      return chain;
    },
    "deleteAllProperties()": (store) => {
      store.clear();
      return chain;
    },
  });
  const [document, script, user] = [new Map(), new Map(), new Map()] as Map<string, string>[];
  return serviceClass<object>(app.calls, "PropertiesService", {
    "getDocumentProperties()": () => stores.of(document!),
    "getScriptProperties()": () => stores.of(script!),
    "getUserProperties()": () => stores.of(user!),
  }).of({});
}
