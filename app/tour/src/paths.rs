//! The addresses of the tour.

pub use base::paths::*;

use uuid::Uuid;

base::addresses! {
    /// The district: what there is.
    District() = "/{lang}/stadtteil";
    /// The tour: map and list.
    Walk() = "/{lang}/stadtteil/rundgang";
    /// The same of one tour.
    OneWalk(tour: String) = "/{lang}/stadtteil/rundgang/tour/{tour}";
    /// A station.
    Station(station: String) = "/{lang}/stadtteil/rundgang/{station}";
    /// What the viewer asks for.
    Around(station: String) = "/{lang}/stadtteil/rundgang/{station}/rundum.json";
    /// What is around a station, as pictures to the four sides.
    Sides(station: String) = "/{lang}/stadtteil/rundgang/{station}/seiten";
    /// A poster of a station, with a code to scan.
    Poster(station: String) = "/{lang}/stadtteil/rundgang/{station}/plakat";
    /// The way in words, through all stations.
    Way() = "/{lang}/stadtteil/rundgang/weg";
    /// The way of one tour in words.
    OneWay(tour: String) = "/{lang}/stadtteil/rundgang/weg/{tour}";
    /// The stories to hear, one after the other.
    Hear() = "/{lang}/stadtteil/rundgang/hoeren";
    /// The stories of one tour.
    HearOne(tour: String) = "/{lang}/stadtteil/rundgang/hoeren/{tour}";
    /// The tour on paper.
    Sheet() = "/{lang}/stadtteil/rundgang/blatt";
    /// One tour on paper.
    SheetOne(tour: String) = "/{lang}/stadtteil/rundgang/blatt/{tour}";
    /// The drawing of a map: `{tour}-{mark}.svg`. The mark changes with the drawing, so it can be kept for ever.
    MapFile(file: String) = "/{lang}/stadtteil/karte/{file}";
    /// All stations, for maps.
    GeoJson() = "/{lang}/stadtteil/rundgang.geojson";
    /// All stations and tours, for devices that know where they are.
    Gpx() = "/{lang}/stadtteil/rundgang.gpx";
    /// All stations and tours, for globes.
    Kml() = "/{lang}/stadtteil/rundgang.kml";

    /// A new station.
    NewStation() = "/{lang}/redaktion/station/neu";
    /// One of the five questions about a station: 1 to 5.
    Question(station: Uuid, question: u8) = "/{lang}/redaktion/station/{station}/{question}";
    /// A station as everybody will see it.
    Preview(station: Uuid) = "/{lang}/redaktion/station/{station}/vorschau";
    /// What the viewer asks for of a station that is not published.
    PreviewAround(station: Uuid) = "/{lang}/redaktion/station/{station}/rundum.json";
    /// What a station was.
    Versions(station: Uuid) = "/{lang}/redaktion/station/{station}/fassungen";
    /// How far a picture is that is waited for.
    Waiting(picture: Uuid) = "/{lang}/redaktion/bild/{picture}/stand.json";
    /// The map on which one taps where a station is.
    PlaceMap(station: Uuid) = "/{lang}/redaktion/station/{station}/karte";
    /// The order of stations and tours.
    Order() = "/{lang}/redaktion/rundgang";
    /// One tour: its words, its stations, whether everybody sees it.
    EditTour(tour: Uuid) = "/{lang}/redaktion/rundgang/{tour}";
}

/// The address of the drawing of a map.
pub fn map_file(lang: base::Lang, tour: &crate::published::Tour) -> Option<String> {
    let map = tour.map.as_ref()?;
    Some(MapFile::href(lang, format!("{}-{}.svg", tour.slug, map.mark)))
}

/// Where a picture is sent; the answer comes in this language. It leads back to the first question about the station, or to that of a new one:
/// with `?bild=` and the picture's id when it came, with `?rundgang=` and the HTTP status when it was refused.
pub fn send(lang: base::Lang, station: Option<Uuid>) -> String {
    let station = station.map(|id| format!("&station={id}")).unwrap_or_default();
    format!("/upload/{}?sprache={}{station}", crate::UPLOAD, lang.code())
}

/// The page from which a picture is sent.
pub fn sent_from(lang: base::Lang, station: Option<Uuid>) -> String {
    station.map_or_else(|| NewStation::href(lang), |id| Question::href(lang, id, 1))
}
