//! One connection that is kept: HTTP/1.1 as bytes, with just as much understanding as a bench needs.

use std::{
    io::{Error, ErrorKind, Result},
    net::{Ipv4Addr, SocketAddr},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpSocket, TcpStream},
};

/// A whole answer.
pub(super) struct Answer {
    head: String,
    pub(super) body: Vec<u8>,
}

impl Answer {
    pub(super) fn status(&self) -> u16 {
        self.head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0)
    }

    /// All values of a header; its name in small letters.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.filter(move |(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    pub(super) fn get(&self, name: &str) -> Option<String> {
        self.all(name).next().map(ToOwned::to_owned)
    }

    /// The cookies that it sets, `name=value`.
    pub(super) fn cookies(&self) -> impl Iterator<Item = &str> {
        self.all("set-cookie").filter_map(|cookie| cookie.split(';').next())
    }
}

pub(super) fn get(address: SocketAddr, path: &str, cookies: &str, encoding: &str) -> Vec<u8> {
    let mut request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\n");
    for (name, value) in [("Cookie", cookies), ("Accept-Encoding", encoding)] {
        if !value.is_empty() {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
    }
    (request + "\r\n").into_bytes()
}

pub(super) fn post(address: SocketAddr, path: &str, cookies: &str, form: &str) -> Vec<u8> {
    let cookies = if cookies.is_empty() { String::new() } else { format!("Cookie: {cookies}\r\n") };
    format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nSec-Fetch-Site: same-origin\r\n{cookies}Content-Type: \
         application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{form}",
        form.len()
    )
    .into_bytes()
}

pub(super) struct Line {
    stream: TcpStream,
    /// What came and was not taken yet.
    buffer: Vec<u8>,
}

impl Line {
    pub(super) async fn connect(address: SocketAddr) -> Result<Self> {
        Self::connect_from(Ipv4Addr::LOCALHOST, address).await
    }

    /// From this address of our own.
    pub(super) async fn connect_from(from: Ipv4Addr, address: SocketAddr) -> Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.bind((from, 0).into())?;
        let stream = socket.connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(64 * 1024) })
    }

    pub(super) async fn ask(&mut self, request: &[u8]) -> Result<Answer> {
        self.stream.write_all(request).await?;
        let head = self.until(b"\r\n\r\n").await?;
        let mut answer = Answer { head: String::from_utf8_lossy(&head).into_owned(), body: Vec::new() };
        if let Some(length) = answer.get("content-length").and_then(|length| length.parse().ok()) {
            answer.body = self.take(length).await?;
        } else if answer.get("transfer-encoding").is_some_and(|encoding| encoding == "chunked") {
            loop {
                let size = String::from_utf8_lossy(&self.until(b"\r\n").await?).trim().to_owned();
                let size = usize::from_str_radix(&size, 16).map_err(|_| Error::from(ErrorKind::InvalidData))?;
                answer.body.append(&mut self.take(size).await?);
                self.take(2).await?;
                if size == 0 {
                    break;
                }
            }
        }
        Ok(answer)
    }

    /// Everything up to and with these bytes.
    async fn until(&mut self, end: &[u8]) -> Result<Vec<u8>> {
        let mut seen = 0;
        loop {
            let rest = self.buffer.get(seen..).unwrap_or_default();
            if let Some(at) = rest.windows(end.len()).position(|window| window == end) {
                return self.take(seen + at + end.len()).await;
            }
            seen = self.buffer.len().saturating_sub(end.len());
            self.more().await?;
        }
    }

    async fn take(&mut self, length: usize) -> Result<Vec<u8>> {
        while self.buffer.len() < length {
            self.more().await?;
        }
        Ok(self.buffer.drain(..length).collect())
    }

    async fn more(&mut self) -> Result<()> {
        match self.stream.read_buf(&mut self.buffer).await? {
            0 => Err(ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}
