/** Pages of made-up companies on which clippers stumble. */
import type { SitePage } from "./harness/site.ts";
import { writtenPdf } from "./written-pdf.ts";

const html = (title: string, body: string, head = "", language = "en"): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

export const clipPages: Readonly<Record<string, SitePage>> = {
  "/": html(
    "About us | Harbour Pumps",
    `<header><nav><a href="/">Home</a></nav></header>
     <main><h1>Pumps since 1987</h1><p id="dust">The most urgent problem is dust in the test hall.</p>
     <p style="display:none">Phone: 0114 496 0999</p>
     <open-box></open-box><closed-box></closed-box></main>
     <footer>© 2026 Harbour Pumps Ltd · Phone: +44 114 496 0182</footer>
     <script>
       customElements.define("open-box", class extends HTMLElement { constructor() { super();
         this.attachShadow({ mode: "open" }).innerHTML = "<p>E-mail: sales@harbour-pumps.example</p>"; } });
       customElements.define("closed-box", class extends HTMLElement { constructor() { super();
         this.attachShadow({ mode: "closed" }).innerHTML = "<p>Fax: +44 114 496 0183</p>"; } });
     </script>`,
    `<script type="application/ld+json"><!--
       {"@type":"Organization","legalName":"Harbour Pumps Ltd","numberOfEmployees":86} --></script>`,
  ),
  "/strict": {
    body: html(
      "Strict | Harbour Pumps",
      `<p id="strict">We plan to replace both test stands in 2027.</p><footer>Phone: +44 114 496 0182</footer>`,
    ),
    headers: {
      "content-security-policy":
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
      "cross-origin-opener-policy": "same-origin",
    },
  },
  "/frames": html(
    "Branches | Harbour Pumps",
    `<h1>Branches</h1><iframe src="/branches" width="300" height="100"></iframe>
     <iframe src="http://elsewhere.example/map" width="300" height="100"></iframe>`,
  ),
  "/branches": html("Branches", `<p id="branch">Branch phone: none. Phone: +49 221 4710 350</p>`),
  "/map": html("Map", "<p>Phone: +49 221 4710 351</p>"),
  "/zh": html(
    "关于我们 - 湖川重工机械有限公司",
    `<p id="need">焊接车间急需更换除尘设备。</p><div class="foot">地　　址：浙江省宁波市北仑区岚港路66号<br>
     电　　话：0574-8655 0173&nbsp;&nbsp;&nbsp;传　　真：0574-8655 0174<br>浙ICP备05998471号-2</div>`,
    "",
    "zh-CN",
  ),
  "/hostile": html(
    "=HYPERLINK(&quot;http://evil.example&quot;)",
    `<p id="markup">&lt;img src=x onerror="window.pwned=1"&gt;&lt;script&gt;pwned=1&lt;/script&gt;</p>
     <p id="formula">=cmd|' /C calc'!A0</p>
     <footer>Phone: +44 114 496 0182</footer>`,
    `<script type="application/ld+json">{"@type":"Organization",
      "name":"<img src=x onerror=window.pwned=1>","legalName":"=1+1","__proto__":{"polluted":true}}</script>
     <meta property="og:site_name" content="@SUM(A1)">`,
  ),
  "/report.pdf": {
    body: writtenPdf("Revenue of 86 million euro in the year of the pump and the valve"),
    headers: { "content-type": "application/pdf" },
  },
};
