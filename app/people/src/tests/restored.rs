//! A backup is brought back: nothing that was ended since opens anything again, and what cannot be ended for all is listed.

use super::*;
use crate::{
    acts::{
        find_invitation::{FoundLink, find_invitation},
        help_in::help_in,
        invite::invite,
        use_code::{Used, use_code},
    },
    audit,
    records::{account, second_factor},
    rules::team::Over,
};

#[tokio::test]
async fn a_restore_ends_what_may_have_been_ended_since() {
    each(async |world| {
        let ctx = world.ctx();
        let (amira, card) = world.participant().await;
        let (blocked, _) = world.participant().await;
        command_line::revoke_cards(&ctx, blocked).await.unwrap();
        let (ended, _) = world.participant().await;
        command_line::end_account(&ctx, ended).await.unwrap();
        let coach = world.coach().await;
        let kim = coach.who.person.as_ref().unwrap().id;
        let codes = (
            help_in(&coach, By::signed_in(&coach).unwrap(), amira, Some(47)).await.unwrap().1,
            ["used", "not used"].map(str::to_owned),
        );
        let link = invite(&ctx, By::command_line(), "Jana", Some(Role::Coach), Some(Over::All), None).await.unwrap().unwrap();
        let mut tx = world.store.begin().await.unwrap();
        second_factor::replace_codes(&mut tx, kim, &codes.1.map(|code| base::secret::hash(&code))).await.unwrap();
        tx.commit().await.unwrap();
        for account in [amira, kim] {
            crate::testing::sign_in(&ctx, account).await;
        }
        let epochs = async || {
            let all = account::all(&world.store).await.unwrap();
            all.into_iter().map(|account| (account.id, account.epoch)).collect::<HashMap<Uuid, i64>>()
        };
        let before = epochs().await;

        let after = command_line::after_restore(&ctx).await.unwrap();

        assert_eq!((after.sign_ins, after.codes, after.links, after.paper_codes), (2, 1, 1, 2));
        for table in ["select count(*) from sign_in", "select count(*) from helper_code", "select count(*) from recovery_code"] {
            assert_eq!(world.store.query(table).one::<(i64,)>().await.unwrap().unwrap().0, 0, "{table}");
        }
        for (id, epoch) in epochs().await {
            assert_eq!(epoch, before[&id] + 1, "everybody's");
        }
        assert!(matches!(use_code(&ctx, 47, &codes.0).await.unwrap(), Used::Wrong));
        assert_eq!(find_invitation(&ctx, &link.secret.text()).await.unwrap(), FoundLink::Dead);
        // What still opens something is listed, and nothing else.
        let listed: Vec<(Uuid, bool)> = after.to_check.iter().map(|account| (account.id, account.card.is_some())).collect();
        assert_eq!(listed.len(), 2, "{listed:?}");
        assert!(listed.contains(&(amira, true)) && listed.contains(&(kim, false)), "{listed:?}");
        assert!(crate::acts::find_card::find_card(&ctx, &card.text()).await.unwrap().is_some());
        let newest = audit::before(&ctx, i64::MAX, 1).await.unwrap();
        assert_eq!(newest[0].kind, crate::policy::Kind::SignIn, "the log says so");
        audit::verify(&world.store, None).await.unwrap();
    })
    .await;
}
