// The tour goes along in other programs: their own parsers read its files (GPX, KML, GeoJSON) and what its pages say to machines (JSON-LD), and find
// the stations of the list, at the same places.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import * as togeojson from "@tmcw/togeojson";
import { check } from "@placemarkio/check-geojson";
import { DOMParser } from "@xmldom/xmldom";
import jsonld from "jsonld";
import { plain } from "../harness/acting.mjs";
import { visitor } from "../harness/http.mjs";
import { expect, test } from "../harness/test.mjs";

const STATIONS = 9;
const WALK = (lang) => `/${lang}/stadtteil/rundgang`;
const SCHEMA = "https://schema.org/";
/** Of schema.org only what is needed to read it without the network: names are its own, and these are addresses. */
const context = { "@vocab": SCHEMA, ...Object.fromEntries(["url", "image"].map((name) => [name, { "@type": "@id" }])) };
const documentLoader = async (url) => {
  assert.equal(url.replace(/\/$/, ""), "https://schema.org");
  return { contextUrl: null, documentUrl: url, document: { "@context": context } };
};
/** The properties that schema.org gives to these types (its vocabulary, version 29), as far as they are used. */
const KNOWN = {
  TouristTrip: ["name", "description", "url", "inLanguage", "itinerary"],
  ItemList: ["numberOfItems", "itemListElement"],
  ListItem: ["position", "item"],
  TouristAttraction: ["name", "description", "url", "image", "geo", "isAccessibleForFree", "amenityFeature"],
  GeoCoordinates: ["latitude", "longitude"],
  LocationFeatureSpecification: ["name", "value"],
};
/** In which order GPX 1.1 wants them (gpx.xsd); KML 2.2 wants name, description, geometry. */
const ORDER = ["ele", "time", "magvar", "geoidheight", "name", "cmt", "desc", "src", "link", "sym", "type", "rtept"];

const parse = (text) => new DOMParser({ onError: (level, message) => assert.fail(`${level}: ${message}`) }).parseFromString(text, "text/xml");
/** The browser's own parser is stricter than the other one. */
const sound = (page, text) => page.evaluate((text) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")?.textContent ?? "", text);
const children = (element) => [...element.childNodes].filter((node) => node.nodeType === 1);
const features = (collection, type) => collection.features.filter(({ geometry }) => geometry.type === type);
/** Where it is installed. */
const xmllint = (text) => {
  const { error, status, stderr } = spawnSync("xmllint", ["--noout", "--nonet", "-"], { input: text, encoding: "utf8" });
  if (!error) assert.equal(status, 0, stderr);
};

/** Fails on a type or a property that its type does not have. */
function known(node) {
  for (const type of node["@type"] ?? []) {
    const own = KNOWN[type.replace(SCHEMA, "")];
    assert.ok(own, `schema.org knows no ${type}, or this test does not`);
    for (const name of Object.keys(node)) if (!name.startsWith("@")) assert.ok(own.includes(name.replace(SCHEMA, "")), `${name} of ${type}`);
  }
  for (const [name, values] of Object.entries(node)) if (!name.startsWith("@")) for (const value of values) if (typeof value === "object") known(value);
}

test("other programs find the stations of the list", async ({ step, device, site }) => {
  test.setTimeout(1_200_000);
  const get = async (path, kind) => {
    const { status, headers, text } = await visitor(site).get(path);
    assert.deepEqual([status, headers["content-type"]], [200, `${kind}; charset=utf-8`], path);
    return text;
  };
  await expect(async () => {
    const { text } = await visitor(site).get(`${WALK("de")}.geojson`);
    assert.equal((text.match(/"Point"/g) ?? []).length, STATIONS);
  }).toPass({ timeout: 800_000, intervals: [1000] });

  for (const lang of ["de", "ar"]) {
    const page = await device({ lang });
    await page.goto(WALK(lang));
    // As it is read, and to the fifth place behind the comma, as it is shown.
    const list = await page.locator(".stops > li:has(a)").evaluateAll((rows) => rows.map((row) => ({
      number: row.querySelector(".nr").textContent, title: row.querySelector("b").textContent, href: row.querySelector("a").href,
      at: (row.dataset.at ?? row.querySelector("[data-at]").dataset.at).split(",").map(Number),
    })));
    assert.equal(list.length, STATIONS);
    const same = (found, what) => {
      assert.equal(found.length, list.length, what);
      found.forEach(({ name, href, lat, lon }, n) => {
        assert.equal(plain(name), plain(list[n].title), what);
        assert.equal(href.split("?")[0], list[n].href.split("?")[0], what);
        for (const [one, other] of [[lat, list[n].at[0]], [lon, list[n].at[1]]]) assert.ok(Math.abs(one - other) <= 0.0000051, `${what}: ${name} ${one} ${other}`);
      });
    };
    /** Numbers stand in the names of files without numbers of their own. */
    const named = (text, n) => {
      assert.ok(text.startsWith(`${n + 1}. `), text);
      return text.slice(`${n + 1}. `.length);
    };
    const along = ({ geometry }, what) => assert.deepEqual(geometry.coordinates.map(([lon, lat]) => [lat, lon].map((one) => Number(one.toFixed(5)))), list.map(({ at }) => at), what);

    await step(`${lang}: GeoJSON (RFC 7946)`, async () => {
      const collection = check(await get(`${WALK(lang)}.geojson`, "application/geo+json"));
      same(features(collection, "Point").map(({ properties, geometry: { coordinates: [lon, lat] } }) => ({ name: properties.title, href: properties.url, lat, lon })), "GeoJSON");
      assert.deepEqual(features(collection, "Point").map(({ properties }) => String(properties.number)), list.map(({ number }) => number.trim()));
      along(features(collection, "LineString")[0], "GeoJSON, the tour");
    });

    await step(`${lang}: GPX 1.1`, async () => {
      const text = await get(`${WALK(lang)}.gpx`, "application/gpx+xml"), xml = parse(text);
      assert.equal(await sound(page, text), "");
      xmllint(text);
      const root = xml.documentElement;
      assert.deepEqual([root.namespaceURI, root.localName, root.getAttribute("version")], ["http://www.topografix.com/GPX/1/1", "gpx", "1.1"]);
      assert.deepEqual([...new Set(children(root).map(({ localName }) => localName))], ["metadata", "wpt", "rte"]);
      for (const point of ["wpt", "rtept", "rte"].flatMap((tag) => [...xml.getElementsByTagName(tag)])) {
        const places = children(point).map(({ localName }) => ORDER.indexOf(localName));
        assert.deepEqual(places, places.toSorted((a, b) => a - b), "in the order of the schema");
        assert.ok(!places.includes(-1));
      }
      const collection = togeojson.gpx(xml);
      same(features(collection, "Point").map(({ properties, geometry: { coordinates: [lon, lat] } }, n) => ({ name: named(properties.name, n), href: properties.links[0].href, lat, lon })), "GPX");
      along(features(collection, "LineString")[0], "GPX, the tour");
    });

    await step(`${lang}: KML 2.2`, async () => {
      const text = await get(`${WALK(lang)}.kml`, "application/vnd.google-earth.kml+xml"), xml = parse(text);
      assert.equal(await sound(page, text), "");
      xmllint(text);
      assert.equal(xml.documentElement.namespaceURI, "http://www.opengis.net/kml/2.2");
      for (const mark of xml.getElementsByTagName("Placemark")) assert.match(children(mark).map(({ localName }) => localName).join(" "), /^name (description )?(Point|LineString)$/);
      const collection = togeojson.kml(xml);
      const words = (description) => (typeof description === "string" ? description : description.value).split("\n").at(-1).trim();
      same(features(collection, "Point").map(({ properties, geometry: { coordinates: [lon, lat] } }, n) => ({ name: named(properties.name, n), href: words(properties.description), lat, lon })), "KML");
      along(features(collection, "LineString")[0], "KML, the tour");
    });

    await step(`${lang}: JSON-LD (schema.org)`, async () => {
      const read = async (path) => {
        await page.goto(path);
        const [text] = await page.locator('script[type="application/ld+json"]').allTextContents();
        const [node, ...more] = await jsonld.expand(JSON.parse(text), { documentLoader, safe: true });
        assert.deepEqual(more, []);
        known(node);
        return node;
      };
      const value = (node, name) => node[SCHEMA + name][0]["@value"] ?? node[SCHEMA + name][0]["@id"];
      const place = (node) => {
        const [geo] = node[SCHEMA + "geo"];
        return { name: value(node, "name"), href: value(node, "url"), lat: value(geo, "latitude"), lon: value(geo, "longitude") };
      };
      const trip = await read(WALK(lang));
      assert.equal(trip["@type"][0], `${SCHEMA}TouristTrip`);
      const [itinerary] = trip[SCHEMA + "itinerary"], items = itinerary[SCHEMA + "itemListElement"];
      assert.equal(value(itinerary, "numberOfItems"), STATIONS);
      assert.deepEqual(items.map((item) => value(item, "position")), list.map((_, n) => n + 1));
      same(items.map((item) => place(item[SCHEMA + "item"][0])), "JSON-LD, the tour");
      const stations = [];
      for (const { href } of list) stations.push(place(await read(href)));
      same(stations, "JSON-LD, each station");
    });
    await page.context().close();
  }
});
