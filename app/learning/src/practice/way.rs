//! The easiest way from here to the goal: what "Show me" and the handout say.

use super::{Act, Exercise, State, Words};
use std::{
    cmp::Reverse,
    collections::{BinaryHeap, HashMap},
};

/// No exercise has more states that are worth looking at.
const MOST_STATES: usize = 20_000;

/// The acts that lead to the goal, each with the state in which it is done.
pub type Way = Vec<(State, Act)>;

impl Exercise {
    /// The easiest way to the goal (Dijkstra). A trap is 90 taps dear and the stop button 50, so help goes around them; of ways that are equally
    /// long it takes the one that the author wrote first. Nothing: there is none.
    pub fn way(&self, words: &Words, from: &State) -> Option<Way> {
        let mut best: HashMap<State, usize> = HashMap::from([(from.clone(), 0)]);
        let mut came: HashMap<State, (State, Act)> = HashMap::new();
        let mut all = vec![from.clone()];
        let mut heap = BinaryHeap::from([(Reverse(0_usize), 0_usize)]);
        while let Some((Reverse(cost), at)) = heap.pop() {
            let here = all.get(at)?.clone();
            if best.get(&here).is_some_and(|best| *best < cost) {
                continue;
            }
            if self.is_done(words, &here) {
                return Some(walked(&came, here));
            }
            if all.len() > MOST_STATES {
                return None;
            }
            for act in self.choices(words, &here) {
                let (next, _, rule) = self.follow(words, &here, &act);
                if next == here {
                    continue;
                }
                let trap = self.screen(&next).is_some_and(|screen| screen.trap);
                let dear = match &act {
                    Act::Stop => 5_000,
                    Act::Press(_) => 40,
                    Act::Home => 30,
                    Act::Write(text, _) => *text,
                    _ => 0,
                };
                let cost = cost + 100 + dear + if trap { 9_000 } else { 0 } + rule.map_or(0, |(_, number)| number);
                if best.get(&next).is_none_or(|best| cost < *best) {
                    best.insert(next.clone(), cost);
                    came.insert(next.clone(), (here.clone(), act));
                    all.push(next);
                    heap.push((Reverse(cost), all.len() - 1));
                }
            }
        }
        None
    }

    /// What to do next on it.
    pub fn next(&self, words: &Words, from: &State) -> Option<Act> {
        self.way(words, from)?.into_iter().next().map(|(_, act)| act)
    }
}

fn walked(came: &HashMap<State, (State, Act)>, goal: State) -> Way {
    let mut way = Vec::new();
    let mut here = goal;
    while let Some((before, act)) = came.get(&here) {
        way.push((before.clone(), act.clone()));
        here = before.clone();
    }
    way.reverse();
    way
}
