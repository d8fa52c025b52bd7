//! Places on the earth: how far, in which direction, how long on foot.

/// How far the middle of the earth is from its surface, in metres (IUGG).
const RADIUS: f64 = 6_371_008.8;
/// On foot: 4.5 kilometres an hour, in metres a minute.
pub const METRES_A_MINUTE: f64 = 75.0;
/// So many parts of a degree are kept.
const MICRO: f64 = 1e6;

/// A place, in degrees (WGS 84).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place {
    /// North of the equator.
    pub lat: f64,
    /// East of Greenwich.
    pub lon: f64,
}

impl Place {
    /// A place that is kept in millionths of a degree.
    pub fn from_micro(lat: i64, lon: i64) -> Self {
        Self { lat: degrees(lat), lon: degrees(lon) }
    }

    /// In millionths of a degree: latitude, longitude; `None`: it is nowhere.
    pub fn micro(self) -> Option<(i64, i64)> {
        self.is_sound().then(|| (micro(self.lat), micro(self.lon)))
    }

    /// Whether there is such a place.
    pub fn is_sound(self) -> bool {
        (-90.0..=90.0).contains(&self.lat) && (-180.0..=180.0).contains(&self.lon)
    }

    /// Reads a place as people type or copy it: `54.0887, 12.1405`, also with a comma within the numbers (`54,0887 12,1405`), or a `geo:` address.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix("geo:").unwrap_or(text);
        let text = text.split([';', '?']).next().unwrap_or_default();
        let numbers: Vec<&str> = text.split_whitespace().collect();
        let parts: Vec<String> = match numbers.as_slice() {
            [one, other] => [one, other].map(|part| part.trim_matches(',').replace(',', ".")).into(),
            [one] => one.split(',').map(str::to_owned).collect(),
            _ => return None,
        };
        let [lat, lon] = parts.as_slice() else { return None };
        let place = Self { lat: lat.parse().ok()?, lon: lon.parse().ok()? };
        place.is_sound().then_some(place)
    }
}

/// Degrees of millionths.
#[expect(clippy::cast_precision_loss, reason = "a longitude in millionths has nine digits")]
pub fn degrees(micro: i64) -> f64 {
    micro as f64 / MICRO
}

#[expect(clippy::cast_possible_truncation, reason = "a sound degree is below 180, and what is not is cut, not undefined")]
fn micro(degrees: f64) -> i64 {
    (degrees * MICRO).round() as i64
}

/// Metres between two places along the surface (haversine).
pub fn metres(from: Place, to: Place) -> f64 {
    let (lat_a, lat_b) = (from.lat.to_radians(), to.lat.to_radians());
    let half = |angle: f64| (angle / 2.0).sin().powi(2);
    let part = half(lat_b - lat_a) + lat_a.cos() * lat_b.cos() * half((to.lon - from.lon).to_radians());
    2.0 * RADIUS * part.clamp(0.0, 1.0).sqrt().asin()
}

/// To where one sets out from one place to the other: degrees from north over east, 0 to below 360. North when they are the same.
pub fn bearing(from: Place, to: Place) -> f64 {
    let (lat_a, lat_b) = (from.lat.to_radians(), to.lat.to_radians());
    let east = (to.lon - from.lon).to_radians();
    let y = east.sin() * lat_b.cos();
    let x = lat_a.cos() * lat_b.sin() - lat_a.sin() * lat_b.cos() * east.cos();
    turn(y.atan2(x).to_degrees())
}

/// Minutes on foot for so many metres, rounded up: 1 to 240.
#[expect(clippy::cast_possible_truncation, reason = "it is clamped")]
pub fn minutes(metres: f64) -> i64 {
    if metres.is_nan() { 1 } else { (metres / METRES_A_MINUTE).ceil().clamp(1.0, 240.0) as i64 }
}

/// An angle from 0 to below 360.
pub fn turn(degrees: f64) -> f64 {
    let turned = degrees.rem_euclid(360.0);
    if turned >= 360.0 { 0.0 } else { turned }
}

/// An angle from -180 to below 180.
pub fn around(degrees: f64) -> f64 {
    turn(degrees + 180.0) - 180.0
}

/// Where an arrow to a bearing is in a picture whose middle looks to `heading`: degrees right of the middle.
pub fn arrow(heading: f64, bearing: f64) -> f64 {
    around(bearing - heading)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const MARKT: Place = Place { lat: 54.600_808, lon: 12.298_139 };

    fn place() -> impl Strategy<Value = Place> {
        (-85.0..85.0_f64, -179.0..179.0_f64).prop_map(|(lat, lon)| Place { lat, lon })
    }

    #[test]
    fn a_known_way_is_as_long_as_known() {
        // Berlin to Munich, by two independent reckoners: 504.2 km, 195.8°.
        let (berlin, munich) = (Place { lat: 52.52, lon: 13.405 }, Place { lat: 48.1372, lon: 11.5755 });
        assert!((metres(berlin, munich) - 504_300.0).abs() < 600.0, "{}", metres(berlin, munich));
        assert!((bearing(berlin, munich) - 195.6).abs() < 0.6, "{}", bearing(berlin, munich));
        let east = Place { lon: MARKT.lon + 0.001, ..MARKT };
        assert!((bearing(MARKT, east) - 90.0).abs() < 0.01);
        assert!((bearing(east, MARKT) - 270.0).abs() < 0.01);
        assert!((bearing(MARKT, Place { lat: MARKT.lat + 0.001, ..MARKT })).abs() < 0.01);
    }

    #[test]
    fn minutes_are_rounded_up() {
        assert_eq!([0.0, 1.0, 75.0, 76.0, 450.0, 1e9].map(minutes), [1, 1, 1, 2, 6, 240]);
        assert_eq!(minutes(f64::NAN), 1);
    }

    #[test]
    fn a_place_is_read_as_people_write_it() {
        let found = Some(Place { lat: 54.0887, lon: 12.1405 });
        for text in [
            "54.0887,12.1405",
            " 54.0887, 12.1405 ",
            "54,0887 12,1405",
            "54,0887, 12,1405",
            "geo:54.0887,12.1405?z=17",
            "54.0887 12.1405",
        ] {
            assert_eq!(Place::parse(text), found, "{text}");
        }
        for text in ["", "54", "91, 0", "0, 181", "a b", "1 2 3", "NaN, 0", "inf 0", "1,2,3"] {
            assert_eq!(Place::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn as_far_there_as_back(a in place(), b in place()) {
            prop_assert!((metres(a, b) - metres(b, a)).abs() < 1e-6);
            prop_assert!(metres(a, b) <= RADIUS * std::f64::consts::PI + 1.0);
            prop_assert!((0.0..360.0).contains(&bearing(a, b)));
        }

        #[test]
        fn nearby_the_way_back_is_the_other_way(lat in -60.0..60.0_f64, lon in -170.0..170.0_f64, north in -0.01..0.01_f64, east in -0.01..0.01_f64) {
            let (from, to) = (Place { lat, lon }, Place { lat: lat + north, lon: lon + east });
            prop_assume!(metres(from, to) > 1.0);
            prop_assert!(around(bearing(from, to) + 180.0 - bearing(to, from)).abs() < 0.1);
        }

        #[test]
        fn an_angle_has_one_name(degrees in -1e6..1e6_f64) {
            prop_assert!((0.0..360.0).contains(&turn(degrees)));
            prop_assert!((-180.0..180.0).contains(&around(degrees)));
            prop_assert!(around(around(degrees) - degrees).abs() < 1e-6);
        }

        #[test]
        fn the_arrow_shows_to_where_one_goes(heading in 0.0..360.0_f64, bearing in 0.0..360.0_f64) {
            prop_assert!(around(heading + arrow(heading, bearing) - bearing).abs() < 1e-9);
        }

        #[test]
        fn a_place_comes_back_from_the_table(lat in -90_000_000..=90_000_000_i64, lon in -180_000_000..=180_000_000_i64) {
            prop_assert_eq!(Place::from_micro(lat, lon).micro(), Some((lat, lon)));
        }

        #[test]
        fn any_text_is_a_place_or_none(text: String) {
            prop_assert!(Place::parse(&text).is_none_or(Place::is_sound));
        }
    }
}
