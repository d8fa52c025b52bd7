//! Watches a form: what is typed is left on this device at once, and sent to the server when the hand rests.

use super::{
    Choice, Shape, fields,
    left::{self, Left},
};
use crate::saved::{Both, Saved, Typed, save_draft};
use leptos::{
    ev::{self, Custom},
    leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle},
    prelude::*,
    task::spawn_local,
    wasm_bindgen::JsCast as _,
    web_sys::{Element, Event, HtmlFormElement, PerformanceNavigation, VisibilityState},
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

/// So long the hand rests before something is sent.
const REST: Duration = Duration::from_millis(1200);
/// So long until it is tried again, first and at most.
const AGAIN: (Duration, Duration) = (Duration::from_secs(4), Duration::from_mins(1));

/// What is said about the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Told {
    Nothing,
    Saving,
    Kept(String),
    Offline,
    SignedOut,
    TooLong,
    Conflict(Both),
    Gone(i64),
}

/// The keeper of one form; clones are one.
#[derive(Clone)]
pub(super) struct Keeper(Rc<Inner>);

struct Inner {
    form: HtmlFormElement,
    shape: Shape,
    told: RwSignal<Told>,
    /// The revision that what is typed goes on from.
    base: Cell<i64>,
    /// What the server has, or what stood there at first.
    known: RefCell<Typed>,
    /// Something is on its way.
    busy: Cell<bool>,
    timer: Cell<Option<TimeoutHandle>>,
    again: Cell<Duration>,
}

impl Keeper {
    /// Begins to watch the form around this place, and goes on with what was left on this device.
    pub(super) fn start(place: &Element, shape: Shape, told: RwSignal<Told>) -> Option<Self> {
        let form = fields::some(place.closest("form"))?.dyn_into::<HtmlFormElement>().ok()?;
        // After "back" a browser fills in again what may have been sent long ago; otherwise what does not stand there as it came was typed.
        let known = if came_back() { fields::read(&form, &shape.fields) } else { fields::came(&form, &shape.fields) };
        let (base, known) = (Cell::new(shape.revision), RefCell::new(known));
        let (busy, timer, again) = (Cell::new(false), Cell::new(None), Cell::new(AGAIN.0));
        let keeper = Self(Rc::new(Inner { form, shape, told, base, known, busy, timer, again }));
        if let Some(left) = left::find(&keeper.0.shape) {
            fields::write(&keeper.0.form, &keeper.0.shape.fields, &left.typed);
            keeper.0.base.set(left.base);
            keeper.save();
        } else if *keeper.0.known.borrow() == keeper.now() {
            left::forget(&keeper.0.shape);
        } else {
            keeper.typed();
        }
        keeper.listen();
        Some(keeper)
    }

    fn listen(&self) {
        for name in ["input", "change"] {
            let keeper = self.clone();
            on(&self.0.form, name, move |_| keeper.typed());
        }
        let keeper = self.clone();
        on(&self.0.form, "submit", move |event| {
            if !event.default_prevented() {
                // What the server has already need not lie here.
                if keeper.0.base.get() > 0 && *keeper.0.known.borrow() == keeper.now() {
                    left::forget(&keeper.0.shape);
                } else {
                    keeper.leave(true);
                }
                keeper.rest(None);
            }
        });
        // A laptop that slept, a line that came back, a window that is looked at again after the sign-in in another one.
        for name in ["online", "focus", "pageshow"] {
            let keeper = self.clone();
            let _ = window_event_listener(Custom::<Event>::new(name), move |_| keeper.wake());
        }
        let keeper = self.clone();
        let _ = window_event_listener(ev::visibilitychange, move |_| {
            if document().visibility_state() == VisibilityState::Hidden {
                keeper.save();
            } else {
                keeper.wake();
            }
        });
    }

    fn now(&self) -> Typed {
        fields::read(&self.0.form, &self.0.shape.fields)
    }

    fn leave(&self, sent: bool) {
        left::leave(&self.0.shape, &Left { base: self.0.base.get(), typed: self.now(), sent, at: left::now() });
    }

    fn typed(&self) {
        self.leave(false);
        if !self.waits() {
            self.rest(Some(REST));
        }
    }

    /// Whether somebody must choose first: until then nothing is sent.
    fn waits(&self) -> bool {
        self.0.told.with_untracked(|told| matches!(told, Told::Conflict(_) | Told::Gone(_)))
    }

    /// Sends after this time instead of the time that was set before; `None`: not by itself.
    fn rest(&self, time: Option<Duration>) {
        let keeper = self.clone();
        let timer = time.and_then(|time| set_timeout_with_handle(move || keeper.save(), time).ok());
        if let Some(before) = self.0.timer.replace(timer) {
            before.clear();
        }
    }

    fn wake(&self) {
        if self.0.told.with_untracked(|told| matches!(told, Told::Offline | Told::SignedOut)) {
            self.0.again.set(AGAIN.0);
            self.save();
        }
    }

    /// Sends what stands in the form, when the server does not have it yet.
    fn save(&self) {
        let typed = self.now();
        if self.0.busy.get() || self.waits() {
            return;
        }
        let base = self.0.base.get();
        if *self.0.known.borrow() == typed || (base == 0 && typed.iter().all(|(_, value)| value.trim().is_empty())) {
            left::forget(&self.0.shape);
            return;
        }
        self.0.busy.set(true);
        if !self.0.told.with_untracked(|told| matches!(told, Told::Offline | Told::SignedOut)) {
            self.0.told.set(Told::Saving);
        }
        let keeper = self.clone();
        spawn_local(async move {
            let Shape { lang, kind, owner, .. } = keeper.0.shape.clone();
            let saved = save_draft(lang, kind, owner, base, fields::encode(&typed)).await;
            keeper.0.busy.set(false);
            keeper.hear(typed, saved.ok());
        });
    }

    /// Hears what became of it; `None`: there was no way, or the server could not.
    fn hear(&self, typed: Typed, saved: Option<Saved>) {
        let told = match saved {
            Some(Saved::Kept { revision, at }) => {
                self.goes_on(revision, typed);
                self.0.again.set(AGAIN.0);
                if *self.0.known.borrow() == self.now() {
                    left::forget(&self.0.shape);
                } else {
                    self.leave(false);
                    self.rest(Some(REST));
                }
                Told::Kept(at)
            }
            Some(Saved::Conflict(both)) => Told::Conflict(both),
            Some(Saved::Gone { revision }) => Told::Gone(revision),
            Some(Saved::TooLong) => Told::TooLong,
            Some(Saved::SignedOut) => Told::SignedOut,
            None => {
                let pause = self.0.again.get();
                self.0.again.set((pause * 2).min(AGAIN.1));
                self.rest(Some(pause));
                Told::Offline
            }
        };
        self.0.told.set(told);
    }

    fn goes_on(&self, revision: i64, known: Typed) {
        self.0.base.set(revision);
        fields::note_revision(&self.0.form, revision);
        *self.0.known.borrow_mut() = known;
    }

    /// Somebody chose.
    pub(super) fn choose(&self, choice: Choice) {
        match self.0.told.get_untracked() {
            Told::Conflict(both) => {
                let taken = match choice {
                    Choice::Mine => None,
                    Choice::Theirs => Some(both.theirs.clone()),
                    Choice::Both => both.both,
                };
                if let Some(taken) = taken {
                    fields::write(&self.0.form, &self.0.shape.fields, &taken);
                }
                self.goes_on(both.revision, both.theirs);
            }
            Told::Gone(revision) => self.goes_on(revision, Typed::new()),
            _ => return,
        }
        self.0.told.set(Told::Nothing);
        self.leave(false);
        self.save();
    }
}

/// Whether the page was reached by "back" or "forward".
fn came_back() -> bool {
    window().performance().is_some_and(|measured| measured.navigation().type_() == PerformanceNavigation::TYPE_BACK_FORWARD)
}

/// Hears an event of the form, as long as the page is there.
fn on(form: &HtmlFormElement, name: &'static str, hear: impl FnMut(Event) + 'static) {
    let hear = leptos::wasm_bindgen::closure::Closure::<dyn FnMut(Event)>::new(hear);
    let _ = form.add_event_listener_with_callback(name, hear.as_ref().unchecked_ref());
    // The form lives as long as the page.
    hear.forget();
}
