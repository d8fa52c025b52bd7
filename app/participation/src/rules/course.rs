//! The course of a participation: she comes in, pauses, goes on, leaves, comes in again. Each step is refused or leads to a course that holds together.

use super::{ErrorReason, ExitReason, PauseReason, Span, What};
use base::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// From when to when somebody takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Course {
    /// The first day.
    #[serde(with = "day")]
    pub entered: Date,
    /// Her pauses, the oldest first; only the last one can be open.
    pub pauses: Vec<Pause>,
    /// When she left, and why.
    pub exit: Option<Exit>,
    /// Planned hours a week.
    pub hours: Option<i64>,
    /// Why all of it was an error; then it counts nowhere. A trace from before there was such a thing has none.
    #[serde(default)]
    pub error: Option<ErrorReason>,
}

/// A pause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// Its id.
    pub id: Uuid,
    /// The first day without her.
    #[serde(with = "day")]
    pub begins: Date,
    /// The day on which she wants to be back.
    #[serde(with = "maybe_day")]
    pub agreed: Option<Date>,
    /// The day on which she was back, or left.
    #[serde(with = "maybe_day")]
    pub ended: Option<Date>,
    /// Why.
    pub reason: PauseReason,
    /// Whether it is over because she left, not because she was back.
    #[serde(default)]
    pub by_exit: bool,
}

/// The end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// The last day.
    #[serde(with = "day")]
    pub day: Date,
    /// Why.
    pub reason: ExitReason,
}

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// She takes part.
    Entered,
    /// She pauses.
    Paused,
    /// She has left.
    Exited,
    /// It was an error.
    Error,
}

/// Something that is to be done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// She pauses.
    Pause(Pause),
    /// She is back on this day.
    GoOn(Date),
    /// She leaves.
    Exit(Exit),
    /// She comes in again: the day of her entry stays, her exit goes.
    EnterAgain,
    /// She came in on another day.
    Entry(Date),
    /// She left on another day, or for another reason.
    CorrectExit(Exit),
    /// Other hours are planned.
    Hours(Option<i64>),
    /// The pause with this id was on other days, or for another reason.
    CorrectPause(Pause),
    /// All of it was an error.
    Error(ErrorReason),
}

/// Why a step is refused: the field and the key of the sentence that says how to mend it.
pub type Refusal = (&'static str, &'static str);

impl Step {
    /// What it is called in the history.
    pub fn what(&self) -> What {
        match self {
            Self::Pause(_) => What::Paused,
            Self::GoOn(_) => What::WentOn,
            Self::Exit(_) => What::Exited,
            Self::EnterAgain => What::EnteredAgain,
            Self::Entry(_) => What::Entry,
            Self::CorrectExit(_) => What::Exit,
            Self::Hours(_) => What::Hours,
            Self::CorrectPause(_) => What::Pause,
            Self::Error(_) => What::Error,
        }
    }
}

impl Course {
    /// How it stands.
    pub fn standing(&self) -> Standing {
        match (&self.exit, self.open_pause()) {
            _ if self.error.is_some() => Standing::Error,
            (Some(_), _) => Standing::Exited,
            (None, Some(_)) => Standing::Paused,
            (None, None) => Standing::Entered,
        }
    }

    /// The pause that is not over.
    pub fn open_pause(&self) -> Option<&Pause> {
        self.pauses.last().filter(|pause| pause.ended.is_none())
    }

    /// Since when she pauses longer than was agreed.
    pub fn overdue_since(&self, today: Date) -> Option<Date> {
        self.open_pause()?.agreed.filter(|agreed| *agreed < today)
    }

    /// Whether this step can be taken at all now: whether a way to it is shown.
    pub fn allows(&self, what: What) -> bool {
        match what {
            What::Entered => false,
            _ if self.error.is_some() => false,
            What::Paused | What::Exited if self.exit.is_some() => false,
            What::Paused => self.open_pause().is_none(),
            What::WentOn => self.standing() == Standing::Paused,
            What::Exited | What::Entry | What::Error => true,
            What::EnteredAgain | What::Exit => self.exit.is_some(),
            What::Hours => self.exit.is_none(),
            What::Pause => !self.pauses.is_empty(),
        }
    }

    /// The day before which nothing new can have happened: of what happened last.
    fn last_day(&self) -> Date {
        let pause = self.pauses.last().map(|pause| pause.ended.unwrap_or(pause.begins));
        pause.map_or(self.entered, |day| day.max(self.entered))
    }

    /// The course after this step.
    ///
    /// # Errors
    /// What is to be mended.
    pub fn after(&self, step: &Step, span: Span, today: Date) -> Result<Self, Refusal> {
        if !self.allows(step.what()) {
            return Err(("do", "course-meanwhile"));
        }
        let mut next = self.clone();
        match step {
            Step::Pause(pause) => {
                if pause.begins < self.last_day() || pause.begins > today {
                    return Err(("begins", "course-pause-day"));
                }
                if pause.agreed.is_some_and(|agreed| agreed <= pause.begins) {
                    return Err(("agreed", "course-agreed-day"));
                }
                next.pauses.push(Pause { ended: None, by_exit: false, ..pause.clone() });
            }
            Step::GoOn(day) => {
                if *day < self.last_day() || *day > today {
                    return Err(("day", "course-back-day"));
                }
                next.end_pause(*day, false);
            }
            Step::Exit(exit) => {
                if exit.day < self.last_day() || exit.day > today {
                    return Err(("day", "course-exit-day"));
                }
                next.end_pause(exit.day, true);
                next.exit = Some(*exit);
            }
            Step::EnterAgain => {
                next.exit = None;
                // She came back to stay: no other exit moves that day.
                next.pauses.iter_mut().for_each(|pause| pause.by_exit = false);
            }
            Step::Entry(day) => {
                if !span.has(*day) {
                    return Err(("day", "course-entry-span"));
                }
                let first = self.pauses.first().map(|pause| pause.begins).or(self.exit.map(|exit| exit.day));
                if *day > today || first.is_some_and(|first| *day > first) {
                    return Err(("day", "course-entry-day"));
                }
                next.entered = *day;
            }
            Step::CorrectExit(exit) => {
                // A pause that ended with the exit moves with it; one from which she came back on that day does not.
                if let Some(pause) = next.pauses.last_mut().filter(|pause| pause.by_exit) {
                    pause.ended = Some(exit.day.max(pause.begins));
                }
                if exit.day < next.last_day() || exit.day > today {
                    return Err(("day", "course-exit-day"));
                }
                next.exit = Some(*exit);
            }
            Step::Hours(hours) => next.hours = *hours,
            Step::CorrectPause(pause) => next.correct_pause(pause, today)?,
            Step::Error(reason) => next.error = Some(*reason),
        }
        Ok(next)
    }

    fn end_pause(&mut self, day: Date, by_exit: bool) {
        if let Some(pause) = self.pauses.last_mut().filter(|pause| pause.ended.is_none()) {
            pause.ended = Some(day);
            pause.by_exit = by_exit;
        }
    }

    /// Writes a pause anew, between what was before it and what came after it. Whether it is over stays as it is.
    fn correct_pause(&mut self, new: &Pause, today: Date) -> Result<(), Refusal> {
        let Some(place) = self.pauses.iter().position(|pause| pause.id == new.id) else { return Err(("do", "course-meanwhile")) };
        let before = place.checked_sub(1).and_then(|before| self.pauses.get(before)?.ended);
        let after = self.pauses.get(place + 1).map(|pause| pause.begins).or(self.exit.map(|exit| exit.day));
        let (first, last) = (before.unwrap_or(self.entered), after.unwrap_or(today));
        let Some(pause) = self.pauses.get_mut(place) else { return Err(("do", "course-meanwhile")) };
        let ended = match (pause.ended, new.ended) {
            (None, _) => None,
            // Its end is that of the exit, unless another one is said.
            (Some(day), None) if pause.by_exit => Some(day),
            (Some(_), None) => return Err(("ended", "course-no-day")),
            (Some(_), said) => said,
        };
        if !(first..=last).contains(&new.begins) {
            return Err(("begins", "course-pause-between"));
        }
        if new.agreed.is_some_and(|agreed| agreed <= new.begins) {
            return Err(("agreed", "course-agreed-day"));
        }
        if ended.is_some_and(|day| day < new.begins || day > last) {
            return Err(("ended", "course-pause-between"));
        }
        let by_exit = pause.by_exit && ended == pause.ended;
        *pause = Pause { ended, by_exit, ..new.clone() };
        Ok(())
    }
}

/// A day as it stands in the database.
mod day {
    use base::Date;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(super) fn serialize<S: Serializer>(day: &Date, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(day)
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Date, D::Error> {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

/// A day, or none.
mod maybe_day {
    use base::Date;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

    #[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(super) fn serialize<S: Serializer>(day: &Option<Date>, to: S) -> Result<S::Ok, S::Error> {
        day.map(|day| day.to_string()).serialize(to)
    }

    pub(super) fn deserialize<'d, D: Deserializer<'d>>(from: D) -> Result<Option<Date>, D::Error> {
        Option::<String>::deserialize(from)?.map(|day| day.parse().map_err(D::Error::custom)).transpose()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn span() -> Span {
        Span { begins: day("2026-01-01"), ends: day("2027-12-31") }
    }

    fn course() -> Course {
        Course { entered: day("2026-03-01"), pauses: Vec::new(), exit: None, hours: None, error: None }
    }

    fn pause(begins: &str, agreed: Option<&str>) -> Step {
        let agreed = agreed.map(day);
        let id = Uuid::from_u128(1);
        Step::Pause(Pause { id, begins: day(begins), agreed, ended: None, reason: PauseReason::Ill, by_exit: false })
    }

    fn exit(on: &str) -> Exit {
        Exit { day: day(on), reason: ExitReason::Job }
    }

    const TODAY: &str = "2026-11-22";

    fn after(course: &Course, step: &Step) -> Result<Course, Refusal> {
        course.after(step, span(), day(TODAY))
    }

    #[test]
    fn a_whole_course() {
        let paused = after(&course(), &pause("2026-05-04", Some("2026-06-01"))).unwrap();
        assert_eq!(paused.standing(), Standing::Paused);
        assert_eq!(paused.overdue_since(day("2026-06-01")), None, "on that day she can still come");
        assert_eq!(paused.overdue_since(day("2026-06-02")), Some(day("2026-06-01")));
        let back = after(&paused, &Step::GoOn(day("2026-06-08"))).unwrap();
        assert_eq!(back.standing(), Standing::Entered);
        let left = after(&back, &Step::Exit(exit("2026-09-30"))).unwrap();
        assert_eq!(left.standing(), Standing::Exited);
        let again = after(&left, &Step::EnterAgain).unwrap();
        assert_eq!((again.entered, again.exit), (day("2026-03-01"), None), "the day of her entry stays");
        // Who leaves in a pause pauses no more.
        let left = after(&paused, &Step::Exit(exit("2026-06-10"))).unwrap();
        assert_eq!(left.pauses[0].ended, Some(day("2026-06-10")));
        let earlier = after(&left, &Step::CorrectExit(exit("2026-05-20"))).unwrap();
        assert_eq!((earlier.pauses[0].ended, earlier.exit), (Some(day("2026-05-20")), Some(exit("2026-05-20"))));
        assert!(after(&left, &Step::CorrectExit(exit("2026-05-03"))).is_err(), "before the pause began");
    }

    #[test]
    fn an_exit_that_is_corrected_moves_no_return() {
        let paused = after(&course(), &pause("2026-05-04", None)).unwrap();
        // Back in the morning, and for the last time.
        let back = after(&paused, &Step::GoOn(day("2026-06-08"))).unwrap();
        let left = after(&back, &Step::Exit(exit("2026-06-08"))).unwrap();
        let later = after(&left, &Step::CorrectExit(exit("2026-06-20"))).unwrap();
        assert_eq!(later.pauses[0].ended, Some(day("2026-06-08")), "on that day she was back");
        assert!(after(&left, &Step::CorrectExit(exit("2026-06-01"))).is_err(), "then she was not back yet");
        // She left in the pause, came in again, and left on that very day.
        let left = after(&paused, &Step::Exit(exit("2026-06-08"))).unwrap();
        assert!(left.pauses[0].by_exit);
        let again = after(&left, &Step::EnterAgain).unwrap();
        let left = after(&again, &Step::Exit(exit("2026-06-08"))).unwrap();
        let later = after(&left, &Step::CorrectExit(exit("2026-06-20"))).unwrap();
        assert_eq!(later.pauses[0].ended, Some(day("2026-06-08")));
    }

    /// The first pause of a course, written anew.
    fn corrected(course: &Course, begins: &str, ended: Option<&str>) -> Result<Course, Refusal> {
        let new = Pause { begins: day(begins), ended: ended.map(day), reason: PauseReason::Care, ..course.pauses[0].clone() };
        after(course, &Step::CorrectPause(new))
    }

    #[test]
    fn a_pause_is_corrected_between_what_was_before_and_after() {
        let paused = after(&course(), &pause("2026-05-04", None)).unwrap();
        let open = corrected(&paused, "2026-05-11", Some("2026-05-20")).unwrap();
        assert_eq!((open.pauses[0].begins, open.pauses[0].ended), (day("2026-05-11"), None), "whoever pauses goes on pausing");
        assert_eq!((open.pauses[0].reason, open.standing()), (PauseReason::Care, Standing::Paused));
        let back = after(&paused, &Step::GoOn(day("2026-06-08"))).unwrap();
        let moved = corrected(&back, "2026-05-11", Some("2026-06-01")).unwrap();
        assert_eq!((moved.pauses[0].begins, moved.pauses[0].ended), (day("2026-05-11"), Some(day("2026-06-01"))));
        let mut second = after(&back, &pause("2026-07-01", None)).unwrap();
        second.pauses[1].id = Uuid::from_u128(2);
        let left = after(&back, &Step::Exit(exit("2026-09-30"))).unwrap();
        for (course, begins, ended, why) in [
            (&paused, "2026-02-28", None, ("begins", "course-pause-between")),
            (&paused, "2026-11-23", None, ("begins", "course-pause-between")),
            (&back, "2026-05-04", None, ("ended", "course-no-day")),
            (&back, "2026-05-04", Some("2026-05-03"), ("ended", "course-pause-between")),
            (&back, "2026-05-04", Some("2026-11-23"), ("ended", "course-pause-between")),
            (&second, "2026-05-04", Some("2026-07-02"), ("ended", "course-pause-between")),
            (&left, "2026-05-04", Some("2026-10-01"), ("ended", "course-pause-between")),
            (&left, "2026-10-01", Some("2026-10-01"), ("begins", "course-pause-between")),
        ] {
            assert_eq!(corrected(course, begins, ended), Err(why), "{begins} {ended:?}");
        }
        assert_eq!(after(&course(), &Step::CorrectPause(paused.pauses[0].clone())), Err(("do", "course-meanwhile")));
        // Who left in it: its end goes with the exit, until it is said that she was back before.
        let left = after(&paused, &Step::Exit(exit("2026-06-08"))).unwrap();
        let kept = corrected(&left, "2026-05-11", None).unwrap();
        assert!(kept.pauses[0].by_exit && kept.pauses[0].ended == Some(day("2026-06-08")));
        let back = corrected(&left, "2026-05-11", Some("2026-06-01")).unwrap();
        assert!(!back.pauses[0].by_exit && back.pauses[0].ended == Some(day("2026-06-01")));
    }

    #[test]
    fn nothing_goes_on_after_an_error() {
        let error = after(&course(), &Step::Error(ErrorReason::WrongProject)).unwrap();
        assert_eq!((error.standing(), error.entered), (Standing::Error, day("2026-03-01")));
        for what in What::ALL {
            assert!(!error.allows(what), "{what:?}");
        }
        assert_eq!(after(&error, &Step::EnterAgain), Err(("do", "course-meanwhile")));
        let text = serde_json::to_string(&error).unwrap();
        assert!(text.contains("\"wrong-project\""), "{text}");
        let before = text.replace(",\"error\":\"wrong-project\"", "");
        assert_eq!(serde_json::from_str::<Course>(&before).unwrap(), course(), "a trace from before there was such a thing");
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let paused = after(&course(), &pause("2026-05-04", None)).unwrap();
        let left = after(&course(), &Step::Exit(exit("2026-09-30"))).unwrap();
        for (course, step, why) in [
            (&course(), pause("2026-02-28", None), "course-pause-day"),
            (&course(), pause("2026-11-23", None), "course-pause-day"),
            (&course(), pause("2026-05-04", Some("2026-05-04")), "course-agreed-day"),
            (&paused, pause("2026-05-05", None), "course-meanwhile"),
            (&paused, Step::GoOn(day("2026-05-03")), "course-back-day"),
            (&paused, Step::GoOn(day("2026-11-23")), "course-back-day"),
            (&course(), Step::GoOn(day("2026-05-03")), "course-meanwhile"),
            (&course(), Step::EnterAgain, "course-meanwhile"),
            (&course(), Step::Exit(exit("2026-02-28")), "course-exit-day"),
            (&course(), Step::Exit(exit("2026-11-23")), "course-exit-day"),
            (&left, Step::Exit(exit("2026-10-01")), "course-meanwhile"),
            (&left, Step::CorrectExit(exit("2026-02-01")), "course-exit-day"),
            (&left, Step::Entry(day("2026-10-01")), "course-entry-day"),
            (&paused, Step::Entry(day("2026-05-05")), "course-entry-day"),
            (&course(), Step::Entry(day("2025-12-31")), "course-entry-span"),
            (&left, pause("2026-10-01", None), "course-meanwhile"),
            (&left, Step::Hours(Some(10)), "course-meanwhile"),
        ] {
            assert_eq!(after(course, &step).map_err(|(_, why)| why), Err(why), "{step:?}");
        }
    }

    #[test]
    fn a_course_comes_back_from_its_trace() {
        let mut course = after(&course(), &pause("2026-05-04", Some("2026-06-01"))).unwrap();
        course = after(&course, &Step::Exit(exit("2026-09-30"))).unwrap();
        let text = serde_json::to_string(&course).unwrap();
        assert!(text.contains("2026-06-01") && text.contains("\"ill\""), "{text}");
        assert_eq!(serde_json::from_str::<Course>(&text).unwrap(), course);
    }

    fn some_day() -> impl Strategy<Value = Date> {
        (0_i64..1000).prop_map(|days| day("2025-06-01").checked_add(base::civil::Span::new().days(days)).unwrap())
    }

    fn some_step() -> impl Strategy<Value = Step> {
        let exit = || some_day().prop_map(|day| Exit { day, reason: ExitReason::Moved });
        prop_oneof![
            (some_day(), proptest::option::of(some_day()), 0_u128..4).prop_map(|(begins, agreed, id)| Step::Pause(Pause {
                id: Uuid::from_u128(id),
                begins,
                agreed,
                ended: None,
                reason: PauseReason::Care,
                by_exit: false,
            })),
            (some_day(), proptest::option::of(some_day()), 0_u128..4).prop_map(|(begins, ended, id)| Step::CorrectPause(Pause {
                id: Uuid::from_u128(id),
                begins,
                agreed: None,
                ended,
                reason: PauseReason::Other,
                by_exit: true,
            })),
            some_day().prop_map(Step::GoOn),
            exit().prop_map(Step::Exit),
            Just(Step::EnterAgain),
            some_day().prop_map(Step::Entry),
            exit().prop_map(Step::CorrectExit),
            proptest::option::of(1_i64..=60).prop_map(Step::Hours),
        ]
    }

    proptest! {
        /// Whatever is tried, one after the other: days stand in their order, one pause at most is open, and nobody pauses who has left.
        #[test]
        fn every_course_holds_together(steps in proptest::collection::vec(some_step(), 0..40)) {
            let today = day(TODAY);
            let mut now = course();
            for step in steps {
                let Ok(next) = now.after(&step, span(), today) else { continue };
                now = next;
                let mut before = now.entered;
                for (place, pause) in now.pauses.iter().enumerate() {
                    prop_assert!(pause.begins >= before && pause.begins <= today);
                    prop_assert!(pause.ended.is_some() || place + 1 == now.pauses.len());
                    before = pause.ended.unwrap_or(pause.begins);
                    prop_assert!(before >= pause.begins && before <= today);
                }
                if let Some(exit) = now.exit {
                    prop_assert!(exit.day >= before && exit.day <= today && now.open_pause().is_none());
                }
                prop_assert!(now.entered <= today && span().has(now.entered));
                let text = serde_json::to_string(&now).unwrap();
                prop_assert_eq!(&serde_json::from_str::<Course>(&text).unwrap(), &now);
            }
        }
    }
}
