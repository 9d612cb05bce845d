import { describe, expect, it } from "vitest";
import { documentOf, failureOf, outline } from "../reading-of.ts";

const read = async (html: string): Promise<string[]> => outline(await documentOf(html, "plan.html"));
const body =
  "<p>We will build three hundred council homes every year and let them at a fair rent.</p>".repeat(3);

describe("web pages", () => {
  it("keeps headings, nested lists and tables", async () => {
    const html = `<html><body><h1>Plan</h1><h3>Homes</h3><ol><li>We will:<ul><li><p>build</p></li><li>let</li></ul></li><li>Mend</li></ol>
      <table><tr><th>Ward</th><th>Homes</th></tr><tr><td>East</td><td>40</td></tr></table></body></html>`;
    expect(await read(html)).toEqual([
      "h1 Plan",
      "h3 Homes",
      "i1 We will:",
      "i2 build",
      "i2 let",
      "i1 Mend",
      "t Ward | Homes\nEast | 40",
    ]);
  });

  it("leaves out what sites put around a text, whatever it is made of", async () => {
    const around = [
      "<nav><a href=/>Home</a></nav>",
      "<header><a href=/>Party</a> <a href=/join>Join</a></header>",
      '<div class="cookie-banner"><p>We use cookies.</p></div>',
      '<div id="CybotCookiebotDialog"><p>Your choice.</p></div>',
      "<div><ul><li><a href=/a>News</a></li><li><a href=/b>Team</a></li><li><a href=/c>Donate</a></li></ul></div>",
      '<div class="sidebar"><h3>Latest</h3><p>We will win, says leader.</p></div>',
      '<div class="share-links"><p>Tell a friend.</p></div>',
      "<form><p>Enter your email.</p></form>",
      "<footer><p>We will process your data.</p></footer>",
      '<p style="display: none">Hidden words.</p>',
    ];
    const html = `<html><body>${around.join("")}<div class="wrap"><h2>Homes</h2>${body}</div></body></html>`;
    expect((await read(html)).slice(0, 2)).toEqual(["h2 Homes", expect.stringMatching(/^p We will build/)]);
    expect(await read(html)).toHaveLength(4);
  });

  it("keeps content whose names only sound like a site's furniture", async () => {
    const html = `<html><body class="has-sidebar"><main>${body}<h2 id="share-the-wealth">Share the wealth</h2><section id="modal-shift"><p>We will shift trips to rail.</p></section>
      <ul><li><a href=/1>We will build three hundred homes</a></li><li><a href=/2>We will mend every street light</a></li><li><a href=/3>We will open the old baths</a></li></ul></main></body></html>`;
    expect((await read(html)).slice(3)).toEqual([
      "h2 Share the wealth",
      "p We will shift trips to rail.",
      "i1 We will build three hundred homes",
      "i1 We will mend every street light",
      "i1 We will open the old baths",
    ]);
  });

  it("reads a page whose whole text stands in a form", async () => {
    expect(await read(`<html><body><form>${body}</form></body></html>`)).toHaveLength(3);
  });

  it("takes typed bullets, bold lines and classes for what they stand for", async () => {
    const html =
      "<body><div class='h2'>Plan</div><p><b>Our homes</b></p><p>• Build.<br>• Let.</p><p>One<br>line</p></body>";
    expect(await read(html)).toEqual(["h2 Plan", "h3 Our homes", "i1 Build.", "i1 Let.", "p One line"]);
  });

  it("drops the site's name from the title", async () => {
    const html = `<html><head><title>Safer Streets | The Party</title></head><body><h1>Safer Streets</h1>${body}</body></html>`;
    expect((await documentOf(html, "a.html")).title).toBe("Safer Streets");
  });

  it("reads a deep page and refuses a bottomless one", async () => {
    const deep = (n: number) =>
      `<html><body>${"<div>".repeat(n)}<p>We will build.</p>${"</div>".repeat(n)}</body></html>`;
    expect(await read(deep(3_000))).toEqual(["p We will build."]);
    expect(await failureOf(deep(50_000), "a.html")).toBe("corrupt");
  });

  it("leaves out what is struck out, keeps what is inserted, and warns", async () => {
    const html = `<html><body>${body}<p>We will build <del>300</del><s>250</s><strike>225</strike> <ins>200</ins> homes<span style="color: red; text-decoration: line-through"> a year</span>.</p></body></html>`;
    const document = await documentOf(html, "a.html");
    expect(outline(document).at(-1)).toBe("p We will build 200 homes.");
    expect(document.coverage).toBe(1);
    expect(document.warnings).toEqual([
      { code: "struck-text", message: "Left out as struck out: “300”, “250”, “225”, “a year”." },
    ]);
  });

  it("leaves out what an attribute or a plain rule hides, and warns unless it is of the site", async () => {
    const css = `/* {} */ @import "a.css"; .gone, p.old { color: red; DISPLAY : none } #x { visibility:hidden } .back { display: none } .back { display: block }
      @media print { .screen { display: none } } .a .b { display: none } a:hover, .menu { display: none }`;
    const html = `<html><head><style>${css}</style><style media="print">.printed { display: none }</style></head><body>${body}
      <p class="lead gone">One.</p><p class="old">Two.</p><p id="x">Three.</p><p hidden>Four.</p><p style="visibility: hidden">Five.</p>
      <nav hidden>Menu.</nav><div class="cookie-banner" style="display:none">Cookies.</div>
      <p class="back">We will</p><p class="screen">keep</p><p class="b">all</p><p class="printed">of</p><ul><li class="old">this.</li></ul></body></html>`;
    const document = await documentOf(html, "a.html");
    expect(outline(document).slice(3)).toEqual(["p We will", "p keep", "p all", "p of", "i1 this."]);
    expect(document.warnings).toEqual([
      {
        code: "hidden-text",
        message: "Left out as hidden from readers: “One.”, “Two.”, “Three.”, “Four.”, “Five.”.",
      },
    ]);
  });

  it("keeps what readers open with a click and what a script shows at last", async () => {
    const folded = `<html><body>${body}<div class="accordion-panel" style="display:none"><p>We will mend roads.</p></div><p hidden="until-found">We will plant.</p></body></html>`;
    expect((await read(folded)).slice(3)).toEqual(["p We will mend roads.", "p We will plant."]);
    expect(
      await read(`<html><body><main style="visibility: hidden">${body}</main></body></html>`),
    ).toHaveLength(3);
  });

  it("reads a deep page full of footers, and style sheets without end", async () => {
    const footers = "<footer hidden>x</footer>".repeat(20_000);
    expect(await read(`<html><body>${body}${"<div>".repeat(4_000)}${footers}`)).toHaveLength(3);
    for (const part of [".a{", "/*", ".a,", "a{}", ".a { display "]) {
      const style = `<style>${part.repeat(100_000)}</style>`;
      expect(await read(`<html><head>${style}</head><body>${body}</body></html>`)).toHaveLength(3);
    }
  });

  it.each([
    ["elements", "<p>We will".repeat(100_000)],
    ["attributes of one", `<p ${"a ".repeat(10_000)}>We will`],
    ["attributes", `<p ${"a='b' ".repeat(1_000)}>We will</p>`.repeat(400)],
    ["characters by name", "&amp;".repeat(1_000_000)],
    ["signs that open nothing", "<".repeat(1_000_000)],
  ])("refuses a page of too many %s", async (_, markup) => {
    expect(await failureOf(`<html><body>${markup}</body></html>`, "a.html")).toBe("too-large");
  });

  it("counts neither what stands in comments, scripts and styles nor words of an attribute as parts", async () => {
    const words = "a < b & <p> ".repeat(100_000);
    const around = `<!-- ${words} --><script>${words}</script><style>${words}</style>`;
    const html = `<html><body>${around}${body}<p title="${"a ".repeat(10_000)}">Vote.</p></body></html>`;
    expect(await read(html)).toHaveLength(4);
  });
});
