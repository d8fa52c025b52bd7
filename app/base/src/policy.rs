//! What a page or a file may do in a browser: the few policies that there are. The server writes them out as headers.

/// Chosen by a page and put into the extensions of its answer; without one it is [`PagePolicy::Plain`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PagePolicy {
    /// Only what comes from this site, and no device.
    #[default]
    Plain,
    /// May use microphone and camera, and play what it has just recorded.
    Recorder,
    /// May show pictures that it has made of parts.
    Viewer,
    /// May ask the device where it is.
    Place,
    /// A file that was made of what somebody sent: whatever it holds, it is shown and played, and runs nothing.
    File,
}
