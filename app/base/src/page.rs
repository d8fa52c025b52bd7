//! A page before it is written out: its title, its frame, its status and what stands in it.

use crate::Lang;
use leptos::prelude::*;

/// What stands around the words of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Top bar, tabs, footer.
    Hub(Tab),
    /// Only the bar of the lesson player; the body brings its own bottom bar.
    Player,
    /// Top bar and footer, no tabs: signing in, errors, settings.
    Plain,
    /// For staff: the list at the side.
    Staff,
    /// For paper.
    Sheet,
}

/// Which tab is the present one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Start.
    Start,
    /// Lernen.
    Learn,
    /// Ich.
    Me,
    /// None of them.
    None,
}

/// The bar of the lesson player.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Where "Pause" leads.
    pub pause: String,
    /// Where "Hilfe" leads.
    pub help: String,
    /// How many windows are lit.
    pub lit: usize,
    /// How many there are.
    pub of: usize,
    /// "Schritt 3 von 8".
    pub words: String,
}

type Body = Box<dyn FnOnce() -> AnyView + Send>;

/// A page, ready to be written out.
pub struct Page {
    /// The title, without the name of the site.
    pub title: String,
    /// The frame.
    pub frame: Frame,
    /// The bar of the player, if the frame is one.
    pub bar: Option<Bar>,
    /// The HTTP status.
    pub status: u16,
    /// Must not be kept by any cache, and not be shown after signing out.
    pub private: bool,
    /// May be named to other sites as where the reader came from. False for addresses with a secret in them.
    pub referrer: bool,
    /// The language of its words, when it is not the one of the address.
    pub lang: Option<Lang>,
    /// The start page's sky reaches into the top bar.
    pub hero: bool,
    /// Scripts the page is nicer with, by their plain names.
    pub scripts: Vec<&'static str>,
    /// The words themselves; called once, when the page is written out.
    pub body: Body,
}

impl Page {
    /// A page with this title; `body` is called when it is written out.
    pub fn new<V: IntoAny>(title: impl Into<String>, body: impl FnOnce() -> V + Send + 'static) -> Self {
        Self {
            title: title.into(),
            frame: Frame::Hub(Tab::None),
            bar: None,
            status: 200,
            private: false,
            referrer: true,
            lang: None,
            hero: false,
            scripts: Vec::new(),
            body: Box::new(move || body().into_any()),
        }
    }

    /// In this frame.
    pub fn frame(mut self, frame: Frame) -> Self {
        self.frame = frame;
        self
    }

    /// In the lesson player, with this bar.
    pub fn player(mut self, bar: Bar) -> Self {
        self.frame = Frame::Player;
        self.bar = Some(bar);
        self
    }

    /// With this status.
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Only for the person who asked.
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// The address holds a secret: no other page may learn it.
    pub fn secret(mut self) -> Self {
        self.private = true;
        self.referrer = false;
        self
    }

    /// With this script.
    pub fn script(mut self, name: &'static str) -> Self {
        self.scripts.push(name);
        self
    }

    /// In this language, whatever the address says.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }

    /// With the sky of the start page.
    pub fn hero(mut self) -> Self {
        self.hero = true;
        self
    }
}
