//! The second factor: set up, asked for, guessed at, lost, taken away.

use super::*;
use crate::{
    acts::{
        accept_invitation::{Accepted, accept_invitation},
        by::rights_of,
        check_password::{Checked, check_password},
        reset_password::reset_password,
        second_factor::{self, SETTING_UP, own_second_factor},
    },
    forms, pages,
    policy::{Action, Facts, Kind},
    rules::{
        paper_code,
        second_factor::{WRONG_MOST, step},
    },
    sign_ins::{SignInStore, SignedIn, WHO},
};
use base::moment::MINUTE;
use data_encoding::BASE32_NOPAD;
use totp_rs::{Builder, Secret as Shared};
use tower_sessions::Session;

const PASSWORD: &str = "ein langes Passwort";

/// A member of staff at a browser, with the app in her hand.
struct Member {
    world: World,
    id: Uuid,
    email: String,
    kept: HashMap<String, String>,
    role: Role,
    secret: Option<[u8; 20]>,
}

impl Member {
    async fn new(world: &World, role: Role) -> Self {
        let ctx = world.ctx();
        let email = format!("m-{}@klick.example", ctx.new_id());
        let id = command_line::add_staff(&ctx, "Kim", &email, PASSWORD, &[role]).await.unwrap();
        Self { world: world.clone(), id, email, kept: HashMap::new(), role, secret: None }
    }

    fn ctx(&self) -> PageContext {
        PageContext { kept: self.kept.clone(), ..self.world.person(self.id, &[self.role]) }
    }

    /// What the app shows now, or this many seconds from now.
    fn code_in(&self, seconds: i64) -> String {
        let app = Builder::new().with_secret(Shared::new_stack(self.secret.unwrap())).build().unwrap();
        app.generate(u64::try_from(self.world.clock.now().0 / 1000 + seconds).unwrap()).to_string()
    }

    fn code(&self) -> String {
        self.code_in(0)
    }

    async fn send(&mut self, pairs: &[(&str, &str)]) -> Result<Answer, AppError> {
        let answer = forms::submit_second_factor(&self.ctx(), &fields(pairs)).await?;
        if let Answer::Done(done) = &answer {
            for (name, value) in &done.keep {
                match value {
                    Some(value) => self.kept.insert((*name).to_owned(), value.clone()),
                    None => self.kept.remove(*name),
                };
            }
        }
        Ok(answer)
    }

    /// Scans what the page shows.
    async fn scan(&mut self) {
        let app = own_second_factor(&self.ctx()).await.unwrap().setting_up.unwrap();
        let key = app.key.replace(' ', "");
        assert!(app.address.contains(&format!("secret={key}")) && app.address.starts_with("otpauth://totp/Klick"));
        self.secret = Some(BASE32_NOPAD.decode(key.as_bytes()).unwrap().try_into().unwrap());
    }

    /// Sets an app up; the codes on paper.
    async fn set_up(&mut self) -> Vec<String> {
        self.send(&[("do", "begin")]).await.unwrap();
        self.scan().await;
        let code = self.code();
        let sheet = html(page(self.send(&[("do", "finish"), ("code", &code)]).await.unwrap()));
        self.world.clock.go_on(MINUTE);
        codes_of(&sheet)
    }

    /// Signs in with the password and this code; else what is said.
    async fn sign_in(&self, code: &str) -> Result<(), &'static str> {
        let Checked::SecondFactor(proved) = check_password(&self.world.ctx(), &self.email, PASSWORD).await.unwrap() else {
            panic!("a second factor is asked for");
        };
        match second_factor::sign_in_with_code(&self.world.ctx(), &proved, code).await {
            Ok((sign_in, _)) => {
                assert_eq!(sign_in.account, self.id);
                Ok(())
            }
            refused => Err(problem(refused)),
        }
    }
}

/// The codes on the sheet.
fn codes_of(sheet: &str) -> Vec<String> {
    let texts = sheet.split('>').filter_map(|part| part.split('<').next()).map(str::trim);
    texts.filter(|text| paper_code::read(text).as_deref() == Some(*text)).map(ToOwned::to_owned).collect()
}

#[tokio::test]
async fn an_app_is_set_up_and_asked_for() {
    each(async |world| {
        let mut kim = Member::new(&world, Role::Coach).await;
        assert!(matches!(check_password(&world.ctx(), &kim.email, PASSWORD).await.unwrap(), Checked::Right { .. }));
        // Nothing counts before a code of the app came back.
        kim.send(&[("do", "begin")]).await.unwrap();
        kim.scan().await;
        assert!(matches!(check_password(&world.ctx(), &kim.email, PASSWORD).await.unwrap(), Checked::Right { .. }));
        assert_eq!(problem(kim.send(&[("do", "finish"), ("code", "")]).await), "second-six-digits");
        let wrong = if kim.code() == "000000" { "000001" } else { "000000" };
        assert_eq!(problem(kim.send(&[("do", "finish"), ("code", wrong)]).await), "second-not-fit");

        let codes = kim.set_up().await;
        assert_eq!(codes.len(), 10);
        let page = html(pages::second_factor_page(&kim.ctx()).await.unwrap());
        assert!(page.contains("10 Reserve-Codes") && !page.contains("otpauth"), "what was set up is not shown again: {page}");
        assert!(world.dump().await.iter().all(|row| !codes.iter().any(|code| row.contains(code))));

        let done = forms::submit_staff_sign_in(&world.ctx(), &fields(&[("email", &kim.email), ("passwort", PASSWORD)])).await;
        let done = done.unwrap();
        assert!(done.sign_in.is_none() && done.fresh && done.to == "/de/anmelden/team/code", "{}", done.to);
        let mut browser = Browser::new(&world);
        browser.follow(done);
        let page = html(pages::staff_code_page(&browser.ctx()).await.unwrap());
        assert!(page.contains("name=\"code\""), "{page}");
        let refused = forms::submit_staff_code(&browser.ctx(), &fields(&[("code", wrong)])).await;
        assert_eq!(problem(refused), "second-wrong");
        let done = forms::submit_staff_code(&browser.ctx(), &fields(&[("code", &kim.code())])).await.unwrap();
        assert_eq!(done.sign_in.as_ref().map(|new| (new.account, new.staff)), Some((kim.id, true)));
        assert_eq!(done.to, "/de/begleitung");
    })
    .await;
}

#[tokio::test]
async fn a_code_goes_once() {
    each(async |world| {
        let mut kim = Member::new(&world, Role::Coach).await;
        let codes = kim.set_up().await;
        let code = kim.code();
        assert_eq!(kim.sign_in(&code).await, Ok(()));
        assert_eq!(kim.sign_in(&code).await, Err("second-wrong"), "the same code again");
        assert_eq!(kim.sign_in(&kim.code_in(-30)).await, Err("second-wrong"), "one from before");
        assert_eq!(kim.sign_in(&kim.code_in(30)).await, Ok(()), "a clock that is early");
        assert_eq!(kim.sign_in(&codes[3].to_lowercase().replace('-', " ")).await, Ok(()));
        assert_eq!(kim.sign_in(&codes[3]).await, Err("second-wrong"), "the same paper again");
        assert_eq!(own_second_factor(&kim.ctx()).await.unwrap().codes, 9);
        // Another one's paper opens nothing here.
        let other = Member::new(&world, Role::Coach).await.set_up().await;
        assert_eq!(kim.sign_in(&other[0]).await, Err("second-wrong"));
    })
    .await;
}

#[tokio::test]
async fn who_guesses_is_stopped_and_paper_still_helps() {
    each(async |world| {
        let mut kim = Member::new(&world, Role::Coach).await;
        let codes = kim.set_up().await;
        let mut compared = 0;
        for _ in 0..10 {
            for number in 0..12 {
                let right = kim.code();
                let guess = format!("{:06}", (right.parse::<u32>().unwrap() + 7919 + number) % 1_000_000);
                compared += i64::from(kim.sign_in(&guess).await == Err("second-wrong"));
            }
            world.clock.go_on(16 * MINUTE);
        }
        assert_eq!(compared, WRONG_MOST);
        assert_eq!(kim.sign_in(&kim.code()).await, Err("second-paper-only"), "the right one, too late");
        assert_eq!(kim.sign_in(&codes[0]).await, Ok(()));
        assert_eq!(kim.sign_in(&kim.code()).await, Ok(()), "and the app works again");
    })
    .await;
}

#[tokio::test]
async fn a_crowd_gets_no_more_guesses_than_one() {
    each(async |world| {
        let mut kim = Member::new(&world, Role::Coach).await;
        kim.set_up().await;
        let kim = Arc::new(kim);
        let tries: Vec<_> = (0..60)
            .map(|number| {
                let kim = Arc::clone(&kim);
                tokio::spawn(async move {
                    let guess = format!("{:06}", (kim.code().parse::<u32>().unwrap() + 7919 + number) % 1_000_000);
                    let claimed = crate::records::second_factor::claim(&kim.world.store, kim.id).await.unwrap();
                    claimed && step(&kim.secret.unwrap(), &guess, kim.world.clock.now()).is_none()
                })
            })
            .collect();
        let mut compared = 0;
        for one in tries {
            compared += i64::from(one.await.unwrap());
        }
        assert_eq!(compared, WRONG_MOST);
    })
    .await;
}

#[tokio::test]
async fn changing_it_needs_a_code() {
    each(async |world| {
        let mut kim = Member::new(&world, Role::Coach).await;
        let codes = kim.set_up().await;
        for what in ["begin", "codes", "off"] {
            assert_eq!(problem(kim.send(&[("do", what), ("code", "")]).await), "second-wrong", "{what}");
        }
        let code = kim.code();
        let new = codes_of(&html(page(kim.send(&[("do", "codes"), ("code", &code)]).await.unwrap())));
        assert!(new.iter().all(|code| !codes.contains(code)));
        assert_eq!(kim.sign_in(&codes[0]).await, Err("second-wrong"), "the old paper");

        // A new telephone: the old app counts until the new one does.
        kim.send(&[("do", "begin"), ("code", &new[0])]).await.unwrap();
        let old = kim.secret;
        assert_eq!(kim.sign_in(&kim.code_in(30)).await, Ok(()));
        kim.scan().await;
        assert_ne!(kim.secret, old);
        let code = kim.code();
        page(kim.send(&[("do", "finish"), ("code", &code)]).await.unwrap());
        world.clock.go_on(MINUTE);
        assert_eq!(kim.sign_in(&kim.code()).await, Ok(()));

        let code = kim.code_in(30);
        done(kim.send(&[("do", "off"), ("code", &code)]).await.unwrap());
        assert!(matches!(check_password(&world.ctx(), &kim.email, PASSWORD).await.unwrap(), Checked::Right { .. }));
    })
    .await;
}

#[tokio::test]
async fn a_coordinator_has_no_rights_before_it() {
    each(async |world| {
        let mut kim = Member::new(&world, Role::Coordinator).await;
        let seen = async |id| {
            let store = Arc::new(SignInStore::new(world.store.clone(), world.clock.clone()));
            let session = Session::new(None, store, None);
            let who = SignedIn { account: id, epoch: 0, own_device: false, staff: true, at: world.clock.now() };
            session.insert(WHO, who).await.unwrap();
            session.save().await.unwrap();
            let cookie = session.id().unwrap().to_string();
            let sign_ins = SignInStore::new(world.store.clone(), world.clock.clone());
            sign_ins.recognise(&world.vault, &cookie, false).await.unwrap().person.unwrap()
        };
        let person = seen(kim.id).await;
        assert!(person.owes_second_factor && person.assignments.is_empty() && person.is(Role::Coordinator));
        // Nor has a machine of hers, such as a calendar.
        let rights = rights_of(&world.ctx(), kim.id).await.unwrap();
        assert!(!rights.may(Action::List, Kind::Account, &Facts::default()));
        kim.set_up().await;
        let rights = rights_of(&world.ctx(), kim.id).await.unwrap();
        assert!(rights.may(Action::List, Kind::Account, &Facts::default()));
        let person = seen(kim.id).await;
        assert!(!person.owes_second_factor && person.assignments.len() == 1);
        let code = kim.code();
        assert_eq!(problem(kim.send(&[("do", "off"), ("code", &code)]).await), "second-demanded");
        // Nobody asks a coach for it.
        let coach = Member::new(&world, Role::Coach).await;
        assert!(!seen(coach.id).await.owes_second_factor);
    })
    .await;
}

#[tokio::test]
async fn who_lost_everything_is_helped_by_another() {
    each(async |world| {
        let mut kim = Member::new(&world, Role::Coach).await;
        kim.set_up().await;
        let boss = Member::new(&world, Role::Coordinator).await;
        let by = By::signed_in(&boss.ctx()).unwrap();
        assert!(matches!(
            second_factor::reset(&kim.ctx(), By::signed_in(&kim.ctx()).unwrap(), kim.id).await,
            Err(AppError::NotFound)
        ));

        // A new password does not go past it.
        let link = reset_password(&boss.ctx(), by, kim.id, Some("x")).await.unwrap().unwrap();
        let accepted = accept_invitation(&world.ctx(), &link.secret.text(), "", "ein neues langes Passwort", Lang::De).await;
        assert!(matches!(accepted.unwrap(), Accepted::SecondFactor(proved) if proved.account == kim.id));

        assert!(second_factor::reset(&boss.ctx(), by, kim.id).await.unwrap());
        assert!(!second_factor::reset(&boss.ctx(), by, kim.id).await.unwrap(), "a second tap does no harm");
        let checked = check_password(&world.ctx(), &kim.email, "ein neues langes Passwort").await.unwrap();
        assert!(matches!(checked, Checked::Right { .. }));
        assert!(matches!(own_second_factor(&world.person(kim.id, &[Role::Participant])).await, Err(AppError::NotFound)));
        assert_eq!(kim.kept.get(SETTING_UP).map(|_| ()), Some(()), "what a browser still keeps");
        assert!(own_second_factor(&kim.ctx()).await.unwrap().since.is_none());
    })
    .await;
}
