/** How a party's website is built around its text. What is not the author's is marked `data-junk`. */
export type SiteStyle = "blog" | "campaign" | "builder" | "tables";

/**
 * Puts a manifesto's body into a web page. The marks are for the truth: they are taken out before the page
 * is given to the extractor, see `withoutMarks`.
 */
export function wrapPage(style: SiteStyle, title: string, body: string): string {
  const head = `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head>`;
  switch (style) {
    case "blog":
      return `${head}<body class="page-template"><a data-junk class="skip-link" href="#c">Skip to content</a>
<header data-junk id="masthead"><p>Your local team</p><nav class="main-navigation"><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li><li><a href="/news">Latest news</a></li><li><a href="/join">Join us today</a></li></ul></nav></header>
<main id="c"><article class="entry"><div class="entry-content">${body}</div>
<div data-junk class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">Click to share on Facebook</a></li><li><a href="#">Click to email a link to a friend</a></li></ul></div></article></main>
<aside data-junk class="widget-area"><h2>Recent posts</h2><ul><li><a href="/1">We visited the food bank on Tuesday</a></li><li><a href="/2">Our candidate will speak at the hustings</a></li></ul></aside>
<footer data-junk><p>Proudly powered by a blog program</p><p>Privacy policy</p></footer></body></html>\n`;
    case "campaign":
      return `${head}<body><div data-junk class="cookie-notice" role="alertdialog"><p>This site uses cookies to measure visits and remember you.</p><button>That is fine</button></div>
<div class="wrapper"><div data-junk class="topbar"><a href="/donate">Donate</a> <a href="/volunteer">Volunteer</a> <a href="/signin">Sign in with email</a></div>
<div id="content" class="content-pages-show">${body}
<div data-junk class="like-page"><p>Showing 3 reactions</p><form><label>Your email</label><input><button>Sign up for updates</button></form></div></div>
<div data-junk class="sidebar"><h3>Get involved</h3><p>We will send you a weekly letter with all our news and ways to help.</p><ul><li><a href="/v">Deliver leaflets</a></li><li><a href="/w">Put up a poster</a></li></ul></div></div>
<div data-junk class="page-foot"><p>Printed by the agent on behalf of the candidates, 3 High Street.</p></div></body></html>\n`;
    case "builder":
      return `${head}<body><div id="SITE_CONTAINER"><div data-junk id="SITE_HEADER"><div><div><a href="/">HOME</a></div><div><a href="/team">TEAM</a></div><div><a href="/contact">CONTACT</a></div></div></div>
<div id="PAGES_CONTAINER"><div><div class="rich-text">${body}</div></div></div>
<div data-junk id="SITE_FOOTER"><div><p>©2027 by the local branch.</p><p>Call us on 01632 960000</p></div></div>
<div data-junk style="display:none"><p>Your cart is empty.</p></div></div></body></html>\n`;
    case "tables":
      return `${head}<body bgcolor="#ffffff"><table data-layout width="100%"><tr data-junk><td colspan="2"><a href="/">Home</a> | <a href="/who.htm">Who we are</a> | <a href="/links.htm">Links</a></td></tr><tr><td data-junk width="120"><a href="/a.htm">Ward map</a><br><a href="/b.htm">Past elections</a><br><a href="/c.htm">Guestbook</a></td><td><div>${body}</div></td></tr>
<tr data-junk><td colspan="2">Last updated in spring. Best viewed at 1024 by 768.</td></tr></table></body></html>\n`;
  }
}
