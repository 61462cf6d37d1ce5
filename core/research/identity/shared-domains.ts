/** Domains that many companies share: mail providers, portals and shops prove nothing about who owns a page. */

const shared: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [
    // Mail for everybody
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.co.jp icloud.com aol.com gmx.de gmx.net web.de t-online.de freenet.de proton.me protonmail.com mail.ru yandex.ru orange.fr wanadoo.fr free.fr libero.it naver.com daum.net hanmail.net",
    "qq.com foxmail.com 163.com 126.com yeah.net 188.com sina.com sina.cn sohu.com 139.com 189.cn aliyun.com 21cn.com tom.com",
    // Portals, market places, social networks and encyclopaedias
    "facebook.com linkedin.com xing.com x.com twitter.com youtube.com instagram.com wikipedia.org amazon.com ebay.com",
    "baidu.com weixin.qq.com zhihu.com weibo.com alibaba.com 1688.com taobao.com tmall.com jd.com made-in-china.com globalsources.com hc360.com qcc.com tianyancha.com aiqicha.com",
    // Sites for everybody
    "wordpress.com blogspot.com wixsite.com github.io google.com weebly.com jimdofree.com squarespace.com notion.site azurewebsites.net herokuapp.com netlify.app vercel.app pages.dev",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Is it a domain on which many companies have mail or pages? Then it tells nothing about whose they are.
 * @example isSharedDomain("mail.163.com") // true
 */
export function isSharedDomain(domain: string): boolean {
  const name = domain.toLowerCase();
  return shared.has(name) || shared.has(name.split(".").slice(-2).join("."));
}

/**
 * Is one of the two domains the other, or below it?
 * @example isSameSite("shop.huaxing.example", "huaxing.example") // true
 */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
