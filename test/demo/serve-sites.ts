/** Serves the sample companies of `test/demo/sites/`, each under a host name of its own, on the loopback. */
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { extname, resolve, sep } from "node:path";
import * as z from "zod/mini";
import { PropertyKey } from "#core";

const root = resolve(import.meta.dirname, "sites");
const properties = z.partialRecord(PropertyKey, z.string());
const path = z.string().check(z.startsWith("/"));

/** What a page says, written down by hand and verbatim, so that what was read from it can be verified. */
const ExpectedPage = z.strictObject({
  path,
  /** Short facts that reading the page should propose; one value each, as the page shows it. */
  facts: properties,
  /** Passages of running text, each within one paragraph, that a user would select and clip. */
  passages: properties,
  /** The members that a roster names. */
  roster: z.array(z.string()),
});
export type ExpectedPage = z.infer<typeof ExpectedPage>;

const DemoSite = z.strictObject({
  key: z.string().check(z.regex(/^[a-z]+$/u)),
  kind: z.enum(["company", "association"]),
  language: z.enum(["en", "zh"]),
  legalName: z.string(),
  shortName: z.string(),
  /** The traits by which the sample sites differ. */
  markup: z.array(
    z.enum(["json-ld", "microdata", "footer-only", "strict-csp", "scripted", "frame"]),
  ),
  headers: z.record(z.string(), z.string()),
  pages: z.array(path),
  /** Pages that are shown inside another page only. */
  frames: z.array(path),
  /** Which script writes the text of a page. */
  scripted: z.record(z.string(), path),
  /** Every telephone, and everybody, that the contact and about pages name. */
  telephones: z.optional(z.array(z.string())),
  people: z.optional(z.array(z.string())),
  expects: z.array(ExpectedPage),
});
export type DemoSite = z.infer<typeof DemoSite>;

/** A page exactly as it went over the wire. */
export interface ServedPage {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

export interface ServedSites {
  /** The address of a site without a closing slash, such as `http://yunheng.localhost:41234`. */
  origin(site: string): string;
  readonly sites: readonly DemoSite[];
  /** The host names of all sites with the port that answers for them. */
  readonly hosts: Readonly<Record<string, number>>;
  /** Asks the server for an address of one of its sites, without a browser and without its scripts. */
  served(url: string): Promise<ServedPage>;
  close(): Promise<void>;
}

/** The keys of all sample sites, in alphabetical order. */
export function siteKeys(): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * The description of one sample site, from its `site.json`.
 * @example readSite("yunheng").language // "zh"
 */
export function readSite(key: string): DemoSite {
  if (!siteKeys().includes(key))
    throw new Error(`There is no sample site "${key}". Known: ${siteKeys().join(", ")}.`);
  const file = resolve(root, key, "site.json");
  const site = DemoSite.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!site.success) throw new Error(`${file} is not a site description:\n${site.error.message}`);
  if (site.data.key !== key) throw new Error(`${file} gives its key as "${site.data.key}".`);
  return site.data;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
};

/** The file that a request path means, or undefined if it leaves the site or is none of its pages. */
function fileOf(site: DemoSite, pathname: string): string | undefined {
  const home = resolve(root, site.key);
  const file = resolve(home, `.${pathname.endsWith("/") ? `${pathname}index.html` : pathname}`);
  return file.startsWith(home + sep) && extname(file) in contentTypes ? file : undefined;
}

function pathnameOf(incoming: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(incoming.url ?? "/", "http://site.localhost").pathname);
  } catch {
    return "";
  }
}

function refuse(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" });
  response.end(`<!doctype html><meta charset="utf-8"><title>${status}</title>${body}`);
}

/** Starts one server for all sample sites on a free port. */
export async function serveSites(): Promise<ServedSites> {
  const sites = siteKeys().map(readSite);
  let port = 0;

  // Chromium and Firefox resolve every name under .localhost to the loopback by themselves, so each site
  // has its own domain without a hosts file. Node does not, hence `served` speaks to 127.0.0.1 by number.
  const host = (key: string) => `${key}.localhost:${port}`;
  const origin = (key: string) => {
    if (!sites.some((site) => site.key === key)) throw new Error(`No sample site "${key}".`);
    return `http://${host(key)}`;
  };
  const list = () =>
    `<h1>Sample sites</h1><ul>${sites
      .map((site) => `<li><a href="${origin(site.key)}/">${site.shortName}</a> (${host(site.key)})`)
      .join("")}</ul>`;

  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const site = sites.find(({ key }) => incoming.headers.host === host(key));
    if (site === undefined) return refuse(response, 404, list());
    if (incoming.method !== "GET" && incoming.method !== "HEAD")
      return refuse(response, 405, "<p>Sample sites are only read.</p>");

    const pathname = pathnameOf(incoming);
    // Browsers ask for an icon unbidden; a 404 for it would look like a fault in the console.
    if (pathname === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const visited = sites.find(({ key }) => pathname === `/visit/${key}`);
    // An association links to its members through a redirect; static files cannot know the port.
    if (site.kind === "association" && visited !== undefined) {
      response.writeHead(302, { location: `${origin(visited.key)}/` });
      response.end();
      return;
    }

    const file = fileOf(site, pathname);
    const bytes = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (file === undefined || bytes === undefined)
      return refuse(response, 404, `<p>${site.shortName} has no such page.</p>`);
    response.writeHead(200, {
      ...site.headers,
      "content-type": contentTypes[extname(file)],
      "content-length": bytes.byteLength,
      "cache-control": "no-store",
    });
    response.end(incoming.method === "HEAD" ? undefined : bytes);
  };

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", listening);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  port = address.port;

  const served = (url: string): Promise<ServedPage> => {
    const { host: asked, pathname, search } = new URL(url);
    return new Promise((answered, failed) => {
      const asking = request(
        {
          host: "127.0.0.1",
          port,
          path: pathname + search,
          headers: { host: asked },
          agent: false,
        },
        (reply) => {
          const parts: Buffer[] = [];
          reply.on("data", (part: Buffer) => parts.push(part));
          reply.on("error", failed);
          reply.on("end", () =>
            answered({
              status: reply.statusCode ?? 0,
              headers: reply.headers,
              bytes: Buffer.concat(parts),
            }),
          );
        },
      );
      asking.on("error", failed);
      asking.end();
    });
  };

  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });

  const hosts = Object.fromEntries(sites.map(({ key }) => [`${key}.localhost`, port]));
  return { origin, sites, hosts, served, close };
}
