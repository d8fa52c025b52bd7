//! Who is asking: the person behind the session of a request.

use crate::{records::account, sign_ins::SignedIn};
use base::{AppError, Store, here::Person, settings::Settings};

/// The signed-in person, unless the account ended, its sign-ins were ended, or it is a demo account in a copy that is not a demo.
/// One query; the site asks it at every request, with what stands in the session under [`WHO`](crate::WHO).
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn visitor(store: &Store, settings: &Settings, signed_in: &SignedIn) -> Result<Option<Person>, AppError> {
    let person = account::person(store, signed_in.account, signed_in.epoch).await?;
    Ok(person.filter(|person| settings.demo || !person.demo).map(|person| Person { own_device: signed_in.own_device, ..person }))
}
