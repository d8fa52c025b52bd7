//! The words that stand in the database for what a thing is and how far it is.

use base::codes;

codes! {
    /// How far a station is.
    StationState {
        /// Somebody works on it.
        Draft = "draft",
        /// It is ready, in the eyes of who made it.
        HandedIn = "handed-in",
        /// Everybody sees it.
        Published = "published",
        /// It was published; nobody sees it any more.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// How far a tour is.
    TourState {
        /// Somebody works on it.
        Draft = "draft",
        /// Everybody sees it.
        Published = "published",
        /// It was published; nobody sees it any more.
        Withdrawn = "withdrawn",
    }
}

codes! {
    /// What a picture is for.
    Role {
        /// To look around in, and the one that lists show.
        Main = "main",
        /// The same place in former times.
        Then = "then",
        /// The same place now, from where the old picture was taken.
        Now = "now",
    }
}

codes! {
    /// How a picture lies around who looks.
    ShapeKind {
        /// A photograph.
        Flat = "flat",
        /// A strip, taken while one turns.
        Strip = "strip",
        /// All around.
        Sphere = "sphere",
    }
}

codes! {
    /// Where a picture stands.
    PictureState {
        /// It came, and its files are to be made, or made anew.
        Waiting = "waiting",
        /// Its files are there.
        Shown = "shown",
        /// It cannot be used.
        Refused = "refused",
        /// Nobody wants it any more.
        Gone = "gone",
    }
}

codes! {
    /// Why a picture cannot be used.
    Reason {
        /// It is of another kind than it seemed.
        Unknown = "unknown",
        /// It is HEIC, which this house cannot open: it can be said how to send another kind.
        Heic = "heic",
        /// It is damaged.
        Damaged = "damaged",
        /// It has too many pixels or bytes, or takes too long.
        TooLarge = "too-large",
        /// This machine cannot close its process for pictures.
        NoJail = "no-jail",
    }
}

codes! {
    /// Whether people can be recognised in a picture.
    People {
        /// Nobody.
        None = "none",
        /// Somebody: each is marked.
        Marked = "marked",
    }
}

codes! {
    /// Why somebody may be seen in a picture.
    Basis {
        /// She said yes, on paper or here.
        Consent = "consent",
        /// She only happens to be there (§ 23 KunstUrhG, number 2).
        Incidental = "incidental",
        /// She takes part in something public (number 3).
        Event = "event",
        /// It is who made the picture.
        Own = "own",
        /// She is pixelated.
        Blurred = "blurred",
        /// Nobody said it yet. So nothing is published.
        Open = "open",
    }
}

codes! {
    /// What a point leads to.
    PointKind {
        /// Something to read.
        Info = "info",
        /// Another station.
        Station = "station",
        /// A film.
        Film = "film",
        /// A sound.
        Sound = "sound",
        /// An event.
        Event = "event",
    }
}

codes! {
    /// How a kerb is on the way.
    Kerb {
        /// There is none.
        None = "none",
        /// It is lowered.
        Lowered = "lowered",
        /// It is high.
        Raised = "raised",
    }
}
