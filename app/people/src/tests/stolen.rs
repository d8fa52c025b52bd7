//! Who steals the database has nothing that opens anything (security goal B4).

use super::*;
use crate::{
    SignInStore, SignedIn, WHO,
    acts::{
        help_in,
        use_code::{Used, use_code},
    },
    forms, hashing, rules,
};
use serde_json::json;
use std::collections::HashSet;
use tower_sessions::{
    SessionStore,
    session::{Id, Record},
};

#[tokio::test]
async fn no_stored_value_opens_anything() {
    each(async |world| {
        // A database in full use: a card with pictures, one in the middle of choosing, a code that works and is being shown, staff.
        let (account, secret) = with_pictures(&world).await;
        let (other, other_secret) = world.participant().await;
        let coach = world.coach().await;
        let mut choosing = Browser::new(&world);
        choosing.card(&other_secret.text()).await;
        choosing.tap(&[2, 2, 5, 6, 2, 2, 5]).await;
        let code = help_in::help_in(&coach, by(&coach), account, Some(NUMBER)).await.unwrap().1;
        let shown = help_in::kept(&coach, account, NUMBER, &code).unwrap();
        let sessions = SignInStore::new(world.store.clone(), world.clock.clone());
        let mut ids = Vec::new();
        for (who, kept) in [
            (None, choosing.kept["pending"].clone()),
            (Some(SignedIn { account, epoch: 0, own_device: true, staff: false, at: NOON }), String::new()),
            (
                Some(SignedIn {
                    account: coach.who.person.as_ref().unwrap().id,
                    epoch: 0,
                    own_device: false,
                    staff: true,
                    at: NOON,
                }),
                shown,
            ),
        ] {
            let mut data = HashMap::from([("kept".to_owned(), json!({"pending": kept, "code": kept}))]);
            if let Some(who) = who {
                data.insert(WHO.to_owned(), json!(who));
            }
            let mut record = Record { id: Id::default(), data, expiry_date: time::OffsetDateTime::UNIX_EPOCH };
            sessions.create(&mut record).await.unwrap();
            ids.push(record.id);
        }

        let dump = world.dump().await.join("\n");
        for plain in [secret.text(), other_secret.text(), "2.2.5.6".into(), "ein langes Passwort".into()] {
            assert!(!dump.contains(&plain));
        }
        assert!(dump.split(|c: char| !c.is_ascii_alphanumeric()).all(|word| word != code));
        assert!(ids.iter().all(|id| !dump.contains(&id.to_string())));
        // Everything that looks like a value, and every piece of it that has the length of a secret, an id or a code.
        let mut values: HashSet<String> = HashSet::new();
        for word in dump.split(|c: char| !(c.is_ascii_alphanumeric() || "-_$.+/".contains(c))) {
            values.insert(word.to_owned());
            values.extend(word.split(['$', '.', '+', '/']).map(str::to_owned));
            for length in [6, 22, 43] {
                for start in 0..word.len().saturating_sub(length - 1).min(600) {
                    values.extend(word.get(start..start + length).map(str::to_owned));
                }
            }
        }
        assert!(values.len() > 500);
        let mut tried = [0; 4];
        let password =
            crate::records::account::password_hash(&world.store, coach.who.person.as_ref().unwrap().id).await.unwrap().unwrap();
        assert!(
            hashing::turn()
                .await
                .unwrap()
                .fits(world.settings.pepper, "ein langes Passwort".into(), password.clone())
                .await
                .unwrap()
        );
        let ctx = world.ctx();
        for value in &values {
            if rules::is_secret(value) {
                tried[0] += 1;
                let done = forms::submit_card(&ctx, value, &Fields::default()).await.unwrap();
                assert!(done.keep.is_empty(), "{value} works as a card");
            }
            // An id ends in a letter that few hashes have; with one put there they are tried, too.
            for cookie in [value.clone(), value.get(..21).map_or_else(String::new, |start| format!("{start}A"))] {
                if let Ok(id) = cookie.parse::<Id>() {
                    tried[1] += 1;
                    assert!(sessions.load(&id).await.unwrap().is_none(), "{cookie} works as a cookie");
                }
            }
            if rules::code(value).is_some() && value != &code {
                tried[2] += 1;
                let hash = hashing::mac(&ctx.settings.pepper, &["code", "47", value]);
                let works = crate::records::code::find(&ctx.store, account, &hash, ctx.at).await.unwrap();
                assert!(works.is_none(), "{value} works as a code");
            }
            tried[3] += 1;
            let fits = hashing::turn().await.unwrap().fits(ctx.settings.pepper, value.clone(), password.clone()).await.unwrap();
            assert!(!fits, "{value} works as a password");
        }
        println!("tried as card {}, as cookie {}, as code {}, as password {}", tried[0], tried[1], tried[2], tried[3]);
        assert!(tried[0] > 100 && tried[1] > 100, "{tried:?}");

        // With the database and everything in it, but another pepper, not even the right card, pictures, code or password fit.
        let mut pepper = world.settings.pepper;
        pepper[0] ^= 1;
        let thief = World { settings: Arc::new(Settings { pepper, ..(*world.settings).clone() }), ..world.clone() };
        let mut browser = Browser::new(&thief);
        browser.card(&secret.text()).await;
        browser.tap(&RIGHT).await;
        assert_eq!(browser.at, "/de/anmelden/bilder");
        assert!(matches!(use_code(&thief.ctx(), NUMBER, &code).await.unwrap(), Used::Wrong));
        assert!(
            help_in::shown(
                &PageContext {
                    kept: HashMap::from([("code".into(), help_in::kept(&coach, account, NUMBER, &code).unwrap())]),
                    ..thief.ctx()
                },
                account
            )
            .await
            .unwrap()
            .is_none()
        );
        // The real ones still do.
        assert!(sessions.load(&ids[1]).await.unwrap().is_some());
        assert!(matches!(use_code(&world.ctx(), NUMBER, &code).await.unwrap(), Used::Right(at) if at.account == account));
        let _ = other;
    })
    .await;
}

#[test]
fn the_half_and_the_notes_need_the_pepper() {
    let world = |byte| [byte; 32];
    assert_ne!(hashing::half(&world(1), "x"), hashing::half(&world(2), "x"));
}
