//! Says a screen in words, for those who do not see it.
use super::Screen;

/// Words.
pub trait Words {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String;
}

/// Says.
pub fn describe(_screen: &Screen, _words: &dyn Words) -> String {
    String::new()
}
