//! "Whose phone is this?": the last question of the way in.

use crate::rules::Proved;
use base::form::NewSignIn;

/// The sign-in that begins. Whether the account still allows it is asked when the session is read for the first time.
pub fn choose_device(at: &Proved, own_device: bool) -> NewSignIn {
    NewSignIn { account: at.account, epoch: at.epoch, own_device, staff: false }
}
