//! A new card for a person. The old ones stop working at once; the pictures are chosen anew.

use super::{by::By, open_person::participant, use_card_code::card_code_hash};
use crate::{
    hashing,
    policy::{of, to},
    records::{account, code, key, sign_in},
    rules::{self, CardState},
    vault::Vault,
};
use base::{AppError, Context, Lang, secret::Secret, store::Tx, ui::PIN_PICTURES};
use uuid::Uuid;

/// A card that was just made. Only now its secret is known; it goes onto paper and is kept nowhere.
#[derive(Clone, PartialEq, Eq)]
pub struct NewCard {
    /// Whose it is.
    pub person: Uuid,
    /// The person's name; it does not stand on the card.
    pub name: String,
    /// The person's language; the card speaks it.
    pub lang: Lang,
    /// The number on the card.
    pub number: i64,
    /// The picture on the card.
    pub picture: String,
    /// Its secret.
    pub secret: Secret,
}

impl NewCard {
    /// The code on it, for who has no camera: it opens the same.
    pub fn code(&self, ctx: &Context) -> String {
        hashing::card_code(&ctx.settings.pepper, &self.secret.text())
    }
}

/// For whom of those who were chosen a card is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// For all; the cards that they have end.
    All,
    /// For those who have none that works; no card ends that does.
    Missing,
}

/// Makes a card for each of these people: for all, or, when anything goes wrong, for none, so that no old card stops working whose
/// successor nobody can print. Who had a card is signed out everywhere: a new card is asked for when the old one is in other hands.
/// `once` is a secret that the form brought: the same form sent twice (a double tap, a reload) gets the same cards again instead of
/// second ones; a card that is in use by now is left out. Nobody is named twice.
///
/// # Errors
/// `NotFound` when one of them is no participant.
pub async fn new_cards(
    ctx: &Context,
    by: By,
    people: &[Uuid],
    which: Which,
    once: Option<&str>,
) -> Result<Vec<NewCard>, AppError> {
    let vault = Vault::of(ctx)?;
    let mut wanted = Vec::new();
    for person in people {
        let account = participant(ctx, *person).await?;
        wanted.push((account, secret(ctx, &["card-once", &person.to_string()], once)));
    }
    let mut made = Vec::new();
    let mut tx = ctx.store.begin().await?;
    for person in people {
        if let Err(refused) = by.may(ctx, &mut tx, to::PrintCard, of::Card(*person)).await {
            // That it was tried stays written down; no card was touched yet.
            tx.commit().await?;
            return Err(refused);
        }
    }
    for (account, secret) in &wanted {
        if key::is_there(&mut tx, &secret.hash()).await? {
            continue;
        }
        let person = account.id;
        if which == Which::Missing && key::newest_in(&mut tx, person).await?.is_some_and(|card| card.facts.state(ctx.at).lives())
        {
            continue;
        }
        let Some((number, picture)) = issue(ctx, &mut tx, by, person, secret).await? else {
            // The same form at the same moment was quicker: its cards are the cards.
            made.clear();
            break;
        };
        code::revoke(&mut tx, person).await?;
        account::raise_epoch(&mut tx, person).await?;
        sign_in::delete_all(&mut tx, person).await?;
        let name = account.name.shown(vault);
        made.push(NewCard { person, name, lang: account.lang, number, picture, secret: secret.clone() });
    }
    if made.is_empty() {
        drop(tx);
    } else {
        tx.commit().await?;
    }
    for (account, secret) in wanted {
        if !made.iter().any(|card| card.person == account.id) {
            made.extend(again(ctx, secret).await?);
        }
    }
    made.sort_by_key(|card| people.iter().position(|person| *person == card.person));
    Ok(made)
}

/// The card's secret: from chance, or the one that belongs to a form. The form's part is 256 random bits which only that one
/// browser has, so it is as hard to guess.
pub(super) fn secret(ctx: &Context, parts: &[&str], once: Option<&str>) -> Secret {
    match once.filter(|once| rules::is_secret(once)) {
        Some(once) => {
            let parts: Vec<&str> = parts.iter().copied().chain([once]).collect();
            hashing::derived_secret(&ctx.settings.pepper, &parts)
        }
        None => Secret::new(ctx.chance.as_ref()),
    }
}

/// Takes the old cards back and makes this one. `None`: there is one with this secret.
pub(super) async fn issue(
    ctx: &Context,
    tx: &mut Tx,
    by: By,
    person: Uuid,
    secret: &Secret,
) -> Result<Option<(i64, String)>, AppError> {
    key::revoke(tx, person, ctx.at).await?;
    let number = key::next_number(tx).await?;
    let picture = picture(ctx);
    let new = key::NewKey {
        id: ctx.new_id(),
        account: person,
        secret_hash: &secret.hash(),
        code_hash: &card_code_hash(ctx, &hashing::card_code(&ctx.settings.pepper, &secret.text())),
        number,
        picture,
        made_at: ctx.at,
        made_by: by.actor(),
    };
    Ok(key::insert(tx, &new).await?.then(|| (number, picture.to_owned())))
}

/// The card of a form that was sent again, if nobody used it yet.
pub(super) async fn again(ctx: &Context, secret: Secret) -> Result<Option<NewCard>, AppError> {
    let card = key::by_secret(&ctx.store, &secret.hash()).await?;
    let vault = Vault::of(ctx)?;
    Ok(card.filter(|card| !card.ended && card.facts.state(ctx.at) == CardState::Fresh).map(|card| NewCard {
        person: card.account,
        name: card.name.shown(vault),
        lang: card.lang,
        number: card.number,
        picture: card.picture,
        secret,
    }))
}

/// One of the twelve pictures, so that people know their card again. 252 is the largest multiple of 12 in a byte.
fn picture(ctx: &Context) -> &'static str {
    loop {
        let mut byte = [0];
        ctx.chance.fill(&mut byte);
        let [byte] = byte;
        if byte < 252
            && let Some(pin) = PIN_PICTURES.get(usize::from(byte % 12))
        {
            return pin.key.trim_start_matches("pin-");
        }
    }
}
