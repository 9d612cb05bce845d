import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../../../functions/core/extract/language/language-of.ts";
import { documentOf } from "../reading-of.ts";

const samples: readonly (readonly [language: string, text: string])[] = [
  ["en", "We will work with the people of the town and listen to all of them before anything is decided."],
  [
    "cy",
    "Byddwn yn gweithio gyda phobl y dref ac yn gwrando ar bawb sydd yn byw yma. Bydd ein cynllun yn creu mwy o dai fforddiadwy, a byddwn yn trwsio'r ffyrdd ac yn agor y llyfrgell eto.",
  ],
  [
    "ga",
    "Cuirfimid tithe ar fáil do gach teaghlach agus beidh níos mó busanna ag dul tríd an mbaile. Tá ár bplean réidh agus tá muid chun éisteacht le muintir na háite faoi na bóithre atá briste.",
  ],
  [
    "gd",
    "Togaidh sinn taighean ùra airson gach teaghlach agus bidh barrachd bhusaichean anns a' bhaile. Tha am plana againn deiseil agus tha sinn airson èisteachd ris na daoine a tha a' fuireach ann, gus na rathaidean a chàradh.",
  ],
  [
    "de",
    "Wir werden mit den Menschen der Stadt arbeiten und ihnen zuhören. Wir bauen dreihundert neue Wohnungen und sanieren die Schulen, damit alle Kinder einen sicheren Platz haben. Die Busse fahren auch am Abend, und für Senioren ist die Fahrt frei.",
  ],
  [
    "fr",
    "Nous construirons trois cents logements dans la commune et nous rouvrirons la bibliothèque. Les bus passeront plus souvent et l'eau de la rivière sera contrôlée chaque mois par des experts pour que les enfants puissent s'y baigner.",
  ],
  [
    "es",
    "Construiremos trescientas viviendas en el municipio y abriremos de nuevo la biblioteca. Los autobuses pasarán más a menudo y las calles del centro serán para los peatones, con árboles y bancos que den sombra a todos los vecinos.",
  ],
  [
    "pt",
    "Vamos construir trezentas casas no concelho e reabrir a biblioteca. Os autocarros passarão com mais frequência e as ruas do centro serão para os peões, com árvores e bancos que deem sombra a todos. Não haverá cortes nas escolas.",
  ],
  [
    "it",
    "Costruiremo trecento alloggi nel comune e riapriremo la biblioteca. Gli autobus passeranno più spesso e le strade del centro saranno per i pedoni, con alberi e panchine che diano ombra a tutti. Non ci saranno tagli alle scuole.",
  ],
  [
    "nl",
    "Wij bouwen driehonderd nieuwe woningen in de gemeente en openen de bibliotheek weer. De bussen rijden vaker en de straten van het centrum zijn voor voetgangers, met bomen en banken die schaduw geven aan alle bewoners van de stad.",
  ],
  [
    "pl",
    "Zbudujemy trzysta nowych mieszkań w gminie i ponownie otworzymy bibliotekę. Autobusy będą jeździć częściej, a ulice w centrum będą dla pieszych, z drzewami i ławkami, które dadzą cień. Nie będzie cięć w szkołach, które są dla wszystkich.",
  ],
  [
    "ro",
    "Vom construi trei sute de locuințe în comună și vom redeschide biblioteca. Autobuzele vor circula mai des, iar străzile din centru vor fi pentru pietoni, cu copaci și bănci care să dea umbră pentru toți. Nu vom tăia banii de la școli.",
  ],
  [
    "sv",
    "Vi ska bygga trehundra nya bostäder i kommunen och öppna biblioteket igen. Bussarna kommer att gå oftare och gatorna i centrum ska vara för fotgängare, med träd och bänkar som ger skugga åt alla. Det blir inte färre lärare i skolan.",
  ],
  ["ru", "Мы построим триста новых квартир и снова откроем библиотеку."],
  ["uk", "Ми збудуємо триста нових квартир і знову відкриємо бібліотеку."],
  ["ar", "سنبني ثلاثمائة منزل جديد ونعيد فتح المكتبة في وسط المدينة."],
  ["ur", "ہم شہر میں تین سو نئے گھر بنائیں گے اور لائبریری دوبارہ کھولیں گے۔"],
  ["el", "Θα χτίσουμε τριακόσια νέα σπίτια και θα ανοίξουμε τη βιβλιοθήκη."],
  ["hi", "हम शहर में तीन सौ नए घर बनाएंगे और पुस्तकालय फिर से खोलेंगे।"],
  ["bn", "আমরা শহরে তিনশো নতুন বাড়ি তৈরি করব এবং গ্রন্থাগার আবার খুলব।"],
  ["pa", "ਅਸੀਂ ਸ਼ਹਿਰ ਵਿੱਚ ਤਿੰਨ ਸੌ ਨਵੇਂ ਘਰ ਬਣਾਵਾਂਗੇ ਅਤੇ ਲਾਇਬ੍ਰੇਰੀ ਖੋਲ੍ਹਾਂਗੇ।"],
  ["zh", "我们将在市内建造三百套新住房，并重新开放位于市中心的图书馆。"],
];

describe("the language of a text", () => {
  it.each(samples)("%s: %s", (language, text) => {
    expect(languageOf([text])).toBe(language);
    expect(languageOf(text.split(/(?<=[.।。]) /))).toBe(language);
  });

  it("is the one with more in a text of two, and English with quotations stays English", () => {
    const text = (language: string): string => samples.find(([one]) => one === language)?.[1] ?? "";
    expect(languageOf([text("en"), text("en"), text("en"), text("de")])).toBe("en");
    expect(languageOf([text("cy"), text("cy"), text("en")])).toBe("cy");
    expect(languageOf([text("en"), text("zh").slice(0, 12)])).toBe("en");
  });

  it("is that of most words where every paragraph stands in English and in Welsh", () => {
    const text = (language: string): string => samples.find(([one]) => one === language)?.[1] ?? "";
    const [english, welsh] = [`${text("en")} ${text("en")}`, text("cy")];
    const both = [english, welsh, english, welsh, english, welsh];
    expect(["en", "cy"]).toContain(languageOf(both));
    expect(languageOf(both.toReversed())).toBe(languageOf(both));
    expect(languageOf([...both, welsh, welsh, welsh])).toBe("cy");
    expect(languageOf([...both, english, english, english])).toBe("en");
  });

  it("is not decided by too few words, names or figures", () => {
    const names = "Rue de la Paix; Los Angeles; Van der Berg; São Paulo; Castell y Bere; Glen na Muice";
    const wards = Array.from({ length: 40 }, (_, n) => `Ashworth Mill Ward ${n} | Jane Halloran | £${n},000`);
    const headings = ["Homes", "Safer Streets", "Clean Air", "Jobs, Skills, Growth", "Plan 2027"];
    for (const texts of [[], ["Plan 2027"], [names], wards, Array(30).fill(headings).flat()]) {
      expect(languageOf(texts)).toBe("und");
    }
  });

  it("is unlisted where long prose has no English and no language known here", () => {
    const made = "Talopu remika sovate nulida perago timuse ralopi venuta sikoma dulapi torena. ".repeat(8);
    expect(languageOf([made])).toBe("mis");
    expect(languageOf([made.slice(0, 200)])).toBe("und");
  });
});

it("calls every sample manifesto, and every block of one alone, English or too short to tell", async () => {
  const folder = "seeds/manifestos";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:md|txt|html|docx|pdf)$/.test(name),
  );
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    const document = await documentOf(new Uint8Array(readFileSync(`${folder}/${file}`)), file);
    expect([file, document.language]).toEqual([file, "en"]);
    for (const { text } of document.blocks)
      expect([text, ["en", "und"].includes(languageOf([text]))]).toEqual([text, true]);
  }
});
