//! A hash that was made at another cost becomes one of today's when its owner signs in, and at no other time.

use super::*;
use crate::{
    acts::check_password::{Checked, check_password},
    hashing,
    records::{account, key},
    rules::PicturePin,
};

async fn stored(world: &World, sql: &'static str) -> String {
    world.store.query(sql).one::<(String,)>().await.unwrap().unwrap().0
}

#[tokio::test]
async fn a_password() {
    each(async |world| {
        const SQL: &str = "select password_hash from account where password_hash is not null";
        let coach = world.coach().await;
        let id = coach.who.person.as_ref().unwrap().id;
        let today = stored(&world, SQL).await;
        let email = stored(&world, "select email from account where email is not null").await;
        let older = hashing::older(&world.settings.pepper, "ein langes Passwort");
        assert!(account::renew_password(&world.store, id, &today, &older).await.unwrap());

        let ctx = world.ctx();
        assert!(matches!(check_password(&ctx, &email, "ein falsches Passwort").await.unwrap(), Checked::Wrong));
        assert_eq!(stored(&world, SQL).await, older, "a wrong password changes nothing");
        for _ in 0..2 {
            assert!(matches!(check_password(&ctx, &email, "ein langes Passwort").await.unwrap(), Checked::Right { .. }));
        }
        let renewed = stored(&world, SQL).await;
        assert!(renewed.starts_with("$argon2id$v=19$m=8,t=1,p=1$") && renewed != today, "{renewed}");
        // A password that was set in the meantime is not written over.
        assert!(!account::renew_password(&world.store, id, &older, &today).await.unwrap());
        assert_eq!(stored(&world, SQL).await, renewed);
    })
    .await;
}

#[tokio::test]
async fn four_pictures() {
    each(async |world| {
        const SQL: &str = "select pin_hash from access_key";
        let (_, secret) = with_pictures(&world).await;
        let today = stored(&world, SQL).await;
        let half = hashing::half(&world.settings.pepper, &secret.text());
        let input = hashing::pictures(&world.settings.pepper, &PicturePin::new(&RIGHT).unwrap(), &half);
        let older = hashing::older(&world.settings.pepper, &input);
        let (id,): (String,) = world.store.query("select id from access_key").one().await.unwrap().unwrap();
        assert!(key::renew_pictures(&world.store, id.parse().unwrap(), &today, &older).await.unwrap());

        let mut browser = Browser::new(&world);
        browser.card(&secret.text()).await;
        browser.tap(&[2, 2, 5, 6]).await;
        assert_eq!(stored(&world, SQL).await, older, "wrong pictures change nothing");
        for _ in 0..2 {
            browser.card(&secret.text()).await;
            browser.tap(&RIGHT).await;
            assert_eq!(browser.at, "/de/anmelden/sind-sie-das");
        }
        let renewed = stored(&world, SQL).await;
        assert!(renewed.starts_with("$argon2id$v=19$m=8,t=1,p=1$") && renewed != today, "{renewed}");
    })
    .await;
}
