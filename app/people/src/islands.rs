//! What lives in the browser: the clock of a coach's code.

#![allow(missing_docs, reason = "the macro makes a struct that has no words of its own")]

use leptos::prelude::*;
use std::time::Duration;

/// How long a code still works. Counts down by the device's clock, so that a page in the background does not fall behind.
#[island]
pub fn CodeClock(
    /// How many seconds are left when the page is written.
    seconds: u32,
    /// What stands before the time: "Gilt noch".
    label: String,
    /// What stands there when the time is over.
    over: String,
) -> impl IntoView {
    let (left, set_left) = signal(seconds);
    // Effects run only in the browser.
    Effect::new(move |_| {
        let end = now() + f64::from(seconds) * 1000.0;
        let ticking = set_interval_with_handle(move || set_left.set(seconds_until(end, now())), Duration::from_secs(1));
        if let Ok(ticking) = ticking {
            on_cleanup(move || ticking.clear());
        }
    });
    view! {
        <span role="timer">
            {move || if left.get() == 0 { over.clone() } else { format!("{label} {}", minutes(left.get())) }}
        </span>
    }
}

fn now() -> f64 {
    leptos::web_sys::js_sys::Date::now()
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and some minutes")]
fn seconds_until(end: f64, now: f64) -> u32 {
    ((end - now) / 1000.0).ceil().clamp(0.0, 86_400.0) as u32
}

/// Minutes and seconds: `9:05`.
fn minutes(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_counts_down_to_nothing() {
        assert_eq!(minutes(600), "10:00");
        assert_eq!(minutes(65), "1:05");
        assert_eq!(seconds_until(10_000.0, 0.0), 10);
        assert_eq!(seconds_until(10_000.0, 9_001.0), 1);
        assert_eq!(seconds_until(10_000.0, 10_000.0), 0);
        assert_eq!(seconds_until(10_000.0, 99_000.0), 0);
    }
}
