//! What programs read of a station (schema.org, as JSON-LD); of a tour: [`super::feeds::Feed::trip`]. Pure.

use crate::published::{Facts, Station};
use base::Lang;
use serde_json::{Value, json};

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
    let known = [("Step-free access", facts.steps.map(|steps| steps == 0)), ("Bench", facts.bench), ("Toilet", facts.toilet)];
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
