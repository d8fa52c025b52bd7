//! The published tour for other programs: what the viewer asks for, and GeoJSON, GPX and KML for maps. Pure.

use crate::published::{Published, Station, Tour};
use base::{Lang, ui::escape};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// What feeds are made of: what is published, in which language, and how an address in this house begins and goes on.
pub struct Feed<'a> {
    /// What is published.
    pub published: &'a Published,
    /// In which language.
    pub lang: Lang,
    /// The name of the whole.
    pub title: &'a str,
    /// The whole address of a station.
    pub href: &'a dyn Fn(&Station) -> String,
}

/// What the viewer needs to look around; nothing for a photograph.
pub fn around(station: &Station) -> Option<Value> {
    let around = station.picture.around.as_ref()?;
    let tiles: serde_json::Map<String, Value> =
        around.tiles.iter().map(|(key, file)| (key.clone(), Value::String(file.href.clone()))).collect();
    Some(json!({
        "cube": around.cube,
        "tile": 512,
        "levels": around.levels,
        "heading": station.heading,
        "yaw": station.start.yaw,
        "pitch": station.start.pitch,
        "preview": around.preview.href,
        "sky": around.sky,
        "ground": around.ground,
        "tiles": tiles,
    }))
}

impl Feed<'_> {
    fn line(&self, station: &Station) -> String {
        station.words.nearest(self.lang).map(|(_, words)| words.line.clone()).unwrap_or_default()
    }

    fn tour_title<'t>(&self, tour: &'t Tour) -> &'t str {
        tour.words.nearest(self.lang).map_or(tour.slug.as_str(), |(_, words)| words.title.as_str())
    }

    /// RFC 7946: a point for each station, a line for each tour.
    pub fn geojson(&self) -> Value {
        let points = self.published.stations.iter().map(|station| {
            json!({
                "type": "Feature",
                "id": station.slug,
                "geometry": { "type": "Point", "coordinates": [six(station.place.lon), six(station.place.lat)] },
                "properties": {
                    "number": station.number,
                    "title": station.title(self.lang),
                    "line": self.line(station),
                    "url": (self.href)(station),
                    "demo": station.demo,
                },
            })
        });
        // A line has two ends.
        let lines = self.published.tours.iter().filter(|tour| tour.stops.len() > 1).map(|tour| {
            let coordinates: Vec<Value> =
                self.published.stops(tour).map(|station| json!([six(station.place.lon), six(station.place.lat)])).collect();
            json!({
                "type": "Feature",
                "id": String::from("tour-") + &tour.slug,
                "geometry": { "type": "LineString", "coordinates": coordinates },
                "properties": { "title": self.tour_title(tour), "demo": tour.demo },
            })
        });
        json!({ "type": "FeatureCollection", "features": points.chain(lines).collect::<Vec<_>>() })
    }

    /// schema.org: the tour as a trip, for machines that read pages. Ready for a `<script type="application/ld+json">`: no letter of it ends the
    /// element.
    pub fn trip(&self, tour: &Tour, url: &str) -> String {
        let stops: Vec<Value> = (1..)
            .zip(self.published.stops(tour))
            .map(|(position, station)| {
                let image = station.picture.photo.last().map(|size| &size.jpeg.href);
                let image = image.map(|href| format!("{}{href}", origin(url)));
                json!({
                    "@type": "ListItem",
                    "position": position,
                    "item": {
                        "@type": "TouristAttraction",
                        "name": station.title(self.lang),
                        "description": self.line(station),
                        "url": (self.href)(station),
                        "image": image,
                        "geo": { "@type": "GeoCoordinates", "latitude": six(station.place.lat), "longitude": six(station.place.lon) },
                    },
                })
            })
            .collect();
        let words = tour.words.nearest(self.lang).map(|(_, words)| words);
        let trip = json!({
            "@context": "https://schema.org",
            "@type": "TouristTrip",
            "name": self.tour_title(tour),
            "description": words.map(|words| &words.line),
            "url": url,
            "inLanguage": self.lang.tag(),
            "itinerary": { "@type": "ItemList", "numberOfItems": stops.len(), "itemListElement": stops },
        });
        trip.to_string().replace('<', "\\u003c")
    }

    /// GPX 1.1: a waypoint for each station, a route for each tour.
    pub fn gpx(&self) -> String {
        let mut out = String::from(XML);
        out.push_str("<gpx version=\"1.1\" creator=\"Klick\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n");
        let _ = writeln!(out, "<metadata><name>{}</name></metadata>", text(self.title));
        for station in &self.published.stations {
            self.gpx_point(&mut out, "wpt", station);
        }
        for tour in &self.published.tours {
            let _ = writeln!(out, "<rte><name>{}</name>", text(self.tour_title(tour)));
            for station in self.published.stops(tour) {
                self.gpx_point(&mut out, "rtept", station);
            }
            out.push_str("</rte>\n");
        }
        out.push_str("</gpx>\n");
        out
    }

    fn gpx_point(&self, out: &mut String, tag: &str, station: &Station) {
        let _ = writeln!(
            out,
            "<{tag} lat=\"{:.6}\" lon=\"{:.6}\"><name>{}. {}</name><desc>{}</desc><link href=\"{}\"/></{tag}>",
            station.place.lat,
            station.place.lon,
            station.number,
            text(station.title(self.lang)),
            text(&self.line(station)),
            text(&(self.href)(station)),
        );
    }

    /// KML 2.2: a point for each station, a line for each tour.
    pub fn kml(&self) -> String {
        let mut out = String::from(XML);
        out.push_str("<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>\n");
        let _ = writeln!(out, "<name>{}</name>", text(self.title));
        for station in &self.published.stations {
            let href = (self.href)(station);
            let words = format!("{}\n{href}", self.line(station));
            let _ = writeln!(
                out,
                "<Placemark id=\"station-{}\"><name>{}. {}</name><description>{}</description><Point><coordinates>{}</coordinates></Point>\
                 </Placemark>",
                station.slug,
                station.number,
                text(station.title(self.lang)),
                text(&words),
                kml_place(station),
            );
        }
        for tour in self.published.tours.iter().filter(|tour| tour.stops.len() > 1) {
            let places: Vec<String> = self.published.stops(tour).map(kml_place).collect();
            let _ = writeln!(
                out,
                "<Placemark id=\"tour-{}\"><name>{}</name><LineString><tessellate>1</tessellate><coordinates>{}</coordinates></LineString>\
                 </Placemark>",
                tour.slug,
                text(self.tour_title(tour)),
                places.join(" "),
            );
        }
        out.push_str("</Document></kml>\n");
        out
    }
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn kml_place(station: &Station) -> String {
    format!("{:.6},{:.6}", station.place.lon, station.place.lat)
}

/// An address up to its first slash of its own: `https://klick.example`.
fn origin(url: &str) -> &str {
    let begin = url.find("://").map_or(0, |at| at + 3);
    let end = url.get(begin..).and_then(|rest| rest.find('/')).map_or(url.len(), |at| begin + at);
    url.get(..end).unwrap_or(url)
}

/// Six places behind the comma: a tenth of a metre.
fn six(degrees: f64) -> f64 {
    (degrees * 1e6).round() / 1e6
}

/// Text for XML, without the signs that XML 1.0 does not know.
fn text(text: &str) -> String {
    let known = |letter: &char| {
        matches!(letter, '\t' | '\n' | '\r') || !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}')
    };
    escape(&text.chars().filter(known).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::published;
    use proptest::prelude::*;

    fn feed<'a>(published: &'a Published, href: &'a dyn Fn(&Station) -> String) -> Feed<'a> {
        Feed { published, lang: Lang::De, title: "Rundgang & mehr", href }
    }

    #[test]
    fn maps_find_every_station() {
        let published = published();
        let href = |station: &Station| format!("https://klick.example/de/stadtteil/rundgang/{}", station.slug);
        let feed = feed(&published, &href);
        let json = feed.geojson();
        let features = json["features"].as_array().unwrap();
        assert_eq!(features.len(), published.stations.len() + published.tours.len());
        assert_eq!(features[0]["geometry"]["coordinates"], json!([12.3, 54.6]));
        let (gpx, kml) = (feed.gpx(), feed.kml());
        assert_eq!((gpx.matches("<wpt ").count(), gpx.matches("<rtept ").count()), (2, 2));
        assert_eq!(kml.matches("<Placemark ").count(), 3);
        assert!(gpx.contains("Rundgang &amp; mehr") && gpx.contains("lat=\"54.600000\" lon=\"12.300000\""));
        assert!(kml.contains("<coordinates>12.300000,54.600000 12.301000,54.600000</coordinates>"));
    }

    #[test]
    fn a_trip_is_said_to_machines() {
        let mut published = published();
        published.stations[0].words.0[0].1.title = "</script><script>1".into();
        let href = |station: &Station| format!("https://klick.example/de/stadtteil/rundgang/{}", station.slug);
        let feed = feed(&published, &href);
        let text = feed.trip(&published.tours[0], "https://klick.example/de/stadtteil/rundgang");
        assert!(!text.contains('<'), "{text}");
        let json: Value = serde_json::from_str(&text).unwrap();
        assert_eq!((json["@type"].as_str(), json["itinerary"]["numberOfItems"].as_u64()), (Some("TouristTrip"), Some(2)));
        let first = &json["itinerary"]["itemListElement"][0]["item"];
        assert_eq!(first["name"], "</script><script>1");
        assert_eq!(first["image"], "https://klick.example/media/photo-1600.jpg");
        assert_eq!(origin("https://klick.example"), "https://klick.example");
    }

    #[test]
    fn the_viewer_is_told_where_everything_is() {
        let published = published();
        let json = around(&published.stations[0]).unwrap();
        assert_eq!((json["cube"].as_i64(), json["tile"].as_i64(), json["levels"].as_i64()), (Some(512), Some(512), Some(1)));
        assert_eq!(json["tiles"]["1f00"], "/media/front.jpg");
        assert_eq!(json["heading"], 312.0);
        assert_eq!(around(&published.stations[1]), None);
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_file(words: String) {
            let mut published = published();
            published.stations[0].words.0[0].1.title = words;
            let href = |_: &Station| "https://klick.example/?a&b".to_owned();
            let feed = feed(&published, &href);
            for xml in [feed.gpx(), feed.kml()] {
                prop_assert_eq!(xml.matches('<').count(), xml.matches('>').count());
                let is_clean = !xml.contains(['\0', '\u{FFFF}']) && !xml.contains("&b");
                prop_assert!(is_clean);
            }
        }
    }
}
