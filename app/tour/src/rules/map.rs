//! The drawn map: from places to points of the drawing and back. Between its corners it is Web Mercator.

use super::geo::Place;
use std::f64::consts::PI;

/// Where a drawing lies.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Map {
    /// The width of the drawing, as its `viewBox` says.
    pub width: f64,
    /// The height of the drawing.
    pub height: f64,
    /// The upper left corner.
    pub north_west: Place,
    /// The lower right corner.
    pub south_east: Place,
}

/// A point of the drawing, in its units.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MapPoint {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// Beyond it, Web Mercator ends.
pub const MOST_LAT: f64 = 85.0;

/// A place in Web Mercator, both from 0 to 1 over the whole earth: east, south.
fn mercator(place: Place) -> (f64, f64) {
    let lat = place.lat.clamp(-MOST_LAT, MOST_LAT).to_radians();
    (place.lon / 360.0 + 0.5, 0.5 - (PI / 4.0 + lat / 2.0).tan().ln() / (2.0 * PI))
}

impl Map {
    /// A map, if its corners are where corners are.
    pub fn new(width: f64, height: f64, north_west: Place, south_east: Place) -> Option<Self> {
        let sound = [width, height].into_iter().all(|side| side.is_finite() && (1.0..=100_000.0).contains(&side))
            && [north_west, south_east].into_iter().all(|corner| corner.is_sound() && corner.lat.abs() <= MOST_LAT)
            && south_east.lat < north_west.lat
            && north_west.lon < south_east.lon;
        sound.then_some(Self { width, height, north_west, south_east })
    }

    /// Where a place is on the drawing; it may lie outside.
    pub fn point(&self, place: Place) -> MapPoint {
        let ((west, north), (east, south)) = (mercator(self.north_west), mercator(self.south_east));
        let (x, y) = mercator(place);
        MapPoint { x: (x - west) / (east - west) * self.width, y: (y - north) / (south - north) * self.height }
    }

    /// Which place a point of the drawing shows.
    pub fn place(&self, point: MapPoint) -> Place {
        let ((west, north), (east, south)) = (mercator(self.north_west), mercator(self.south_east));
        let x = west + point.x / self.width * (east - west);
        let y = north + point.y / self.height * (south - north);
        let lat = (2.0 * ((0.5 - y) * 2.0 * PI).exp().atan() - PI / 2.0).to_degrees();
        Place { lat, lon: (x - 0.5) * 360.0 }
    }

    /// Whether a place lies on the drawing.
    pub fn holds(&self, place: Place) -> bool {
        let MapPoint { x, y } = self.point(place);
        (0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)
    }

    /// The part of the drawing that is shown so many times enlarged (1, 2, 4 …) around a point, as `viewBox`: never beyond the edges.
    pub fn window(&self, middle: MapPoint, zoom: f64) -> (f64, f64, f64, f64) {
        let zoom = zoom.clamp(1.0, 64.0);
        let (width, height) = (self.width / zoom, self.height / zoom);
        let x = (middle.x - width / 2.0).clamp(0.0, self.width - width);
        let y = (middle.y - height / 2.0).clamp(0.0, self.height - height);
        (x, y, width, height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn demo() -> Map {
        let corners = (Place { lat: 54.603_503, lon: 12.292_246 }, Place { lat: 54.596_497, lon: 12.307_754 });
        Map::new(1000.0, 780.0, corners.0, corners.1).unwrap()
    }

    #[test]
    fn corners_are_corners() {
        let map = demo();
        let (zero, whole) = (map.point(map.north_west), map.point(map.south_east));
        assert!(zero.x.abs() < 1e-6 && zero.y.abs() < 1e-6);
        assert!((whole.x - 1000.0).abs() < 1e-6 && (whole.y - 780.0).abs() < 1e-6);
        assert!(map.holds(Place { lat: 54.6, lon: 12.3 }) && !map.holds(Place { lat: 54.7, lon: 12.3 }));
    }

    #[test]
    fn impossible_maps_are_none() {
        let Map { north_west, south_east, .. } = demo();
        assert_eq!(Map::new(1000.0, 780.0, south_east, north_west), None);
        assert_eq!(Map::new(0.0, 780.0, north_west, south_east), None);
        assert_eq!(Map::new(f64::NAN, 780.0, north_west, south_east), None);
        assert_eq!(Map::new(1000.0, 780.0, Place { lat: 89.0, lon: 0.0 }, south_east), None);
    }

    #[test]
    fn a_window_stays_on_the_map() {
        let map = demo();
        assert_eq!(map.window(MapPoint { x: 0.0, y: 0.0 }, 2.0), (0.0, 0.0, 500.0, 390.0));
        assert_eq!(map.window(MapPoint { x: 990.0, y: 770.0 }, 4.0), (750.0, 585.0, 250.0, 195.0));
        assert_eq!(map.window(MapPoint { x: 500.0, y: 390.0 }, 2.0), (250.0, 195.0, 500.0, 390.0));
        assert_eq!(map.window(MapPoint { x: 500.0, y: 390.0 }, 0.1), (0.0, 0.0, 1000.0, 780.0));
    }

    proptest! {
        #[test]
        fn there_and_back(x in -500.0..1500.0_f64, y in -500.0..1500.0_f64) {
            let map = demo();
            let back = map.point(map.place(MapPoint { x, y }));
            prop_assert!((back.x - x).abs() < 1e-5 && (back.y - y).abs() < 1e-5);
        }

        #[test]
        fn north_is_up_and_east_is_right(a in 54.597..54.603_f64, b in 54.597..54.603_f64, c in 12.293..12.307_f64, d in 12.293..12.307_f64) {
            prop_assume!((a - b).abs() > 1e-7 && (c - d).abs() > 1e-7);
            let map = demo();
            let (one, other) = (map.point(Place { lat: a, lon: c }), map.point(Place { lat: b, lon: d }));
            prop_assert_eq!(a > b, one.y < other.y);
            prop_assert_eq!(c > d, one.x > other.x);
        }
    }
}
