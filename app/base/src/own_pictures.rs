//! The organisation's own pictures as pages show them: its logo and a photograph of the place. Which they are, the room of pictures says;
//! held in memory, because every page may ask.

use crate::{Context, Lang};
use std::sync::{Arc, PoisonError, RwLock};

/// What is shown at this moment. Lives as long as the process.
#[derive(Debug, Default)]
pub struct OwnPictures(RwLock<Arc<Shown>>);

/// The pictures that are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The logo.
    pub logo: Option<OwnPicture>,
    /// The photograph of the place.
    pub photo: Option<OwnPicture>,
}

/// A picture in its sizes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnPicture {
    /// Its files, the widest first; there is at least one.
    pub files: Vec<PictureFile>,
    /// What is to be seen, in the languages in which somebody said it.
    pub words: Vec<(Lang, String)>,
}

/// One of its sizes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFile {
    /// Its address.
    pub href: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
}

impl PictureFile {
    /// Its width and height on a page where it has so much room at most: never enlarged, never out of shape.
    pub fn fitted(&self, (width, height): (i64, i64)) -> (i64, i64) {
        let (width, height) = (width.min(self.width), height.min(self.height));
        let (own_width, own_height) = (self.width.max(1), self.height.max(1));
        if own_width.saturating_mul(height) > width.saturating_mul(own_height) {
            (width, (own_height.saturating_mul(width) / own_width).max(1))
        } else {
            ((own_width.saturating_mul(height) / own_height).max(1), height)
        }
    }
}

impl OwnPictures {
    /// What is shown.
    pub fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// From now on this is shown.
    pub fn show(&self, shown: Shown) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(shown);
    }
}

impl OwnPicture {
    /// What is to be seen on it, in this language or, with its name, in another one: German, else the first.
    pub fn words_in(&self, lang: Lang) -> Option<(Lang, &str)> {
        let own = |wanted| self.words.iter().find(|(lang, _)| *lang == wanted);
        own(lang).or_else(|| own(Lang::De)).or_else(|| self.words.first()).map(|(lang, words)| (*lang, words.as_str()))
    }

    /// The narrowest file that is at least so wide, else the widest.
    pub fn at_least(&self, width: i64) -> Option<&PictureFile> {
        self.files.iter().rev().find(|file| file.width >= width).or_else(|| self.files.first())
    }
}

impl Context {
    /// The organisation's own pictures; none where the process was started without them.
    pub fn own_pictures(&self) -> Arc<Shown> {
        self.resources.get::<OwnPictures>().map(OwnPictures::shown).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(words: &[(Lang, &str)]) -> OwnPicture {
        let file = |width| PictureFile { href: format!("/media/{width}.jpg"), width, height: width };
        OwnPicture {
            files: [1600, 800, 400].map(file).into(),
            words: words.iter().map(|(lang, words)| (*lang, (*words).to_owned())).collect(),
        }
    }

    #[test]
    fn words_come_in_the_nearest_language() {
        let both = picture(&[(Lang::Uk, "Дім"), (Lang::De, "Haus")]);
        assert_eq!((both.words_in(Lang::Uk), both.words_in(Lang::Ar)), (Some((Lang::Uk, "Дім")), Some((Lang::De, "Haus"))));
        assert_eq!(picture(&[(Lang::Uk, "Дім")]).words_in(Lang::De), Some((Lang::Uk, "Дім")));
        assert_eq!(picture(&[]).words_in(Lang::De), None);
    }

    #[test]
    fn a_logo_keeps_its_shape() {
        let fitted = |width, height| PictureFile { href: String::new(), width, height }.fitted((180, 48));
        assert_eq!(
            [fitted(480, 160), fitted(480, 48), fitted(480, 480), fitted(30, 30)],
            [(144, 48), (180, 18), (48, 48), (30, 30)]
        );
        assert_eq!(fitted(1, 480), (1, 48));
    }

    #[test]
    fn no_larger_file_than_needed() {
        let picture = picture(&[]);
        let widths = [1, 400, 401, 5000].map(|width| picture.at_least(width).map(|file| file.width));
        assert_eq!(widths, [Some(400), Some(400), Some(800), Some(1600)]);
    }
}
