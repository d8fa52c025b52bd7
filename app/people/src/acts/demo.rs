//! Invented people for trying out. What opens their accounts follows from the pepper, so it can be shown again and again.

use super::{
    add_participants::{new_account, put},
    add_staff::give,
    by::By,
    new_card::issue,
};
use crate::paths;
use crate::{
    hashing,
    policy::{of, to},
    records::{
        account::{self, NewAccount},
        group::{self, Group},
        key,
        placement::{self, Placement},
        site::{self, Site},
    },
    rules::{CardState, PicturePin},
};
use base::{AppError, Context, Lang, Moment, Role, moment::DAY, rights::Scope, ui::Pin};
use uuid::Uuid;

/// An invented person and how to sign in as that person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoPerson {
    /// What the person is here.
    pub role: Role,
    /// The name.
    pub name: &'static str,
    /// The address of the card, for participants.
    pub card: Option<String>,
    /// The keys of the pictures' names in their order (`pin-fisch`), for participants.
    pub pictures: Option<Vec<&'static str>>,
    /// The e-mail address, for staff.
    pub email: Option<&'static str>,
    /// The password, for staff.
    pub password: Option<String>,
}

/// Names are sealed, so the invented people are known by their ids.
const fn id(number: u128) -> Uuid {
    Uuid::from_u128(0xdec0_0000_0000_8000_8000_0000_0000_0000 + number)
}

const PARTICIPANTS: [(Uuid, &str, Lang); 2] = [(id(1), "Demo Amira", Lang::Ar), (id(2), "Demo Oleh", Lang::Uk)];
const STAFF: [(Uuid, &str, Role, &str); 2] = [
    (id(101), "Demo Coach", Role::Coach, "coach@demo.example"),
    (id(102), "Demo Verwaltung", Role::Coordinator, "verwaltung@demo.example"),
];

/// Those who come with a history: months of an invented house, so that every page has something to show.
const MORE_STAFF: (Uuid, &str, Role, &str) = (id(103), "Demo Marek", Role::Coach, "marek@demo.example");
const MORE: [(Uuid, &str, Lang); 10] = [
    (id(3), "Demo Bojana", Lang::Ru),
    (id(4), "Demo Cem", Lang::Tr),
    (id(5), "Demo Doro", Lang::De),
    (id(6), "Demo Emil", Lang::De),
    (id(7), "Demo Halyna", Lang::Uk),
    (id(8), "Demo Ines", Lang::De),
    (id(9), "Demo Karim", Lang::Ar),
    (id(10), "Demo Monika", Lang::Ls),
    (id(11), "Demo Nadija", Lang::Uk),
    (id(12), "Demo Tuan", Lang::De),
];
/// One of them once more, the name the other way round: so that there is somebody to be merged.
const TWICE: (Uuid, &str, Lang) = (id(13), "Doro Demo", Lang::De);
const SITE: Uuid = id(201);
const GROUPS: [(Uuid, &str, &str); 2] = [
    (id(202), "Handy für den Anfang", "Montag, Dienstag, Donnerstag, 9–10.30 Uhr"),
    (id(203), "Bewerbung", "Mittwoch und Freitag, 14–15 Uhr"),
];
/// How long ago it all began.
const HISTORY: i64 = 90 * DAY;

/// An invented house with two coaches, each with a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoTown {
    /// When it began.
    pub since: Moment,
    /// The groups: the id, the coach, her people.
    pub groups: Vec<(Uuid, Uuid, Vec<Uuid>)>,
}

/// The invented house around the invented people; makes what is missing of it. `None`: this is no demo.
///
/// # Errors
/// `Broken` or `Busy` when the store does not answer.
pub async fn demo_town(ctx: &Context) -> Result<Option<DemoTown>, AppError> {
    if !ctx.settings.demo {
        return Ok(None);
    }
    let since = ctx.at.plus(-HISTORY);
    let mut tx = ctx.store.begin().await?;
    let (address, hours, languages) = ("Am Markt 3".into(), "Montag bis Freitag, 9 bis 16 Uhr".into(), String::new());
    let place = Site { id: SITE, name: "Demo-Haus am Markt".into(), address, hours, languages, ended_at: None };
    // Of what is there already nothing changes.
    site::insert(&mut tx, &place, since).await?;
    for (group, name, times) in GROUPS {
        let new = Group { id: group, site: SITE, name: name.into(), times: times.into(), ended_at: None };
        group::insert(&mut tx, &new, since).await?;
    }
    tx.commit().await?;
    for (person, name, lang) in MORE.into_iter().chain([TWICE]) {
        if account::demo(&ctx.store, person).await?.is_none() {
            let new = NewAccount { made_at: since, ..new_account(ctx, By::command_line(), person, name, lang, true)? };
            insert(ctx, &new, None).await?;
        }
    }
    let everybody: Vec<Uuid> = PARTICIPANTS.iter().chain(&MORE).map(|(person, ..)| *person).collect();
    let (first, second) = everybody.split_at(7);
    let coaches = [STAFF[0].0, MORE_STAFF.0];
    let groups: Vec<_> = [first, second]
        .into_iter()
        .zip(GROUPS)
        .zip(coaches)
        .map(|((people, (group, ..)), coach)| (group, coach, people.to_vec()))
        .collect();
    let mut tx = ctx.store.begin().await?;
    for (group, coach, people) in &groups {
        for person in people {
            if placement::whereabouts(&mut tx, *person).await?.is_some_and(|now| now.group.is_some()) {
                continue;
            }
            let new = Placement {
                id: ctx.new_id(),
                account: *person,
                site: Some(SITE),
                group: Some(*group),
                main_coach: Some(*coach),
                from: ctx.at,
                to: None,
            };
            placement::place(&mut tx, &new, None).await?;
        }
    }
    tx.commit().await?;
    Ok(Some(DemoTown { since, groups }))
}

/// The invented people; makes them when they are missing, and lets their cards and passwords work again when somebody spent,
/// changed or ended them; `with_history` also the second coach of [`demo_town`]. Every call returns the same. In a copy that is not a demo: nobody.
///
/// # Errors
/// `Broken` when a real account has the e-mail address of an invented one; `Busy`.
pub async fn demo(ctx: &Context, with_history: bool) -> Result<Vec<DemoPerson>, AppError> {
    /// One at a time, so that nobody is made twice.
    static ONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());
    if !ctx.settings.demo {
        return Ok(Vec::new());
    }
    let _one = ONE.lock().await;
    // The coach first: the participants are hers.
    let mut team = Vec::new();
    for (id, name, role, email) in STAFF.into_iter().chain(with_history.then_some(MORE_STAFF)) {
        team.push(staff(ctx, id, name, role, email).await?);
    }
    let mut people = Vec::new();
    for (id, name, lang) in PARTICIPANTS {
        people.push(participant(ctx, id, name, lang).await?);
    }
    people.extend(team);
    Ok(people)
}

async fn participant(ctx: &Context, id: Uuid, name: &'static str, lang: Lang) -> Result<DemoPerson, AppError> {
    let pepper = ctx.settings.pepper;
    let secret = hashing::derived_secret(&pepper, &["demo-card", name]);
    let (pin, pictures) = pictures(ctx, name);
    match account::demo(&ctx.store, id).await? {
        Some(account) => begin_again(ctx, id, account.ended_at.is_some(), None).await?,
        None => insert(ctx, &new_account(ctx, By::command_line(), id, name, lang, true)?, None).await?,
    }
    let salt = salt(ctx, name);
    let card = key::by_secret(&ctx.store, &secret.hash()).await?;
    let works = card.as_ref().is_some_and(|card| {
        card.facts.state(ctx.at) == CardState::Works
            && card.pin_hash.as_deref().is_some_and(|hash| hash.starts_with(&hashing::head(&salt)))
    });
    if !works {
        let half = hashing::half(&pepper, &secret.text());
        let input = hashing::pictures(&pepper, &pin, &half);
        let hash = hashing::turn().await?.make_with(pepper, input, salt).await?;
        let mut tx = ctx.store.begin().await?;
        if card.is_some() {
            key::revoke(&mut tx, id, ctx.at).await?;
        } else {
            issue(ctx, &mut tx, By::command_line(), id, &secret).await?;
        }
        key::renew_demo(&mut tx, &secret.hash(), &hash, ctx.at).await?;
        tx.commit().await?;
    }
    let card = Some(paths::card(&secret.text()));
    Ok(DemoPerson { role: Role::Participant, name, card, pictures: Some(pictures), email: None, password: None })
}

async fn staff(ctx: &Context, id: Uuid, name: &'static str, role: Role, email: &'static str) -> Result<DemoPerson, AppError> {
    let pepper = ctx.settings.pepper;
    let digits = hashing::mac(&pepper, &["demo-password", name]);
    let groups: Vec<String> =
        digits.as_bytes().chunks(4).take(4).map(|four| String::from_utf8_lossy(four).into_owned()).collect();
    let password = groups.join("-");
    let salt = salt(ctx, name);
    let account = account::demo(&ctx.store, id).await?;
    let mut stored = None;
    if let Some(account) = &account {
        begin_again(ctx, account.id, account.ended_at.is_some(), Some(role)).await?;
        stored = account::password_hash(&ctx.store, account.id).await?;
    }
    if !stored.is_some_and(|hash| hash.starts_with(&hashing::head(&salt))) {
        let hash = hashing::turn().await?.make_with(pepper, password.clone(), salt).await?;
        if let Some(account) = &account {
            let mut tx = ctx.store.begin().await?;
            account::set_password(&mut tx, account.id, &hash).await?;
            tx.commit().await?;
        } else {
            let new = new_account(ctx, By::command_line(), id, name, Lang::De, true)?;
            insert(ctx, &NewAccount { staff: Some((email.to_owned(), hash)), ..new }, Some(role)).await?;
        }
    }
    Ok(DemoPerson { role, name, card: None, pictures: None, email: Some(email), password: Some(password) })
}

async fn insert(ctx: &Context, new: &NewAccount, role: Option<Role>) -> Result<(), AppError> {
    let mut tx = ctx.store.begin().await?;
    let by = By::command_line();
    let main_coach = STAFF.iter().find(|(_, _, role, _)| *role == Role::Coach).map(|(id, ..)| *id);
    let place = of::NewPlacement { account: new.id, site: None, group: None, main_coach };
    match role {
        Some(_) => by.may(ctx, &mut tx, to::Make, of::NewAccount { account: new.id, scope: Scope::All }).await.map(drop)?,
        None => by.may(ctx, &mut tx, to::Make, of::Newcomer(place)).await.map(drop)?,
    }
    if !account::insert(&mut tx, new).await? {
        return Err(AppError::Broken(format!("there is an account beside the demo account {}", new.id)));
    }
    match role {
        Some(role) => give(ctx, &mut tx, by, new.id, role, Scope::All).await?,
        None => put(ctx, &mut tx, by, place).await?,
    }
    tx.commit().await?;
    Ok(())
}

async fn begin_again(ctx: &Context, account: Uuid, ended: bool, role: Option<Role>) -> Result<(), AppError> {
    if ended {
        let mut tx = ctx.store.begin().await?;
        account::begin_again(&mut tx, account).await?;
        // What she had ended with the account.
        if let Some(role) = role {
            give(ctx, &mut tx, By::command_line(), account, role, Scope::All).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

fn salt(ctx: &Context, name: &str) -> [u8; 16] {
    let mut salt = [0; 16];
    for (to, from) in salt.iter_mut().zip(hashing::mac_bytes(&ctx.settings.pepper, &["demo-salt", name])) {
        *to = from;
    }
    salt
}

/// Four pictures that follow from the name, and the keys of their names.
fn pictures(ctx: &Context, name: &str) -> (PicturePin, Vec<&'static str>) {
    let mut round = 0_u32;
    loop {
        let bytes = hashing::mac_bytes(&ctx.settings.pepper, &["demo-pictures", name, &round.to_string()]);
        let four: Vec<u8> = bytes.iter().take(4).map(|byte| byte % 12 + 1).collect();
        if let Some(pin) = PicturePin::new(&four).filter(|pin| pin.weak().is_none()) {
            let keys = four.iter().filter_map(|number| Pin::number(*number)).map(|pin| pin.key).collect();
            return (pin, keys);
        }
        round += 1;
    }
}

#[cfg(test)]
pub(crate) fn demo_pictures(ctx: &Context, name: &str) -> PicturePin {
    pictures(ctx, name).0
}
