//! What programs read of the tour (schema.org, as JSON-LD). Pure.

use crate::published::{Facts, Station};
use base::Lang;
use serde_json::{Value, json};

/// A tour, as a trip.
pub struct Trip<'t> {
    /// Its name.
    pub name: &'t str,
    /// What it is, in a sentence.
    pub line: &'t str,
    /// Its whole address.
    pub address: &'t str,
    /// In which language.
    pub lang: Lang,
    /// The stations that are named, in their order.
    pub stops: &'t [&'t Station],
    /// How many there are.
    pub count: usize,
    /// The whole address of a station.
    pub href: &'t dyn Fn(&Station) -> String,
}

impl Trip<'_> {
    /// A `TouristTrip`.
    pub fn data(&self) -> Value {
        let stops: Vec<Value> = (1..)
            .zip(self.stops)
            .map(|(at, station): (usize, _)| {
                let item = json!({
                    "@type": "TouristAttraction",
                    "name": station.title(self.lang),
                    "url": (self.href)(station),
                    "geo": geo(station),
                });
                json!({ "@type": "ListItem", "position": at, "item": item })
            })
            .collect();
        let mut itinerary = json!({ "@type": "ItemList", "numberOfItems": self.count });
        if let (false, Some(list)) = (stops.is_empty(), itinerary.as_object_mut()) {
            list.insert("itemListElement".to_owned(), Value::Array(stops));
        }
        json!({
            "@context": "https://schema.org",
            "@type": "TouristTrip",
            "name": self.name,
            "description": self.line,
            "url": self.address,
            "itinerary": itinerary,
        })
    }
}

/// A station as a `TouristAttraction`; `address`: its whole address, `picture`: that of its picture.
pub fn station(station: &Station, lang: Lang, address: &str, picture: Option<&str>) -> Value {
    let line = station.words.nearest(lang).map(|(_, words)| words.line.as_str()).unwrap_or_default();
    let mut out = json!({
        "@context": "https://schema.org",
        "@type": "TouristAttraction",
        "name": station.title(lang),
        "description": line,
        "url": address,
        "geo": geo(station),
        "isAccessibleForFree": true,
    });
    if let Some(all) = out.as_object_mut() {
        if let Some(picture) = picture {
            all.insert("image".to_owned(), Value::String(picture.to_owned()));
        }
        let features = features(station.facts);
        if !features.is_empty() {
            all.insert("amenityFeature".to_owned(), Value::Array(features));
        }
    }
    out
}

fn features(facts: Facts) -> Vec<Value> {
    let known = [
        ("Step-free access", facts.steps.map(|steps| steps == 0)),
        ("Bench", facts.bench),
        ("Toilet", facts.toilet),
    ];
    let said = known.into_iter().filter_map(|(name, value)| Some((name, value?)));
    said.map(|(name, value)| json!({ "@type": "LocationFeatureSpecification", "name": name, "value": value })).collect()
}

fn geo(station: &Station) -> Value {
    let six = |degrees: f64| (degrees * 1e6).round() / 1e6;
    json!({ "@type": "GeoCoordinates", "latitude": six(station.place.lat), "longitude": six(station.place.lon) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::published;

    #[test]
    fn a_tour_is_a_trip_along_places() {
        let published = published();
        let stops: Vec<&Station> = published.stations.iter().collect();
        let href = |station: &Station| format!("https://klick.example/{}", station.slug);
        let trip = Trip { name: "Klein", line: "Kurz.", address: "https://klick.example/", lang: Lang::De, stops: &stops, count: 2, href: &href };
        let data = trip.data();
        assert_eq!(data["@type"], "TouristTrip");
        assert_eq!(data["itinerary"]["itemListElement"][1]["item"]["url"], "https://klick.example/hafen");
        assert_eq!(data["itinerary"]["itemListElement"][1]["position"], 2);
        let many = Trip { stops: &[], count: 200, ..trip }.data();
        assert_eq!(many["itinerary"], json!({ "@type": "ItemList", "numberOfItems": 200 }));
    }

    #[test]
    fn a_station_says_what_is_there_and_nothing_that_nobody_said() {
        let published = published();
        let data = station(&published.stations[0], Lang::De, "https://klick.example/markt", None);
        assert_eq!(data["geo"]["latitude"], 54.6);
        let names: Vec<&str> =
            data["amenityFeature"].as_array().unwrap().iter().filter_map(|feature| feature["name"].as_str()).collect();
        assert_eq!(names, ["Step-free access", "Bench"]);
        assert!(data.get("image").is_none());
    }
}
