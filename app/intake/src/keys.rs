//! What can be chosen, by the keys of its names.

use crate::rules::{
    interest::{Channel, Source, Wish},
    short,
};

/// The key of the name of a way to reach somebody, and its icon.
pub(crate) fn channel(channel: Channel) -> (&'static str, &'static str) {
    match channel {
        Channel::Phone => ("interest-phone", "phone"),
        Channel::Email => ("interest-email", "mail"),
        Channel::Visit => ("interest-visit", "door-open"),
    }
}

/// The key of a wish's name, and its icon.
pub(crate) fn wish(wish: Wish) -> (&'static str, &'static str) {
    match wish {
        Wish::Phone => ("wish-phone", "smartphone"),
        Wish::Computer => ("wish-computer", "laptop"),
        Wish::Internet => ("wish-internet", "globe"),
        Wish::Work => ("wish-work", "briefcase"),
        Wish::Talk => ("wish-talk", "message-circle"),
    }
}

/// The key of where somebody heard of it.
pub(crate) fn source(source: Source) -> &'static str {
    match source {
        Source::Poster => "source-poster",
        Source::Friend => "source-friend",
        Source::Office => "source-office",
        Source::Passing => "source-passing",
        Source::Internet => "source-internet",
        Source::Other => "source-other",
    }
}

/// The key of a topic's name.
pub(crate) fn topic(topic: short::Topic) -> &'static str {
    match topic {
        short::Topic::Phone => "short-topic-phone",
        short::Topic::Computer => "short-topic-computer",
        short::Topic::Internet => "short-topic-internet",
        short::Topic::Letter => "short-topic-letter",
        short::Topic::Application => "short-topic-application",
        short::Topic::Other => "short-topic-other",
    }
}

/// The key of how somebody came.
pub(crate) fn came(channel: short::Channel) -> &'static str {
    match channel {
        short::Channel::Came => "short-came",
        short::Channel::Phone => "short-called",
        short::Channel::Street => "short-street",
    }
}
