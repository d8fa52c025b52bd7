//! Places, of which each network may hold only some: one neighbour must not take them all.

use super::Network;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// A number of places, and how many of them one network may hold.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    free: Arc<Semaphore>,
    each: usize,
    held: Arc<Mutex<HashMap<Network, usize>>>,
}

/// A place that is taken; dropped, it is free again.
#[derive(Debug)]
pub(crate) struct Place {
    _place: OwnedSemaphorePermit,
    held: Option<(Places, Network)>,
}

impl Places {
    pub(crate) fn new(all: usize, each: usize) -> Self {
        Self { free: Arc::new(Semaphore::new(all)), each, held: Arc::default() }
    }

    /// A place at once or none: waiting in a queue would only make everybody slow. Who speaks for many networks names none.
    pub(crate) fn take(&self, network: Option<Network>) -> Option<Place> {
        let place = Arc::clone(&self.free).try_acquire_owned().ok()?;
        let Some(network) = network else { return Some(Place { _place: place, held: None }) };
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let count = held.entry(network).or_default();
        if *count >= self.each {
            return None;
        }
        *count += 1;
        Some(Place { _place: place, held: Some((self.clone(), network)) })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Some((places, network)) = self.held.take() else { return };
        let mut held = places.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = held.get_mut(&network) {
            *count = count.saturating_sub(1);
            if *count == 0 {
                held.remove(&network);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_network_cannot_take_all_places() {
        let places = Places::new(6, 2);
        let take = |ip: &str| places.take(Some(Network::of(ip.parse().unwrap())));
        // Rotating inside an IPv6 /64 does not help (GHSA-2967-6mrp-gg3p).
        let first = take("2001:db8::1");
        let second = take("2001:db8::2:2");
        assert!(first.is_some() && second.is_some() && take("2001:db8::3").is_none());
        assert!(take("2001:db8:0:1::1").is_some() && take("203.0.113.5").is_some());
        drop(first);
        assert!(take("2001:db8::3").is_some(), "a place is free again");

        let many: Vec<_> = (0..9).filter_map(|_| places.take(None)).collect();
        assert_eq!(many.len(), 5, "who speaks for many has no limit but that of all");
        assert!(take("203.0.113.5").is_none());
        drop((second, many));
        assert!(places.held.lock().unwrap().is_empty(), "nothing is remembered of networks that have gone");
    }
}
