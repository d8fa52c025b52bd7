//! Which network a request came from: the connection's, or what a proxy of ours says. For limits only, never logged or stored.

use http::{Extensions, HeaderMap};
use ipnet::IpNet;
use std::{
    fmt::{Display, Formatter},
    net::{IpAddr, Ipv6Addr, SocketAddr},
    sync::Arc,
};

/// The other end of the connection, in the request's extensions.
#[derive(Clone, Copy, Debug)]
pub struct Peer(pub SocketAddr);

/// The network the request came from, in the request's extensions: an IPv4 address or an IPv6 /64.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

impl Network {
    /// The network of an address: a household or a phone has a whole IPv6 /64, so a single address there means nothing.
    pub fn of(ip: IpAddr) -> Self {
        Self(match ip.to_canonical() {
            IpAddr::V6(ip) => {
                let [a, b, c, d, ..] = ip.segments();
                Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
            }
            v4 @ IpAddr::V4(_) => v4,
        })
    }
}

impl Display for Network {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        let length = if self.0.is_ipv6() { "/64" } else { "" };
        write!(f, "{}{length}", self.0)
    }
}

/// The proxies whose word is believed.
#[derive(Clone, Debug, Default)]
pub struct Proxies(Arc<[IpNet]>);

impl Proxies {
    /// Reads addresses and networks, separated by commas.
    pub fn from_words(words: &str) -> Option<Self> {
        let parts = words.split(',').map(str::trim).filter(|part| !part.is_empty());
        let list: Option<Vec<IpNet>> =
            parts.map(|part| part.parse().ok().or_else(|| part.parse().ok().map(|ip: IpAddr| ip.into()))).collect();
        list.map(|list| Self(list.into()))
    }

    /// Whether this address is one of them.
    pub fn trust(&self, ip: IpAddr) -> bool {
        let ip = ip.to_canonical();
        self.0.iter().any(|network| network.contains(&ip))
    }
}

/// The network a request came from. Each proxy adds the address it saw at the right end of `X-Forwarded-For`, so reading goes
/// from the right, only as long as the hop that wrote the entry is a proxy of ours. Whatever stands left of that, anybody can
/// have written.
pub fn network(peer: IpAddr, headers: &HeaderMap, proxies: &Proxies) -> Network {
    let mut hop = peer;
    let lines: Vec<&str> = headers.get_all("x-forwarded-for").iter().map(|line| line.to_str().unwrap_or("?")).collect();
    let mut entries = lines.iter().flat_map(|line| line.split(',')).rev();
    while proxies.trust(hop) {
        match entries.next().map(|entry| address(entry.trim())) {
            Some(Some(ip)) => hop = ip,
            // Not an address: the last hop that can be believed stands for the request.
            Some(None) | None => break,
        }
    }
    Network::of(hop)
}

/// The network of a request, from its extensions and headers. Without a connection (in tests) it is this computer.
pub fn of_request(extensions: &Extensions, headers: &HeaderMap, proxies: &Proxies) -> Network {
    let peer = extensions.get::<Peer>().map_or(IpAddr::from([127, 0, 0, 1]), |peer| peer.0.ip());
    network(peer, headers, proxies)
}

/// Some proxies add the port.
fn address(entry: &str) -> Option<IpAddr> {
    let bare = entry.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(entry);
    bare.parse().ok().or_else(|| entry.parse().ok().map(|socket: SocketAddr| socket.ip()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(peer: &str, lines: &[&str]) -> String {
        let proxies = Proxies::from_words("127.0.0.1, 10.0.0.0/8, fd00::/8").unwrap();
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append("x-forwarded-for", http::HeaderValue::from_bytes(line.as_bytes()).unwrap());
        }
        network(peer.parse().unwrap(), &headers, &proxies).to_string()
    }

    #[test]
    fn without_a_proxy_the_header_means_nothing() {
        assert_eq!(seen("203.0.113.9", &[]), "203.0.113.9");
        assert_eq!(seen("203.0.113.9", &["198.51.100.1"]), "203.0.113.9");
        assert_eq!(seen("203.0.113.9", &["127.0.0.1", "10.1.1.1"]), "203.0.113.9");
    }

    #[test]
    fn the_right_most_foreign_hop_counts() {
        assert_eq!(seen("127.0.0.1", &["198.51.100.1"]), "198.51.100.1");
        assert_eq!(seen("127.0.0.1", &["1.1.1.1, 198.51.100.1"]), "198.51.100.1", "what a visitor adds stands left");
        assert_eq!(seen("127.0.0.1", &["1.1.1.1", "198.51.100.1, 10.2.3.4"]), "198.51.100.1", "two lines, two proxies");
        assert_eq!(seen("127.0.0.1", &["1.1.1.1, 127.0.0.1, 198.51.100.1"]), "198.51.100.1");
        assert_eq!(seen("::ffff:127.0.0.1", &["198.51.100.1:4711"]), "198.51.100.1");
        assert_eq!(seen("127.0.0.1", &["10.9.9.9"]), "10.9.9.9", "all are ours: the outermost");
    }

    #[test]
    fn nonsense_stops_the_reading() {
        assert_eq!(seen("127.0.0.1", &["1.1.1.1, unknown"]), "127.0.0.1");
        assert_eq!(seen("127.0.0.1", &["1.1.1.1, , 10.0.0.7"]), "10.0.0.7");
        assert_eq!(seen("127.0.0.1", &["1.1.1.1,\u{e4}"]), "127.0.0.1");
        assert_eq!(seen("127.0.0.1", &[""]), "127.0.0.1");
    }

    #[test]
    fn a_whole_ipv6_64_is_one_network() {
        assert_eq!(seen("fd00::1", &["[2001:db8:1:2:3:4:5:6]"]), "2001:db8:1:2::/64");
        assert_eq!(seen("fd00::1", &["[2001:db8:1:2:ffff::1]:443"]), "2001:db8:1:2::/64");
        assert_eq!(seen("2001:db8:1:2::9", &[]), "2001:db8:1:2::/64");
        assert_eq!(seen("::ffff:203.0.113.9", &[]), "203.0.113.9");
    }

    #[test]
    fn lists_of_proxies_are_read_strictly() {
        assert!(Proxies::from_words("").is_some() && Proxies::from_words("10.0.0.0/8, ::1").is_some());
        for wrong in ["10.0.0.0/33", "proxy", "10.0.0", "*"] {
            assert!(Proxies::from_words(wrong).is_none(), "{wrong}");
        }
    }
}
