import { preact } from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { version } from "./package.json" with { type: "json" };

// Our own modules do nothing by being imported, so that a page carries only what it uses of them.
function actsWhenImported(id: string): boolean {
  const isOurs = /\/(?:core|extension)\//u.test(id) && !id.includes("/node_modules/");
  return !isOurs || id.endsWith(".css") || id.includes("/entrypoints/");
}

const isOurScript = (id: string): boolean =>
  /\/(?:core|extension)\//u.test(id) && !id.includes("/node_modules/") && !id.endsWith(".css");

// The pages show at first what is in one file for both; screens are fetched when somebody goes there. What
// many of them use is a file of its own; for less, a few bytes too many are cheaper than one more file.
const pageChunks = {
  groups: [
    {
      name: "first",
      tags: ["$initial" as const],
      // With the styles of both pages, which so come before those of a page or a screen.
      test: (id: string) =>
        id.endsWith(".css")
          ? /\/styles\/(?:tokens|base|components)\.css$/u.test(id)
          : !/\/(?:entrypoints|screens\/(?:panel|workspace))\//u.test(id),
      priority: 3,
    },
    { name: "shared", test: isOurScript, minShareCount: 8, priority: 2 },
    {
      name: "between",
      test: isOurScript,
      minShareCount: 2,
      entriesAware: true,
      entriesAwareMergeThreshold: 1500,
      priority: 1,
    },
  ],
};

export default defineConfig({
  srcDir: "extension",
  publicDir: "extension/public",
  imports: false,
  manifestVersion: 3,
  hooks: {
    "vite:build:extendConfig": (entrypoints, { build }) => {
      if (!build?.rolldownOptions || !entrypoints.some(({ type }) => type === "sidepanel")) return;
      const { output } = build.rolldownOptions;
      build.rolldownOptions.output = {
        ...(Array.isArray(output) ? output[0] : output),
        codeSplitting: pageChunks,
        // The name of a file between screens would be that of all of them.
        chunkFileNames: ({ name }) => `chunks/${name.split("~", 1)[0]}-[hash].js`,
      };
    },
  },
  vite: () => ({
    plugins: [preact()],
    // A worker loads what it needs when it needs it, as pages do.
    worker: { format: "es" },
    build: { rolldownOptions: { treeshake: { moduleSideEffects: actsWhenImported } } },
  }),
  manifest: ({ browser, mode }) => ({
    name: "__MSG_extensionName__",
    description: "__MSG_extensionDescription__",
    default_locale: "en",
    version,
    permissions: [
      "activeTab",
      "scripting",
      "contextMenus",
      "storage",
      "unlimitedStorage",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    optional_host_permissions: ["https://*/*", "http://*/*"],
    // The browser itself keeps every page of ours from calling anywhere; in development it calls the dev server.
    ...(mode === "production"
      ? {
          content_security_policy: {
            extension_pages: "script-src 'self'; object-src 'self'; connect-src 'self'",
          },
        }
      : {}),
    action: { default_title: "__MSG_actionTitle__" },
    commands: {
      clip: { suggested_key: { default: "Alt+Shift+K" }, description: "__MSG_commandClip__" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "account-atlas@account-atlas.example",
              strict_min_version: "128.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {}),
  }),
});
