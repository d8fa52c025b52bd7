//! A guest who answers a question, over and over.

use crate::program::connect;
use learning::acts::event_id;
use std::{
    collections::BTreeSet,
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    sync::atomic::{AtomicUsize, Ordering::SeqCst},
};
use uuid::Uuid;

/// A step whose question has exactly one answer.
const STEP: &str = "/de/lernen/handy/einschalten/5";
const ANSWER: &str = "1";

/// A guest: known by the cookie that came with the first answer.
#[derive(Debug, Default)]
pub struct Guest {
    pub cookie: Option<String>,
    /// The ids of the forms whose answers the program said it has.
    pub acknowledged: BTreeSet<String>,
    /// The id of the form that was on its way when the program was killed.
    pub open: Option<String>,
}

impl Guest {
    /// Answers as fast as the program can, until it is gone.
    pub fn answer_until_killed(address: &str, mut next_id: u128, told: &AtomicUsize) -> Self {
        let mut guest = Self::default();
        let Ok(mut line) = connect(address) else { return guest };
        loop {
            next_id += 1;
            let id = Uuid::from_u128(next_id).to_string();
            guest.open = Some(id.clone());
            if guest.answer(&mut line, id).is_err() {
                return guest;
            }
            guest.open = None;
            told.fetch_add(1, SeqCst);
        }
    }

    /// The ids under which its acknowledged answers must be found.
    pub fn kept(&self) -> BTreeSet<String> {
        self.acknowledged.iter().map(|form| event_id(form, Some(ANSWER))).collect()
    }

    /// What was stored although nobody was told: at most the answer that was on its way. How many that are.
    pub fn check(&self, stored: &BTreeSet<String>) -> usize {
        let acknowledged = self.kept();
        let lost: Vec<_> = acknowledged.difference(stored).collect();
        assert!(lost.is_empty(), "acknowledged, but not there: {lost:?}");
        let more: Vec<_> = stored.difference(&acknowledged).collect();
        let open = self.open.as_deref().map(|form| event_id(form, Some(ANSWER)));
        assert!(more.len() <= 1 && more.iter().all(|id| Some(*id) == open.as_ref()), "never sent: {more:?}");
        more.len()
    }

    /// Sends again what was on its way, as the page does when the connection is back.
    pub fn send_again(&mut self, address: &str) {
        if self.cookie.is_some()
            && let Some(id) = self.open.take()
        {
            self.answer(&mut connect(address).unwrap(), id).unwrap();
        }
    }

    /// Sends one answer and notes what was said.
    fn answer(&mut self, line: &mut BufReader<TcpStream>, form: String) -> io::Result<()> {
        let body = format!("tun=antwort&a={ANSWER}&id={form}");
        let cookie = self.cookie.as_ref().map_or_else(String::new, |value| format!("Cookie: __Host-g={value}\r\n"));
        let head = format!(
            "POST {STEP} HTTP/1.1\r\nHost: klick.example\r\nSec-Fetch-Site: same-origin\r\n{cookie}\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        line.get_mut().write_all(format!("{head}{body}").as_bytes())?;
        let (status, new) = read_answer(line)?;
        assert_eq!(status, 303, "a good answer was not taken");
        match (&self.cookie, new) {
            (None, Some(new)) => self.cookie = Some(new),
            (Some(old), Some(new)) if *old == new => {}
            (old, new) => panic!("a guest is forgotten or never known: {old:?}, {new:?}"),
        }
        self.acknowledged.insert(form);
        Ok(())
    }
}

/// Status and guest's cookie of an answer that came whole.
fn read_answer(line: &mut BufReader<TcpStream>) -> io::Result<(u16, Option<String>)> {
    let (mut status, mut cookie, mut length) = (None, None, 0);
    loop {
        let mut text = String::new();
        line.read_line(&mut text)?;
        if !text.ends_with('\n') {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let text = text.trim_end();
        if text.is_empty() {
            break;
        }
        if status.is_none() {
            status = Some(text.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap());
        } else if let Some(value) = text.strip_prefix("set-cookie: __Host-g=") {
            cookie = value.split(';').next().map(ToOwned::to_owned);
        } else if let Some(value) = text.strip_prefix("content-length: ") {
            length = value.parse().unwrap();
        }
    }
    line.read_exact(&mut vec![0; length])?;
    Ok((status.unwrap(), cookie))
}
