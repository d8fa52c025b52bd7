//! The seal of a backup: some lines behind the pages of the database. They say when it was made and how much is in it, carry the fingerprint of
//! the pepper, and close all of it with an HMAC whose key comes from the pepper. One turned bit, one byte that is missing, or a database that
//! somebody else put together: the seal does not fit any more. SQLite does not mind what stands behind its pages.

use super::{MoveError, Summary, said};
use base::{
    Moment,
    secret::{hex, same},
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest as _, Sha256};
use std::{
    fs::{self, File},
    io::{Read, Seek as _, SeekFrom, Write as _},
    path::Path,
};

/// How many bytes a seal has, empty lines at its end included.
const LENGTH: usize = 512;
/// How it begins, and which kind it is.
const FIRST: &str = "klick-backup 1";
/// How a file of SQLite begins.
const SQLITE: &[u8] = b"SQLite format 3\0";

/// The key outside the database.
pub type Pepper = [u8; 32];

/// What a seal says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seal {
    /// When the backup was made.
    pub made_at: Moment,
    /// What is in it; the bytes are those of the database alone.
    pub holds: Summary,
}

/// Writes the seal behind a finished database.
pub(super) fn close(file: &Path, seal: &Seal, pepper: &Pepper) -> Result<(), MoveError> {
    let cannot = |fault| MoveError::File(file.to_owned(), fault);
    let Summary { tables, rows, bytes } = seal.holds;
    let mut text = format!(
        "{FIRST}\nmade {}\nbytes {bytes}\ntables {tables}\nrows {rows}\npepper {}\n",
        seal.made_at.0,
        fingerprint(pepper)
    );
    let (digest, mac) = both(File::open(file).map_err(cannot)?.take(bytes), &text, pepper).map_err(cannot)?;
    text.push_str(&format!("sha256 {digest}\nhmac {mac}\n"));
    let mut whole = text.into_bytes();
    whole.resize(LENGTH, b'\n');
    let mut file = fs::OpenOptions::new().append(true).open(file).map_err(cannot)?;
    file.write_all(&whole).and_then(|()| file.sync_all()).map_err(cannot)
}

/// Reads the seal and holds everything against it. Without a pepper (it is lost) the file is only known to be undamaged.
pub(super) fn open(path: &Path, pepper: Option<&Pepper>) -> Result<Seal, MoveError> {
    let cannot = |fault| MoveError::File(path.to_owned(), fault);
    let mut file = File::open(path).map_err(cannot)?;
    let length = file.metadata().map_err(cannot)?.len();
    let Some(bytes) = length.checked_sub(LENGTH as u64) else { return unsealed(path, file) };
    let mut end = Vec::new();
    file.seek(SeekFrom::Start(bytes)).and_then(|_| file.read_to_end(&mut end)).map_err(cannot)?;
    if !end.starts_with(FIRST.as_bytes()) {
        return unsealed(path, file);
    }
    let damaged = || MoveError::Said(format!("{} is damaged: it is not what was written. Take another backup.", path.display()));
    let lines = Lines::read(&end).filter(|lines| lines.holds.bytes == bytes).ok_or_else(damaged)?;
    file.rewind().map_err(cannot)?;
    let (digest, mac) = both(file.take(bytes), lines.sealed, pepper.unwrap_or(&[0; 32])).map_err(cannot)?;
    if digest != lines.sha256 {
        return Err(damaged());
    }
    let Some(pepper) = pepper else { return Ok(lines.seal()) };
    if fingerprint(pepper) != lines.pepper {
        return said(format!(
            "{} was made with another pepper. Say with --pepper where the copy of the file `pepper` is that belongs to it.",
            path.display()
        ));
    }
    if !same(&mac, lines.hmac) {
        return said(format!("{} was changed by somebody who has not the pepper: do not use it.", path.display()));
    }
    Ok(lines.seal())
}

/// Takes the seal off: the database alone is left.
pub(super) fn take_off(file: &Path, seal: &Seal) -> Result<(), MoveError> {
    let cut = fs::OpenOptions::new().write(true).open(file).and_then(|file| file.set_len(seal.holds.bytes));
    cut.map_err(|fault| MoveError::File(file.to_owned(), fault))
}

/// What the lines of a seal say, word for word.
struct Lines<'a> {
    /// The lines that the hashes go over.
    sealed: &'a str,
    made_at: Moment,
    holds: Summary,
    pepper: &'a str,
    sha256: &'a str,
    hmac: &'a str,
}

impl<'a> Lines<'a> {
    fn read(end: &'a [u8]) -> Option<Self> {
        let text = str::from_utf8(end).ok()?;
        let sealed = text.get(..text.find("sha256 ")?)?;
        let mut lines = text.trim_end_matches('\n').split('\n');
        let mut next = |name: &str| lines.next()?.strip_prefix(name)?.strip_prefix(' ');
        // The first line has a space of its own.
        next(FIRST.split_once(' ')?.0)?;
        let made_at = Moment(next("made")?.parse().ok()?);
        let bytes = next("bytes")?.parse().ok()?;
        let tables = next("tables")?.parse().ok()?;
        let rows = next("rows")?.parse().ok()?;
        let (pepper, sha256, hmac) = (next("pepper")?, next("sha256")?, next("hmac")?);
        lines.next().is_none().then_some(Self { sealed, made_at, holds: Summary { tables, rows, bytes }, pepper, sha256, hmac })
    }

    fn seal(&self) -> Seal {
        Seal { made_at: self.made_at, holds: self.holds }
    }
}

/// A file that is no backup: what it is, and what to do.
fn unsealed(path: &Path, mut file: File) -> Result<Seal, MoveError> {
    let cannot = |fault| MoveError::File(path.to_owned(), fault);
    let mut head = Vec::new();
    file.rewind().and_then(|()| file.take(20).read_to_end(&mut head)).map_err(cannot)?;
    let name = path.display();
    // File format, offsets 18 and 19: 2 while there is a write-ahead log beside it (sqlite.org/fileformat.html, §1.3.3).
    match head.strip_prefix(SQLITE).and_then(|rest| rest.get(2..4)) {
        Some([2, 2]) => said(format!(
            "{name} is no backup but the database itself, without what lies beside it: what was written last may be missing. Make a backup with \
             `klick backup FILE --data FOLDER`, also while Klick runs."
        )),
        Some(_) => said(format!(
            "{name} is no backup of Klick, or its end is missing: it has no seal. Make backups with `klick backup FILE --data FOLDER`."
        )),
        None => said(format!("{name} is damaged or no backup of Klick.")),
    }
}

/// SHA-256 and HMAC-SHA256 over these bytes and, behind them, these lines.
fn both(mut bytes: impl Read, lines: &str, pepper: &Pepper) -> std::io::Result<(String, String)> {
    let (mut digest, mut mac) = (Sha256::new(), keyed(&keyed(pepper, b"klick backup").finalize().into_bytes().into(), b""));
    let mut piece = vec![0; 1 << 16];
    loop {
        let read = bytes.read(&mut piece)?;
        let Some(read) = piece.get(..read).filter(|read| !read.is_empty()) else { break };
        digest.update(read);
        mac.update(read);
    }
    digest.update(lines.as_bytes());
    mac.update(lines.as_bytes());
    Ok((hex(&digest.finalize()), hex(&mac.finalize().into_bytes())))
}

/// What tells peppers apart and gives none away.
fn fingerprint(pepper: &Pepper) -> String {
    let all = keyed(pepper, b"klick pepper fingerprint").finalize().into_bytes();
    hex(all.get(..8).unwrap_or_default())
}

/// HMAC-SHA256 (RFC 2104). A key shorter than a block is filled up with zeros by HMAC itself, so this cannot fail.
fn keyed(key: &Pepper, words: &[u8]) -> Hmac<Sha256> {
    let mut block = zeroize::Zeroizing::new([0; 64]);
    for (to, from) in block.iter_mut().zip(key) {
        *to = *from;
    }
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    mac.update(words);
    mac
}

#[cfg(test)]
mod tests {
    use super::*;

    const PEPPER: Pepper = [7; 32];

    fn sealed(folder: &Path) -> (std::path::PathBuf, Seal) {
        let file = folder.join("backup.db");
        fs::write(&file, [SQLITE, &[1; 80]].concat()).unwrap();
        let seal = Seal { made_at: Moment(5), holds: Summary { tables: 2, rows: 3, bytes: 96 } };
        close(&file, &seal, &PEPPER).unwrap();
        (file, seal)
    }

    #[test]
    fn every_turned_bit_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let (file, seal) = sealed(folder.path());
        assert_eq!(open(&file, Some(&PEPPER)).unwrap(), seal);
        assert_eq!(open(&file, None).unwrap(), seal, "the pepper is lost");
        let whole = fs::read(&file).unwrap();
        let hmac = whole.windows(5).position(|five| five == b"hmac ").unwrap();
        for bit in 0..whole.len() * 8 {
            let mut turned = whole.clone();
            turned[bit / 8] ^= 1 << (bit % 8);
            fs::write(&file, &turned).unwrap();
            assert!(open(&file, Some(&PEPPER)).is_err(), "bit {bit}");
            // Without the pepper nobody can tell whether the HMAC itself is right; it changes nothing about what is restored.
            assert!(open(&file, None).is_err() || bit / 8 > hmac, "bit {bit}");
        }
        for cut in 0..whole.len() {
            fs::write(&file, &whole[..cut]).unwrap();
            assert!(open(&file, None).is_err(), "cut at {cut}");
        }
        fs::write(&file, [&whole[..], b"\n"].concat()).unwrap();
        assert!(open(&file, None).is_err(), "longer");
        fs::write(&file, &whole).unwrap();
        take_off(&file, &seal).unwrap();
        assert_eq!(fs::read(&file).unwrap(), whole[..96]);
    }

    #[test]
    fn each_fault_has_its_sentence() {
        let folder = tempfile::tempdir().unwrap();
        let (file, _) = sealed(folder.path());
        let said = |pepper: &Pepper| open(&file, Some(pepper)).unwrap_err().to_string();
        assert!(said(&[8; 32]).contains("another pepper"));
        // Somebody who has no pepper but knows how a seal is made.
        let seal = open(&file, None).unwrap();
        take_off(&file, &seal).unwrap();
        let forged = format!("{FIRST}\nmade 5\nbytes 96\ntables 2\nrows 3\npepper {}\n", fingerprint(&PEPPER));
        let (digest, mac) = both(File::open(&file).unwrap(), &forged, &[0; 32]).unwrap();
        let mut end = format!("{forged}sha256 {digest}\nhmac {mac}\n").into_bytes();
        end.resize(LENGTH, b'\n');
        fs::write(&file, [&fs::read(&file).unwrap()[..], &end].concat()).unwrap();
        assert!(open(&file, None).is_ok() && said(&PEPPER).contains("was changed by somebody"));
        let head = |versions: [u8; 2]| [SQLITE, &[16, 0], &versions, &[0; 900]].concat();
        for (bytes, words) in [
            (head([2, 2]), "`klick backup FILE --data FOLDER`, also while"),
            (head([1, 1]), "no seal"),
            (vec![0; 900], "no backup of Klick"),
        ] {
            fs::write(&file, bytes).unwrap();
            assert!(said(&PEPPER).contains(words), "{words}");
        }
    }

    proptest::proptest! {
        /// Law: of whatever bytes a file is made, also of such that look like the end of a backup, it is refused with a sentence.
        #[test]
        fn any_file_is_refused_with_a_sentence(
            before in proptest::collection::vec(proptest::num::u8::ANY, 0..40),
            lines in "(made|bytes|tables|rows|pepper|sha256|hmac| |[0-9a-f]{1,20}|\n|.){0,40}",
            is_like_one in proptest::bool::ANY,
        ) {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("any.db");
            let mut end = if is_like_one { format!("{FIRST}\n{lines}") } else { lines }.into_bytes();
            end.resize(LENGTH, b'\n');
            fs::write(&file, [before, end].concat()).unwrap();
            for pepper in [None, Some(&PEPPER)] {
                let said = open(&file, pepper).unwrap_err().to_string();
                proptest::prop_assert!(said.contains("any.db") && said.ends_with('.'), "{}", said);
            }
        }
    }
}
