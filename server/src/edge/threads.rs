//! One thread a core, each with connections of its own: nothing that a page needs is in another thread, so none has to wake another.

use std::{iter::Cycle, thread::JoinHandle, vec::IntoIter};
use tokio::{
    runtime::{Builder, Handle},
    sync::watch,
};

/// The threads that serve, if there are any beside those of the whole program. They end when this is dropped.
pub(super) struct Threads {
    runtimes: Cycle<IntoIter<Handle>>,
    stop: Option<watch::Sender<()>>,
    running: Vec<JoinHandle<()>>,
}

impl Threads {
    /// Starts one for each core, or none.
    pub(super) fn start(per_core: bool) -> Self {
        let (stop, stopped) = watch::channel(());
        let (mut runtimes, mut running) = (Vec::new(), Vec::new());
        let cores = if per_core { std::thread::available_parallelism().map_or(1, usize::from) } else { 0 };
        for _ in 0..cores {
            let Ok(runtime) = Builder::new_current_thread().enable_all().build() else { continue };
            let handle = runtime.handle().clone();
            let mut stopped = stopped.clone();
            let thread = std::thread::Builder::new().name("klick-pages".to_owned());
            // `changed` fails when the sender is gone, and that is the sign.
            if let Ok(thread) = thread.spawn(move || runtime.block_on(async { while stopped.changed().await.is_ok() {} })) {
                runtimes.push(handle);
                running.push(thread);
            }
        }
        Self { runtimes: runtimes.into_iter().cycle(), stop: Some(stop), running }
    }

    /// Where the next connection is served: in turn; where there is no thread, where it is accepted.
    pub(super) fn next(&mut self) -> Handle {
        self.runtimes.next().unwrap_or_else(Handle::current)
    }
}

impl Drop for Threads {
    fn drop(&mut self) {
        self.stop = None;
        for thread in self.running.drain(..) {
            let _ = thread.join();
        }
    }
}
