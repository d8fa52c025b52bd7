//! Many connections that ask as fast as they are answered, and how long that took.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use tokio::time::{Instant, sleep};

use super::line::{Answer, Line, post};

/// After so many answers a guest has done a lesson, and the next guest comes: nobody answers ten thousand times.
pub(super) const LESSON: usize = 40;

/// What each connection asks for.
pub(super) enum Work {
    Pages { request: Vec<u8> },
    Answers { step: String },
}

pub(super) struct Load {
    pub(super) address: SocketAddr,
    pub(super) connections: usize,
    /// How long before it counts.
    pub(super) warm: Duration,
    /// How long it counts.
    pub(super) time: Duration,
}

pub(super) struct Outcome {
    pub(super) per_second: f64,
    pub(super) p50: f64,
    pub(super) p99: f64,
    /// How many were answered at all, also before it counted.
    pub(super) all: f64,
    pub(super) errors: usize,
    pub(super) first_error: Option<String>,
}

impl Load {
    pub(super) async fn run(&self, work: Work) -> Outcome {
        let begin = Instant::now() + self.warm;
        let end = begin + self.time;
        let work = Arc::new(work);
        let visitors: Vec<_> = (0..self.connections)
            .map(|number| tokio::spawn(Visitor::new(self.address, number, Arc::clone(&work)).visit(begin, end)))
            .collect();
        let (mut times, mut all, mut errors, mut first_error) = (Vec::new(), 0, 0, None);
        for visitor in visitors {
            match visitor.await {
                Ok(mut visitor) => {
                    times.append(&mut visitor.times);
                    all += visitor.all;
                    errors += visitor.errors;
                    first_error = first_error.or(visitor.first_error);
                }
                Err(fault) => first_error = Some(fault.to_string()),
            }
        }
        times.sort_unstable();
        let at = |percent: usize| times.get(times.len() * percent / 100).map_or(f64::NAN, |time| time.as_secs_f64() * 1e3);
        let count = u32::try_from(times.len()).unwrap_or(u32::MAX);
        let per_second = f64::from(count) / self.time.as_secs_f64();
        Outcome { per_second, p50: at(50), p99: at(99), all: f64::from(all), errors, first_error }
    }
}

/// Who uses one connection.
struct Visitor {
    address: SocketAddr,
    from: Ipv4Addr,
    work: Arc<Work>,
    line: Option<Line>,
    /// The cookie of the guest who answers, and how often.
    guest: String,
    given: usize,
    all: u32,
    times: Vec<Duration>,
    errors: usize,
    first_error: Option<String>,
}

impl Visitor {
    fn new(address: SocketAddr, number: usize, work: Arc<Work>) -> Self {
        let (line, guest, times, first_error) = (None, String::new(), Vec::new(), None);
        // What Klick allows, it allows each network: 127.0.0.0/8 is full of them.
        let from = Ipv4Addr::new(127, 1, u8::try_from(number % 256).unwrap_or(0), 1);
        Self { address, from, work, line, guest, given: 0, all: 0, times, errors: 0, first_error }
    }

    async fn visit(mut self, begin: Instant, end: Instant) -> Self {
        loop {
            let start = Instant::now();
            if start >= end {
                return self;
            }
            let fault = match self.ask().await {
                Ok(answer) if (200..400).contains(&answer.status()) => None,
                Ok(answer) => Some(format!("status {}", answer.status())),
                Err(fault) => {
                    self.line = None;
                    Some(fault.to_string())
                }
            };
            let now = Instant::now();
            self.all += 1;
            if let Some(fault) = fault {
                self.errors += 1;
                self.first_error.get_or_insert(fault);
                sleep(Duration::from_millis(5)).await;
            } else if now >= begin && now < end {
                self.times.push(now - start);
            }
        }
    }

    async fn ask(&mut self) -> io::Result<Answer> {
        let mut line = match self.line.take() {
            Some(line) => line,
            None => Line::connect_from(self.from, self.address).await?,
        };
        let answer = match &*self.work {
            Work::Pages { request } => line.ask(request).await?,
            Work::Answers { step } => {
                if self.given.is_multiple_of(LESSON) {
                    self.guest.clear();
                }
                self.given += 1;
                // Without an id in the form, the server makes one: every answer is a new one.
                let answer = line.ask(&post(self.address, step, &self.guest, "tun=antwort&a=1&id=")).await?;
                if let Some(cookie) = answer.cookies().next() {
                    cookie.clone_into(&mut self.guest);
                }
                answer
            }
        };
        self.line = answer.get("connection").is_none_or(|word| word != "close").then_some(line);
        Ok(answer)
    }
}
