//! A page before it is written out: its title, its frame, its status and what stands in it.

use crate::{Lang, policy::PagePolicy};
use leptos::prelude::*;

/// What stands around the words of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// Top bar, tabs, footer.
    Hub,
    /// Only the bar that the page brings at its top; the body brings its own bottom bar.
    Player,
    /// Top bar and footer, no tabs: signing in, errors, settings.
    Plain,
    /// For staff: the list at the side.
    Staff,
    /// For paper.
    Sheet,
}

/// Words that are written when the page is.
pub type Body = Box<dyn FnOnce() -> AnyView + Send>;

/// A page, ready to be written out.
#[allow(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
pub struct Page {
    /// The title, without the name of the site.
    pub title: String,
    /// The frame.
    pub frame: Frame,
    /// The bar at the top of a player.
    pub top: Option<Body>,
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
    /// A sheet of style beside those of all pages, by its plain name; empty: none.
    pub sheet: &'static str,
    /// What the page is about, for who links to it.
    pub about: Option<About>,
    /// The words themselves; called once, when the page is written out.
    pub body: Body,
    /// Not a page, but a file.
    pub file: Option<File>,
    /// Not a page, but something to be saved.
    pub download: Option<Download>,
    /// What it may do in a browser.
    pub policy: PagePolicy,
    /// What this address answers with never changes, and anybody may keep it. Only of a file.
    pub lasting: bool,
}

/// What a page is about, for programs that show a link to it (Open Graph), and for those that look for places (schema.org).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// One or two sentences, in the language of the page.
    pub line: String,
    /// The whole address of a picture, with its width and height.
    pub picture: Option<(String, i64, i64)>,
    /// What it is, as JSON-LD: written into the head as data, which no browser executes. Empty: nothing.
    pub data: String,
}

/// Something that an address answers with instead of a page, for whoever asked to save it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// The name under which a browser saves it, in ASCII.
    pub name: String,
    /// Its type.
    pub kind: &'static str,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A file that an address answers with instead of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The name under which a browser saves it, in ASCII; empty: it is not for saving.
    pub name: &'static str,
    /// Its type.
    pub kind: &'static str,
    /// What it holds.
    pub text: String,
}

impl Page {
    /// A page with this title; `body` is called when it is written out.
    pub fn new<V: IntoAny>(title: impl Into<String>, body: impl FnOnce() -> V + Send + 'static) -> Self {
        Self {
            title: title.into(),
            frame: Frame::Hub,
            top: None,
            status: 200,
            private: false,
            referrer: true,
            lang: None,
            hero: false,
            scripts: Vec::new(),
            sheet: "",
            about: None,
            body: Box::new(move || body().into_any()),
            file: None,
            download: None,
            policy: PagePolicy::Plain,
            lasting: false,
        }
    }

    /// A file instead of a page; its address is a secret or only for who asked.
    pub fn file(file: File) -> Self {
        Self { file: Some(file), ..Self::new(String::new(), || ()).secret() }
    }

    /// A file instead of a page, which everybody may have.
    pub fn open_file(file: File) -> Self {
        Self { file: Some(file), ..Self::new(String::new(), || ()) }
    }

    /// It may do this in a browser.
    #[must_use]
    pub fn may(mut self, policy: PagePolicy) -> Self {
        self.policy = policy;
        self
    }

    /// It may be kept for ever: its address changes with what it holds.
    #[must_use]
    pub fn lasting(mut self) -> Self {
        self.lasting = true;
        self
    }

    /// Something to be saved instead of a page, only for who asked.
    pub fn download(download: Download) -> Self {
        Self { download: Some(download), ..Self::new(String::new(), || ()).secret() }
    }

    /// In this frame.
    pub fn frame(mut self, frame: Frame) -> Self {
        self.frame = frame;
        self
    }

    /// With a bar of its own at the top, and nothing else around it.
    pub fn player<V: IntoAny>(mut self, top: impl FnOnce() -> V + Send + 'static) -> Self {
        self.frame = Frame::Player;
        self.top = Some(Box::new(move || top().into_any()));
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

    /// With this sheet of style.
    pub fn sheet(mut self, name: &'static str) -> Self {
        self.sheet = name;
        self
    }

    /// About this.
    pub fn about(mut self, about: About) -> Self {
        self.about = Some(about);
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
