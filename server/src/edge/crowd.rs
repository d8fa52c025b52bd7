//! How many connections each network has open: one neighbour must not take all seats.

use super::network::{Proxies, network_of};
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Arc, Mutex, PoisonError},
};

/// The open connections by network.
#[derive(Clone, Debug)]
pub(super) struct Crowd {
    limit: usize,
    proxies: Proxies,
    open: Arc<Mutex<HashMap<String, usize>>>,
}

/// A place in the crowd; dropped, it is free again.
#[derive(Debug)]
pub(super) struct Place {
    taken: Option<(Crowd, String)>,
}

impl Crowd {
    pub(super) fn new(limit: usize, proxies: Proxies) -> Self {
        Self { limit, proxies, open: Arc::default() }
    }

    /// A place for one more connection, if its network has not too many. Proxies and this computer itself speak for many people.
    pub(super) fn enter(&self, ip: IpAddr) -> Option<Place> {
        if ip.to_canonical().is_loopback() || self.proxies.trust(ip) {
            return Some(Place { taken: None });
        }
        let network = network_of(ip);
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let count = open.entry(network.clone()).or_default();
        if *count >= self.limit {
            return None;
        }
        *count += 1;
        Some(Place { taken: Some((self.clone(), network)) })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some((crowd, network)) = self.taken.take() else { return };
        let mut open = crowd.open.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = open.get_mut(&network) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                open.remove(&network);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_network_cannot_take_all_seats() {
        let crowd = Crowd::new(2, Proxies::from_words("10.0.0.1").unwrap());
        let enter = |ip: &str| crowd.enter(ip.parse().unwrap());
        // Rotating inside an IPv6 /64 does not help (GHSA-2967-6mrp-gg3p).
        let first = enter("2001:db8::1");
        let second = enter("2001:db8::2:2");
        assert!(first.is_some() && second.is_some() && enter("2001:db8::3").is_none());
        assert!(enter("2001:db8:0:1::1").is_some() && enter("203.0.113.5").is_some());
        drop(first);
        assert!(enter("2001:db8::3").is_some(), "a place is free again");

        let many: Vec<_> = (0..9).map(|_| (enter("10.0.0.1"), enter("127.0.0.1"), enter("::ffff:127.0.0.1"))).collect();
        assert!(many.iter().all(|(a, b, c)| a.is_some() && b.is_some() && c.is_some()));
        drop((second, many));
        assert!(crowd.open.lock().unwrap().is_empty(), "nothing is remembered of networks that have gone");
    }
}
