//! What can be chosen, by the keys of its names.

use crate::rules::{
    Mode, Pillar, Presence, Topic,
    competences::{Life, Skill},
};

/// The key of a pillar's name.
pub(crate) fn pillar(pillar: Pillar) -> &'static str {
    match pillar {
        Pillar::Work => "pillar-work",
        Pillar::Education => "pillar-education",
        Pillar::Coaching => "pillar-coaching",
        Pillar::Media => "pillar-media",
    }
}

/// The key of a mode's name.
pub(crate) fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Group => "mode-group",
        Mode::Single => "mode-single",
        Mode::Home => "mode-home",
        Mode::Phone => "mode-phone",
        Mode::Online => "mode-online",
        Mode::Office => "mode-office",
    }
}

/// The key of a topic's name.
pub(crate) fn topic(topic: Topic) -> &'static str {
    match topic {
        Topic::Offices => "topic-offices",
        Topic::Personal => "topic-personal",
        Topic::Workplace => "topic-workplace",
        Topic::Health => "topic-health",
        Topic::Everyday => "topic-everyday",
        Topic::Application => "topic-application",
        Topic::Digital => "topic-digital",
        Topic::Language => "topic-language",
        Topic::Debt => "topic-debt",
        Topic::Housing => "topic-housing",
        Topic::Family => "topic-family",
    }
}

/// The key of the word for whether somebody was there.
pub(crate) fn presence(presence: Presence) -> &'static str {
    match presence {
        Presence::Here => "presence-here",
        Presence::Absent => "presence-absent",
        Presence::Excused => "presence-excused",
        Presence::Partly => "presence-partly",
    }
}

/// The key of a part of life.
pub(crate) fn life(field: Life) -> &'static str {
    match field {
        Life::Family => "life-family",
        Life::Voluntary => "life-voluntary",
        Life::Hobby => "life-hobby",
        Life::Job => "life-job",
        Life::School => "life-school",
        Life::Neighbourhood => "life-neighbourhood",
        Life::Course => "life-course",
    }
}

/// The key of how well something goes.
pub(crate) fn skill(level: Skill) -> &'static str {
    match level {
        Skill::Helped => "skill-helped",
        Skill::Familiar => "skill-familiar",
        Skill::New => "skill-new",
        Skill::Teaches => "skill-teaches",
    }
}
