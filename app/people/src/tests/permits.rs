//! Permits: who gets one for which record, what is written down by it, and that there is nothing for strangers.

use super::*;
use crate::{
    audit::{self, Looked, Who},
    policy::{
        self, Act, Action, Facts, Kind, Permit, Principal, Word,
        of::{self, Subject},
        permit,
        permit::at_the_machine,
        to,
    },
    records::{account, assignment, group, site},
    testing::{a_group, a_site, give, put, role, somebody},
};
use base::{
    moment::DAY,
    rights::{Assignment, Scope},
    store::Tx,
};

/// A house: two sites with a group each, staff of every kind, a participant at each site and one nowhere.
struct Town {
    ctx: Context,
    market: Uuid,
    harbour: Uuid,
    phone: Uuid,
    jana: Uuid,
    marek: Uuid,
    desk: Uuid,
    editor: Uuid,
    kern: Uuid,
    harbour_kern: Uuid,
    dpo: Uuid,
    admin: Uuid,
    amira: Uuid,
    oleh: Uuid,
    lost: Uuid,
}

impl Town {
    async fn build(world: &World) -> Self {
        let ctx = world.ctx();
        let (market, harbour) = (a_site(&ctx, "Markt").await, a_site(&ctx, "Hafen").await);
        let phone = a_group(&ctx, market, "Handy").await;
        let town = Self {
            market,
            harbour,
            phone,
            jana: somebody(&ctx, "Jana", Role::Coach).await,
            marek: somebody(&ctx, "Marek", Role::Coach).await,
            desk: somebody(&ctx, "Ines", Role::Desk).await,
            editor: somebody(&ctx, "Sina", Role::Editor).await,
            kern: somebody(&ctx, "Frau Kern", Role::Coordinator).await,
            harbour_kern: somebody(&ctx, "Herr Kern", Role::Coordinator).await,
            dpo: somebody(&ctx, "Frau Wolf", Role::Dpo).await,
            admin: somebody(&ctx, "Technik", Role::Admin).await,
            amira: somebody(&ctx, "Amira", Role::Participant).await,
            oleh: somebody(&ctx, "Oleh", Role::Participant).await,
            lost: somebody(&ctx, "Lost", Role::Participant).await,
            ctx: ctx.context,
        };
        for (who, what, scope) in [
            (town.jana, Role::Coach, Scope::Record(town.jana)),
            (town.marek, Role::Coach, Scope::Site(harbour)),
            (town.desk, Role::Desk, Scope::Site(market)),
            (town.editor, Role::Editor, Scope::All),
            (town.kern, Role::Coordinator, Scope::All),
            (town.harbour_kern, Role::Coordinator, Scope::Site(harbour)),
            (town.dpo, Role::Dpo, Scope::All),
            (town.admin, Role::Admin, Scope::All),
        ] {
            give(&town.ctx, role(&town.ctx, who, what, scope)).await;
        }
        put(&town.ctx, town.amira, Some(market), Some(phone), Some(town.jana)).await;
        put(&town.ctx, town.oleh, Some(harbour), None, None).await;
        town
    }

    /// The permit that somebody of the staff gets now, and that it was given.
    async fn ask<K: Subject, A: Act>(&self, who: Uuid, act: A, subject: K) -> Result<Permit<K, A>, AppError> {
        let held = assignment::held_by(&self.ctx.store, who, self.ctx.at).await.unwrap();
        let who = Principal { account: who, is_participant: false, assignments: &held, at: self.ctx.at };
        let (tx, permit) = policy::begin(&self.ctx.store, who, self.ctx.chance.as_ref(), act, subject).await?;
        // What is said of an account that is not made then is not true.
        if !K::MAKES_ACCOUNT {
            tx.commit().await.unwrap();
        }
        Ok(permit)
    }

    async fn may<K: Subject, A: Act>(&self, who: Uuid, act: A, subject: K) -> bool {
        match self.ask(who, act, subject).await {
            Ok(_) => true,
            Err(AppError::NotFound) => false,
            Err(other) => panic!("{other}"),
        }
    }

    fn participant(&self, account: Uuid) -> Principal<'static> {
        Principal { account, is_participant: true, assignments: &[], at: self.ctx.at }
    }

    async fn log(&self) -> Vec<Looked> {
        audit::before(&self.ctx, i64::MAX, 1_000).await.unwrap()
    }
}

#[tokio::test]
async fn a_coach_sees_her_people_and_for_strangers_there_is_nothing() {
    each(async |world| {
        let mut town = Town::build(&world).await;
        let permit = town.ask(town.jana, to::See, of::Person(town.amira)).await.unwrap();
        assert_eq!((permit.subject(), permit.actor()), (&of::Person(town.amira), Some(town.jana)));
        assert_eq!(permit.ground().map(policy::Ground::code).as_deref(), Some("coach-main"));
        assert!(town.may(town.marek, to::See, of::Person(town.oleh)).await, "he is at her site");
        for (who, person) in [
            (town.jana, town.oleh),
            (town.marek, town.amira),
            (town.jana, town.lost),
            (town.marek, town.lost),
            (town.editor, town.amira),
            (town.dpo, town.amira),
            (town.admin, town.amira),
            (town.harbour_kern, town.amira),
            (town.amira, town.oleh),
            // Staff are no participants, and nobody is nobody.
            (town.kern, town.jana),
            (town.kern, town.ctx.new_id()),
        ] {
            let refused = town.ask(who, to::See, of::Person(person)).await;
            assert!(matches!(refused, Err(AppError::NotFound)));
        }
        for person in [town.amira, town.oleh, town.lost] {
            assert!(town.may(town.kern, to::See, of::Person(person)).await);
        }
        let seen = audit::about(&town.ctx, town.amira, 100).await.unwrap();
        let names: Vec<_> = seen.iter().map(|line| &line.who).collect();
        assert_eq!(names, [&Who::Person(town.kern, "Frau Kern".into()), &Who::Person(town.jana, "Jana".into())]);
        let log = town.log().await;
        assert_eq!(log.iter().filter(|line| line.refused).count(), 9, "what there is and was refused, not what there is not");
        assert_eq!(audit::verify(&town.ctx.store, None).await.unwrap().entries, i64::try_from(log.len()).unwrap());

        // The very next question is answered anew.
        world.clock.go_on(1);
        town.ctx = world.ctx().context;
        put(&town.ctx, town.amira, Some(town.market), Some(town.phone), Some(town.marek)).await;
        assert!(!town.may(town.jana, to::See, of::Person(town.amira)).await, "who was the main coach sees nothing any more");
        assert!(town.may(town.marek, to::See, of::Person(town.amira)).await);
    })
    .await;
}

#[tokio::test]
async fn a_deputy_comes_and_goes_with_her_time() {
    each(async |world| {
        let mut town = Town::build(&world).await;
        let lent = Assignment {
            from: town.ctx.at.plus(1),
            to: Some(town.ctx.at.plus(DAY)),
            deputy_of: Some(town.jana),
            ..role(&town.ctx, town.marek, Role::Coach, Scope::All)
        };
        give(&town.ctx, lent).await;
        assert!(!town.may(town.marek, to::See, of::Person(town.amira)).await, "not yet");
        world.clock.go_on(1);
        town.ctx = world.ctx().context;
        let permit = town.ask(town.marek, to::See, of::Person(town.amira)).await.unwrap();
        assert_eq!(permit.ground().map(|ground| (ground.word, ground.stands_for)), Some((Word::Main, Some(town.jana))));
        let seen = audit::about(&town.ctx, town.amira, 100).await.unwrap();
        assert_eq!(seen[0].stands_for, Some(Who::Person(town.jana, "Jana".into())));
        assert!(!town.may(town.marek, to::Make, of::Export(town.amira)).await, "that is not lent");
        world.clock.go_on(DAY);
        town.ctx = world.ctx().context;
        assert!(!town.may(town.marek, to::See, of::Person(town.amira)).await, "it is over");
    })
    .await;
}

#[tokio::test]
async fn what_is_refused_or_given_up_leaves_the_right_trace() {
    each(async |world| {
        let town = Town::build(&world).await;
        let held = assignment::held_by(&town.ctx.store, town.jana, town.ctx.at).await.unwrap();
        let jana = Principal { account: town.jana, is_participant: false, assignments: &held, at: town.ctx.at };
        let chance = town.ctx.chance.as_ref();

        let mut tx = town.ctx.store.begin().await.unwrap();
        assert!(permit(&mut tx, jana, chance, to::End, of::Person(town.oleh)).await.is_err());
        permit(&mut tx, jana, chance, to::End, of::Person(town.amira)).await.unwrap();
        drop(tx);
        assert_eq!(town.log().await, [], "an act that was given up was not done");

        let mut tx = town.ctx.store.begin().await.unwrap();
        permit(&mut tx, jana, chance, to::PrintCard, of::Card(town.amira)).await.unwrap();
        permit(&mut tx, jana, chance, to::HelpIn, of::Person(town.amira)).await.unwrap();
        tx.commit().await.unwrap();
        let log = town.log().await;
        let said: Vec<_> = log.iter().map(|line| (line.action, line.kind, line.person, line.ground.as_str())).collect();
        assert_eq!(
            said,
            [
                (Action::HelpIn, Kind::Person, Some(town.amira), "coach-main"),
                (Action::PrintCard, Kind::Card, Some(town.amira), "coach-main"),
            ]
        );

        // Looking at what is one's own is not written; changing it is, and is not shown to oneself.
        let amira = town.participant(town.amira);
        let mut tx = town.ctx.store.begin().await.unwrap();
        permit(&mut tx, amira, chance, to::See, of::History(town.amira)).await.unwrap();
        permit(&mut tx, amira, chance, to::Change, of::Card(town.amira)).await.unwrap();
        assert!(permit(&mut tx, amira, chance, to::See, of::History(town.oleh)).await.is_err());
        assert!(permit(&mut tx, amira, chance, to::End, of::Person(town.amira)).await.is_err());
        tx.commit().await.unwrap();
        let log = town.log().await;
        let refused: Vec<_> = log.iter().filter(|line| line.refused).map(|line| (line.action, line.person)).collect();
        assert_eq!((log.len(), refused), (5, vec![(Action::End, Some(town.amira)), (Action::See, Some(town.oleh))]));
        assert_eq!(audit::about(&town.ctx, town.amira, 100).await.unwrap().len(), 2);

        // At the machine itself nobody is asked, but the record must be there.
        let mut tx = town.ctx.store.begin().await.unwrap();
        let at = town.ctx.at;
        let machine = at_the_machine(&mut tx, at, chance, to::End, of::Person(town.oleh)).await.unwrap();
        assert_eq!((machine.actor(), machine.ground()), (None, None));
        assert!(at_the_machine(&mut tx, at, chance, to::End, of::Person(town.jana)).await.is_err());
        tx.commit().await.unwrap();
        assert_eq!(audit::about(&town.ctx, town.oleh, 100).await.unwrap()[0].who, Who::Machine);
    })
    .await;
}

/// What another room brings along: a draft, and a note about a person.
struct Draft(Uuid);
struct Note(Uuid);

impl Subject for Draft {
    const KIND: Kind = Kind::Draft;

    async fn facts(&self, _: &mut Tx, _: Moment) -> base::store::Result<Option<Facts>> {
        Ok(Some(Facts { author: Some(self.0), ..Facts::default() }))
    }
}

impl Subject for Note {
    const KIND: Kind = Kind::Protocol;

    fn detail(&self) -> &'static str {
        "first-talk"
    }

    async fn facts(&self, tx: &mut Tx, _: Moment) -> base::store::Result<Option<Facts>> {
        of::about_person(tx, self.0).await
    }
}

#[tokio::test]
async fn other_rooms_have_subjects_of_their_own() {
    each(async |world| {
        let town = Town::build(&world).await;
        assert!(town.may(town.jana, to::Change, Draft(town.jana)).await);
        assert_eq!(town.log().await, [], "half a sentence is nobody else's business");
        assert!(!town.may(town.jana, to::Change, Draft(town.marek)).await);
        assert!(!town.may(town.kern, to::See, Draft(town.marek)).await);
        assert!(town.may(town.jana, to::See, Note(town.amira)).await);
        for who in [town.marek, town.kern, town.dpo, town.admin, town.desk] {
            assert!(!town.may(who, to::See, Note(town.amira)).await);
        }
        let seen = audit::about(&town.ctx, town.amira, 100).await.unwrap();
        let said: Vec<_> = seen.iter().map(|line| (line.kind, line.detail.as_str())).collect();
        assert_eq!(said, [(Kind::Protocol, "first-talk")]);
    })
    .await;
}

#[tokio::test]
async fn a_list_shows_exactly_what_may_be_opened() {
    each(async |world| {
        let town = Town::build(&world).await;
        let mut tx = town.ctx.store.begin().await.unwrap();
        assert!(account::end(&mut tx, town.lost, town.ctx.at).await.unwrap());
        tx.commit().await.unwrap();
        let everybody = of::about_everybody(&town.ctx.store).await.unwrap();
        assert_eq!(everybody.len(), 3);
        for (who, expected) in [
            (town.jana, Some(vec![town.amira])),
            (town.marek, Some(vec![town.oleh])),
            (town.desk, Some(vec![town.amira])),
            (town.kern, Some(vec![town.amira, town.oleh])),
            (town.harbour_kern, Some(vec![town.oleh])),
            (town.editor, None),
            (town.dpo, None),
            (town.admin, None),
        ] {
            let held = assignment::held_by(&town.ctx.store, who, town.ctx.at).await.unwrap();
            let asks = Principal { account: who, is_participant: false, assignments: &held, at: town.ctx.at };
            let mut tx = town.ctx.store.begin().await.unwrap();
            let listing = policy::list::<of::Person>(&mut tx, asks, town.ctx.chance.as_ref()).await;
            tx.commit().await.unwrap();
            let shown = listing.ok().map(|listing| {
                let mut shown: Vec<_> =
                    everybody.iter().filter(|facts| listing.shows(facts)).filter_map(|facts| facts.person).collect();
                shown.sort_unstable();
                shown
            });
            let expected = expected.map(|mut all| {
                all.sort_unstable();
                all
            });
            assert_eq!(shown, expected);
            for facts in &everybody {
                let person = facts.person.unwrap();
                let opens = town.may(who, to::See, of::Person(person)).await;
                assert_eq!(opens, shown.as_ref().is_some_and(|shown| shown.contains(&person)), "the list and the door agree");
            }
        }
        let lists = town.log().await.into_iter().filter(|line| line.action == Action::List);
        assert_eq!(lists.map(|line| line.person).collect::<Vec<_>>(), [None; 5]);
    })
    .await;
}

#[tokio::test]
async fn who_has_left_is_there_only_for_the_administration() {
    each(async |world| {
        let town = Town::build(&world).await;
        assert!(!town.may(town.kern, to::See, of::Leaver(town.amira)).await, "she has not left");
        let mut tx = town.ctx.store.begin().await.unwrap();
        for person in [town.amira, town.oleh] {
            assert!(account::end(&mut tx, person, town.ctx.at).await.unwrap());
        }
        tx.commit().await.unwrap();
        for who in [town.jana, town.kern, town.desk] {
            assert!(!town.may(who, to::See, of::Person(town.amira)).await);
            assert!(!town.may(who, to::PrintCard, of::Card(town.amira)).await);
        }
        assert!(!town.may(town.jana, to::See, of::Leaver(town.amira)).await);
        assert!(town.may(town.kern, to::See, of::Leaver(town.amira)).await);
        assert!(town.may(town.kern, to::Make, of::Erasure(town.amira)).await);
        assert!(town.may(town.harbour_kern, to::Make, of::Erasure(town.oleh)).await, "he was at her site last");
        assert!(!town.may(town.harbour_kern, to::Make, of::Erasure(town.amira)).await);
        assert!(town.may(town.dpo, to::See, of::Erasure(town.amira)).await);
        assert!(town.may(town.dpo, to::See, of::History(town.amira)).await);
        assert!(!town.may(town.kern, to::See, of::History(town.amira)).await);
    })
    .await;
}

#[tokio::test]
async fn newcomers_come_only_to_where_one_may_place_them() {
    each(async |world| {
        let town = Town::build(&world).await;
        let new = |site, group, main_coach| of::NewPlacement { account: town.ctx.new_id(), site, group, main_coach };
        let (market, harbour) = (Some(town.market), Some(town.harbour));
        for (who, place, expected) in [
            (town.jana, new(None, None, Some(town.jana)), true),
            (town.jana, new(market, Some(town.phone), Some(town.jana)), true),
            (town.jana, new(market, None, None), false),
            (town.jana, new(harbour, None, Some(town.marek)), false),
            (town.marek, new(harbour, None, None), true),
            (town.desk, new(market, Some(town.phone), Some(town.jana)), true),
            (town.desk, new(harbour, None, None), false),
            (town.kern, new(None, None, None), true),
            (town.kern, new(market, Some(town.phone), Some(town.marek)), true),
            // There is no such place.
            (town.kern, new(harbour, Some(town.phone), None), false),
            (town.kern, new(None, Some(town.phone), None), false),
            (town.kern, new(Some(town.ctx.new_id()), None, None), false),
            (town.kern, new(market, None, Some(town.editor)), false),
            (town.kern, new(market, None, Some(town.amira)), false),
            (town.editor, new(None, None, Some(town.editor)), false),
        ] {
            assert_eq!(town.may(who, to::Make, of::Newcomer(place)).await, expected, "{place:?}");
        }
        // The account comes after the permit, in the same transaction; without it nothing is kept.
        let held = assignment::held_by(&town.ctx.store, town.kern, town.ctx.at).await.unwrap();
        let kern = Principal { account: town.kern, is_participant: false, assignments: &held, at: town.ctx.at };
        let (mut tx, permit) =
            policy::begin(&town.ctx.store, kern, town.ctx.chance.as_ref(), to::Make, of::Newcomer(new(market, None, None)))
                .await
                .unwrap();
        let account = permit.subject().0.account;
        let person = account::NewAccount {
            id: account,
            name: sealed(&town.ctx, account, "Neu"),
            lang: Lang::De,
            staff: None,
            demo: false,
            made_at: town.ctx.at,
            created_by: permit.actor(),
        };
        assert!(account::insert(&mut tx, &person).await.unwrap());
        tx.commit().await.unwrap();
        let seen = audit::about(&town.ctx, account, 100).await.unwrap();
        assert_eq!(seen.iter().map(|line| (line.action, line.kind)).collect::<Vec<_>>(), [(Action::Make, Kind::Person)]);

        let moves = |place| of::NewPlacement { account: town.oleh, ..place };
        assert!(town.may(town.kern, to::Make, moves(new(market, None, None))).await);
        assert!(!town.may(town.harbour_kern, to::Make, moves(new(market, None, None))).await, "not hers to give to");
        assert!(town.may(town.harbour_kern, to::Make, moves(new(harbour, None, Some(town.marek)))).await);
        assert!(town.may(town.harbour_kern, to::Change, of::Placement(town.oleh)).await);
        assert!(!town.may(town.harbour_kern, to::Change, of::Placement(town.amira)).await, "not hers to take from");
        assert!(!town.may(town.jana, to::Make, moves(new(None, None, Some(town.jana)))).await);
    })
    .await;
}

#[tokio::test]
async fn a_coordinator_of_one_site_gives_and_takes_only_there() {
    each(async |world| {
        let town = Town::build(&world).await;
        let given = |who, what, scope| of::NewAssignment(role(&town.ctx, who, what, scope));
        for (what, harbour, everywhere) in [
            (given(town.marek, Role::Coach, Scope::Site(town.harbour)), true, true),
            (given(town.marek, Role::Coach, Scope::Site(town.market)), false, true),
            (given(town.marek, Role::Coach, Scope::Group(town.phone)), false, true),
            (given(town.marek, Role::Coach, Scope::All), false, true),
            (given(town.harbour_kern, Role::Coordinator, Scope::All), false, true),
            (given(town.marek, Role::Coach, Scope::Site(town.ctx.new_id())), false, false),
            (given(town.amira, Role::Coach, Scope::Site(town.harbour)), false, false),
            (given(town.ctx.new_id(), Role::Coach, Scope::All), false, false),
        ] {
            assert_eq!(town.may(town.harbour_kern, to::Make, what).await, harbour, "{what:?}");
            assert_eq!(town.may(town.kern, to::Make, what).await, everywhere, "{what:?}");
            assert!(!town.may(town.admin, to::Make, what).await);
        }
        let lent = |other| {
            let whole = role(&town.ctx, town.marek, Role::Coach, Scope::Site(town.harbour));
            of::NewAssignment(Assignment { deputy_of: Some(other), to: Some(town.ctx.at.plus(DAY)), ..whole })
        };
        assert!(!town.may(town.harbour_kern, to::Make, lent(town.jana)).await, "it can be all that Jana has");
        assert!(town.may(town.kern, to::Make, lent(town.jana)).await);
        assert!(!town.may(town.kern, to::Make, lent(town.amira)).await, "nobody takes a participant's place");

        let id = give(&town.ctx, role(&town.ctx, town.editor, Role::Editor, Scope::Site(town.harbour))).await;
        assert!(town.may(town.harbour_kern, to::End, of::Assignment(id)).await);
        assert!(!town.may(town.editor, to::End, of::Assignment(id)).await);
        assert!(town.may(town.editor, to::See, of::Assignment(id)).await, "her own");
        assert!(!town.may(town.kern, to::End, of::Assignment(town.ctx.new_id())).await);

        // Marek has only her site; the editor has more, and whoever lets her in could be everything she is.
        assert!(town.may(town.harbour_kern, to::HelpIn, of::Account(town.marek)).await);
        for who in [town.editor, town.kern, town.admin, town.jana] {
            assert!(!town.may(town.harbour_kern, to::HelpIn, of::Account(who)).await);
            assert!(!town.may(town.admin, to::HelpIn, of::Account(who)).await);
        }
        assert!(town.may(town.kern, to::HelpIn, of::Account(town.editor)).await);
        assert!(!town.may(town.kern, to::HelpIn, of::Account(town.amira)).await, "a participant is no staff");
        let asked = |scope| of::NewAccount { account: town.ctx.new_id(), scope };
        assert!(!town.may(town.harbour_kern, to::End, of::SignIn(town.kern)).await);
        assert!(town.may(town.harbour_kern, to::End, of::SignIn(town.oleh)).await);
        assert!(town.may(town.jana, to::End, of::SignIn(town.jana)).await);
        for (who, scope, expected) in [
            (town.harbour_kern, Scope::Site(town.harbour), true),
            (town.harbour_kern, Scope::Site(town.market), false),
            (town.harbour_kern, Scope::All, false),
            (town.kern, Scope::All, true),
        ] {
            assert_eq!(town.may(who, to::Make, asked(scope)).await, expected, "{scope:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn places_and_the_house() {
    each(async |world| {
        let town = Town::build(&world).await;
        assert!(town.may(town.harbour_kern, to::Change, of::Site(town.harbour)).await);
        assert!(!town.may(town.harbour_kern, to::Change, of::Site(town.market)).await);
        assert!(town.may(town.editor, to::See, of::Site(town.market)).await);
        assert!(!town.may(town.harbour_kern, to::Make, of::NewSite(town.ctx.new_id())).await);
        assert!(town.may(town.kern, to::Make, of::NewSite(town.ctx.new_id())).await);
        let new = |site| of::NewGroup { group: town.ctx.new_id(), site };
        assert!(town.may(town.harbour_kern, to::Make, new(town.harbour)).await);
        assert!(!town.may(town.harbour_kern, to::Make, new(town.market)).await);
        assert!(!town.may(town.kern, to::Make, new(town.ctx.new_id())).await);
        assert!(town.may(town.kern, to::End, of::Group(town.phone)).await);
        assert!(!town.may(town.jana, to::End, of::Group(town.phone)).await);
        assert!(!town.may(town.harbour_kern, to::End, of::Group(town.phone)).await);
        for (who, jobs, faults, log, organisation) in [
            (town.kern, true, true, true, true),
            (town.harbour_kern, false, false, false, false),
            (town.admin, true, true, true, false),
            (town.dpo, false, false, true, false),
            (town.editor, false, true, false, false),
            (town.jana, false, false, false, false),
        ] {
            assert_eq!(town.may(who, to::Run, of::Jobs).await, jobs);
            assert_eq!(town.may(who, to::See, of::ContentFaults).await, faults);
            assert_eq!(town.may(who, to::Run, of::Log).await, log);
            assert_eq!(town.may(who, to::Change, of::Organisation).await, organisation);
        }
        assert!(!town.may(town.admin, to::See, of::Log).await, "whose names stand there is not for the machine's keeper");

        // What is closed can be reopened only by who may; nobody comes to it.
        let mut tx = town.ctx.store.begin().await.unwrap();
        assert!(account::end(&mut tx, town.amira, town.ctx.at).await.unwrap());
        assert!(group::end(&mut tx, town.phone, town.ctx.at).await.unwrap());
        assert!(site::end(&mut tx, town.market, town.ctx.at).await.unwrap());
        tx.commit().await.unwrap();
        assert!(town.may(town.kern, to::See, of::Site(town.market)).await);
        assert!(!town.may(town.kern, to::Make, new(town.market)).await);
        let place = |site, group| of::NewPlacement { account: town.oleh, site: Some(site), group, main_coach: None };
        assert!(!town.may(town.kern, to::Make, place(town.market, None)).await);
        assert!(!town.may(town.kern, to::Make, place(town.market, Some(town.phone))).await);
    })
    .await;
}
