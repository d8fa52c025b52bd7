//! One cell of the policy: in which relation to a record a role may do something with it.

use base::codes;

codes! {
    /// A relation to a record; `policy.csv` says in its head what each means.
    Word {
        /// It is about the person who asks.
        Own = "own",
        /// She made it.
        Author = "author",
        /// She is the main coach of the person it is about.
        Main = "main",
        /// It lies within the scope of her role.
        Scope = "scope",
        /// The person it is about has released it to her role.
        Released = "released",
        /// She was the main coach once.
        Former = "former",
        /// Every record of the kind.
        All = "all",
        /// As far as somebody else may whose place she takes.
        Deputy = "deputy",
    }
}

/// The words of a cell; none: never.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell(u8);

impl Cell {
    /// Whether this word stands in it.
    pub fn has(self, word: Word) -> bool {
        self.0 & (1 << word as u8) != 0
    }

    /// Whether one of these words stands in it.
    pub fn has_one_of(self, words: &[Word]) -> bool {
        words.iter().any(|word| self.has(*word))
    }

    /// Whether nothing stands in it.
    pub fn is_never(self) -> bool {
        self.0 == 0
    }

    /// The words, in their order.
    pub fn words(self) -> impl Iterator<Item = Word> {
        Word::ALL.iter().copied().filter(move |word| self.has(*word))
    }

    /// Reads `main scope deputy` or `-`.
    ///
    /// # Errors
    /// What is wrong, in words for who writes the policy.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text == "-" {
            return Ok(Self::default());
        }
        let mut cell = Self::default();
        for code in text.split(' ') {
            let word = Word::from_code(code).ok_or_else(|| format!("`{code}` is no word of a cell; never is `-`"))?;
            if cell.has(word) {
                return Err(format!("`{code}` stands there twice"));
            }
            cell.0 |= 1 << word as u8;
        }
        if cell.has(Word::Deputy) && !cell.has_one_of(&[Word::Main, Word::Scope, Word::All]) {
            return Err("a deputy needs `main`, `scope` or `all` beside her".to_owned());
        }
        if cell.has(Word::All) && cell.words().any(|word| !matches!(word, Word::All | Word::Deputy)) {
            return Err("beside `all` only `deputy` says something".to_owned());
        }
        Ok(cell)
    }
}
