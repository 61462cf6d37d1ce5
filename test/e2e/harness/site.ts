/** A small web site on this machine, with whatever headers a test wants. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type SitePage =
  | string
  | {
      readonly body: string | Uint8Array;
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
    };

export type Site = {
  readonly origin: string;
  readonly port: number;
  /** The full address of a path. */
  readonly address: (path: string) => string;
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
};

/** Serves pages by path as UTF-8 HTML, unless their headers say otherwise; the rest is 404. */
export const openSite = async (pages: Readonly<Record<string, SitePage>>): Promise<Site> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site.test");
    asked.push(pathname);
    const page = Object.hasOwn(pages, pathname) ? pages[pathname] : undefined;
    const full = typeof page === "string" ? { body: page } : page;
    response.writeHead(full === undefined ? 404 : (full.status ?? 200), {
      "content-type": "text/html; charset=utf-8",
      ...full?.headers,
    });
    response.end(full?.body ?? "<!doctype html><title>404</title><p>No such page.</p>");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    address: (path) => `${origin}${path}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
