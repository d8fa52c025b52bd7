//! Somebody without an account asks to take part, is called, and is forgotten; help in passing adds up without a name. Over HTTP, on every database.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may fail loudly")]

use base::{
    Context, Lang, Role, Store,
    moment::{DAY, MINUTE},
    rights::Scope,
};
use intake::paths;
use people::testing::{a_site, give, role, somebody};
use std::collections::BTreeMap;
use testing::{Answer, Phone, World, each};
use uuid::Uuid;

const DE: Lang = Lang::De;
/// Words that nobody else writes.
const SECRET: [&str; 4] = ["Wunschgeheimnis", "Nasrin Geheimname", "0381 7654321", "Dienstagsgeheimnis"];

/// The form as a page gave it, filled in, some seconds later.
async fn ask(world: &World, phone: &mut Phone, more: &[(&str, &str)]) -> Answer {
    let path = paths::Interest::href(DE);
    let page = phone.get(&path).await.html;
    world.clock.go_on(20_000);
    let value = |name: &str| {
        let rest = page.split_once(&format!("name=\"{name}\" value=\"")).unwrap().1;
        rest.split('"').next().unwrap().to_owned()
    };
    let (owner, once, begun) = (value("owner"), value("once"), value("begun"));
    let mut fields = vec![("owner", owner.as_str()), ("once", once.as_str()), ("begun", begun.as_str())];
    fields.extend_from_slice(more);
    let answer = phone.post(&path, &fields).await;
    if answer.status == 200 {
        // A double tap.
        assert_eq!(code_on(&phone.post(&path, &fields).await), code_on(&answer), "sent twice, it is one");
    }
    answer
}

fn filled() -> Vec<(&'static str, &'static str)> {
    vec![
        ("name", SECRET[1]),
        ("phone", SECRET[2]),
        ("visit", SECRET[3]),
        ("sprache", "uk"),
        ("wish", "phone"),
        ("words", SECRET[0]),
    ]
}

fn code_on(answer: &Answer) -> String {
    assert_eq!(answer.status, 200, "{}", answer.html);
    let rest = answer.html.split_once("class=\"addr\"").unwrap_or_else(|| panic!("no code: {}", answer.html)).1;
    rest.split_once('>').unwrap().1.split('<').next().unwrap().to_owned()
}

/// Somebody with this role at this site, signed in.
async fn staff(world: &World, held: Role, site: Uuid) -> (Uuid, Phone) {
    let ctx = world.ctx();
    let id = somebody(&ctx, "Kim Probe", held).await;
    give(&ctx, role(&ctx, id, held, Scope::Site(site))).await;
    (id, world.phone_of(id).await)
}

fn one_in(html: &str) -> String {
    let begin = format!("{}/", paths::Interests::href(DE));
    let rest = html.split_once(&format!("href=\"{begin}")).unwrap_or_else(|| panic!("no link: {html}")).1;
    format!("{begin}{}", rest.split('"').next().unwrap())
}

#[tokio::test]
async fn somebody_asks_is_called_and_takes_part() {
    each(async |world| {
        let ctx = world.ctx();
        let market = a_site(&ctx, "Haus am Markt").await;
        let mut guest = world.guest();
        for page in ["/de/", "/de/hilfe"] {
            assert!(guest.get(page).await.html.contains(&paths::Interest::href(DE)), "a way leads there from {page}");
        }
        code_on(&ask(&world, &mut guest, &filled()).await);
        assert_eq!((world.count("interest").await, world.count("stranger_key").await), (1, 1));

        let (_, mut desk) = staff(&world, Role::Desk, market).await;
        let today = desk.get("/de/begleitung").await.html;
        assert!(today.contains("Möchten mitmachen") && today.contains("noch 90 Tage"), "{today}");
        let list = desk.get(&paths::Interests::href(DE)).await.html;
        assert!(list.contains("Українська") && !SECRET.iter().any(|word| list.contains(word)), "a list opens no words: {list}");
        let one = one_in(&list);
        let page = desk.get(&one).await.html;
        for words in SECRET.iter().chain(&["tel:03817654321", "Mein Handy verstehen"]) {
            assert!(page.contains(words), "{words}: {page}");
        }
        // Who wrote a form, that the list was looked at, and which of them was opened is written down; the first page opens nothing.
        let sql = "select action, object from audit where kind = 'interest' and outcome = 'done' order by sequence";
        let written: Vec<(String, String)> = world.store.query(sql).all().await.unwrap();
        let id = one.rsplit('/').next().unwrap();
        let written: Vec<(&str, &str)> = written.iter().map(|(action, object)| (action.as_str(), object.as_str())).collect();
        assert_eq!(written, [("make", ""), ("make", ""), ("list", ""), ("see", id)]);

        assert_eq!(desk.send(&one, &[("do", "try")]).await.to, one);
        assert!(desk.get(&one).await.html.contains("1-mal nicht erreicht"));
        desk.send(&one, &[("do", "try-back")]).await;
        assert!(!desk.get(&one).await.html.contains("nicht erreicht</dd>"));
        let refused = desk.send(&one, &[("do", "agree"), ("day-day", "1"), ("day-month", "1"), ("day-year", "2020")]).await;
        assert!(refused.status == 422 && refused.html.contains("value=\"2020\""), "{}", refused.html);
        desk.send(&one, &[("do", "agree"), ("day-day", "24"), ("day-month", "11"), ("day-year", "2026")]).await;
        assert!(desk.get(&one).await.html.contains("Kommt am 24. November"));

        // She takes part: the form for new people holds her name, once; the request goes after two weeks.
        assert_eq!(desk.send(&one, &[("do", "join")]).await.to, "/de/begleitung/neu");
        let form = desk.get("/de/begleitung/neu").await.html;
        assert!(form.contains(SECRET[1]), "{form}");
        desk.send(&one, &[("do", "join")]).await;
        assert_eq!(desk.get("/de/begleitung/neu").await.html.matches(&format!("\n{}</textarea>", SECRET[1])).count(), 1);
        let later = Context { at: world.ctx().at.plus(14 * DAY), ..world.ctx() };
        intake::acts::tidy::tidy(&later).await.unwrap();
        assert_eq!((world.count("interest").await, world.count("stranger").await, world.count("stranger_key").await), (0, 0, 0));
    })
    .await;
}

#[tokio::test]
async fn she_takes_it_back_with_her_code_and_it_ends_by_itself() {
    each(async |world| {
        let mut guest = world.guest();
        let code = code_on(&ask(&world, &mut guest, &filled()).await);
        code_on(&ask(&world, &mut guest, &[("email", "a@post.example")]).await);
        let back = paths::TakeBack::href(DE);
        for wrong in ["", "ABC", "AAAAAA"] {
            let refused = guest.send(&back, &[("code", wrong)]).await;
            assert!(refused.status == 422 && refused.html.contains(&format!("value=\"{wrong}\"")), "{wrong}");
        }
        assert_eq!(guest.send(&back, &[("code", &code.to_lowercase())]).await.to, paths::TakenBack::href(DE));
        assert_eq!(guest.send(&back, &[("code", &code)]).await.status, 422, "it is gone");
        assert_eq!(world.count("interest").await, 1);
        for (days, left) in [(89, 1), (91, 0)] {
            let later = Context { at: world.ctx().at.plus(days * DAY), ..world.ctx() };
            intake::acts::tidy::tidy(&later).await.unwrap();
            assert_eq!((world.count("interest").await, world.count("stranger_key").await), (left, left), "after {days} days");
        }
    })
    .await;
}

#[tokio::test]
async fn machines_and_slips_keep_nothing_and_lose_nothing() {
    each(async |world| {
        let ctx = world.ctx();
        let (market, harbour) = (a_site(&ctx, "Haus am Markt").await, a_site(&ctx, "Treff am Hafen").await);
        let mut guest = world.guest();
        let here = market.to_string();
        for (more, say) in [
            (vec![("name", "Nasrin")], "Füllen Sie eine Zeile aus"),
            (vec![("phone", "ruf an"), ("site", here.as_str())], "nur die Telefonnummer"),
            (vec![("email", "a.b"), ("site", here.as_str())], "ganze E-Mail-Adresse"),
            (vec![("phone", "0381 123456")], "zu welchem Ort"),
            (vec![("phone", "0381 123456"), ("site", here.as_str()), ("website", "x")], "Das ging sehr schnell"),
        ] {
            let refused = ask(&world, &mut guest, &more).await;
            assert!(refused.status == 422 && refused.html.contains(say), "{say}: {}", refused.html);
            assert!(refused.html.contains(&format!("value=\"{}\"", more[0].1)), "what was typed stays: {}", refused.html);
        }
        let quick = guest.send(&paths::Interest::href(DE), &[("phone", "0381 123456"), ("site", &here)]).await;
        assert_eq!(quick.status, 422, "nobody is that quick");
        // The clock was set back since the page was made: she sends it once more, and is not locked out until tomorrow.
        let ahead = world.ctx().at.plus(DAY).0.to_string();
        let fields = [("begun", ahead.as_str()), ("phone", "0381 123456"), ("site", here.as_str())];
        let back = guest.send(&paths::Interest::href(DE), &fields).await;
        assert_eq!((back.status, testing::field(&back.html, "begun")), (422, world.ctx().at.0.to_string().as_str()));
        assert_eq!(world.count("interest").await, 0);
        code_on(&ask(&world, &mut guest, &[("phone", "0381 123456"), ("site", &here)]).await);
        // It lies at the market: who works at the harbour sees nothing of it, until it is given to her.
        let (_, mut there) = staff(&world, Role::Coach, harbour).await;
        let (_, mut desk) = staff(&world, Role::Desk, market).await;
        let one = one_in(&desk.get(&paths::Interests::href(DE)).await.html);
        assert_eq!(there.get(&one).await.status, 404);
        assert!(there.get(&paths::Interests::href(DE)).await.html.contains("Gerade wartet niemand"));
        assert_eq!(desk.send(&one, &[("do", "give"), ("site", &Uuid::nil().to_string())]).await.status, 404);
        // A double tap leads where the first one led, also when it is not there for her any more.
        let twice = async |phone: &mut Phone, more: &[(&str, &str)]| {
            let page = phone.get(&one).await.html;
            let mark = [("owner", testing::field(&page, "owner")), ("once", testing::field(&page, "once"))];
            for _ in 0..2 {
                assert_eq!(phone.post(&one, &[&mark[..], more].concat()).await.to, paths::Interests::href(DE), "{more:?}");
            }
        };
        twice(&mut desk, &[("do", "give"), ("site", &harbour.to_string())]).await;
        assert_eq!((desk.get(&one).await.status, there.get(&one).await.status), (404, 200));
        twice(&mut there, &[("do", "erase")]).await;
        assert_eq!((there.get(&one).await.status, world.count("stranger").await), (404, 0));
    })
    .await;
}

/// No plain word of a request, no code and no word of a short contact is in the file of the database, whatever table or column it is.
#[tokio::test]
async fn no_word_is_in_the_database() {
    each(async |world| {
        let ctx = world.ctx();
        let market = a_site(&ctx, "Haus am Markt").await;
        let code = code_on(&ask(&world, &mut world.guest(), &filled()).await).replace(' ', "");
        let (_, mut desk) = staff(&world, Role::Desk, market).await;
        let site = market.to_string();
        let logged = desk.send(&paths::ShortContacts::href(DE), &short(&site, "30", "Sonnenblumenwort")).await;
        assert_eq!(logged.status, 303, "{}", logged.html);
        let all = everything(&world.store).await;
        for (place, text) in &all {
            for word in SECRET.into_iter().chain([code.as_str(), "onnenblumenwort"]) {
                assert!(!text.to_lowercase().contains(&word.to_lowercase()), "{place}: {word}");
            }
        }
        // The search finds what is there, as text and as bytes.
        assert!(all["site.name"].contains("Haus am Markt"));
        for place in ["interest.words", "interest.code_hash", "stranger_key.kek", "short_contact.token", "form_sent.goes_to"] {
            assert!(!all[place].is_empty(), "{place}");
        }
    })
    .await;
}

/// All that stands in the database, by table and column; bytes as text.
async fn everything(store: &Store) -> BTreeMap<String, String> {
    let sql = match store {
        Store::Sqlite { .. } => {
            "select m.name, p.name, lower(p.type) from sqlite_schema m join pragma_table_info(m.name) p
             where m.type = 'table' and m.name not like 'sqlite%'"
        }
        Store::Postgres(_) => {
            "select table_name::text, column_name::text, data_type::text from information_schema.columns
             where table_schema = current_schema()"
        }
    };
    let columns: Vec<(String, String, String)> = store.query(sql).all().await.unwrap();
    let mut all = BTreeMap::new();
    for (table, column, kind) in columns {
        let text = if matches!(kind.as_str(), "blob" | "bytea") {
            let sql = format!("select {column} from {table} where {column} is not null");
            let rows: Vec<(Vec<u8>,)> = store.query(String::leak(sql)).all().await.unwrap();
            rows.into_iter().map(|(bytes,)| String::from_utf8_lossy(&bytes).into_owned()).collect::<Vec<_>>()
        } else {
            let sql = format!("select cast({column} as text) from {table} where {column} is not null");
            let rows: Vec<(String,)> = store.query(String::leak(sql)).all().await.unwrap();
            rows.into_iter().map(|(cell,)| cell).collect()
        };
        all.insert(format!("{table}.{column}"), text.join("\n"));
    }
    all
}

fn short<'a>(site: &'a str, minutes: &'a str, token: &'a str) -> Vec<(&'static str, &'a str)> {
    vec![("do", "log"), ("topic", "letter"), ("minutes-other", minutes), ("channel", "came"), ("site", site), ("token", token)]
}

#[tokio::test]
async fn minutes_add_up_and_have_an_end() {
    each(async |world| {
        let ctx = world.ctx();
        let market = a_site(&ctx, "Haus am Markt").await;
        let (_, mut desk) = staff(&world, Role::Desk, market).await;
        let (path, site) = (paths::ShortContacts::href(DE), market.to_string());
        let mut log = async |minutes: &str, token: &str| desk.send(&path, &short(&site, minutes, token)).await;
        for name in ["Anna Muster", "0171 1234567", "anna@post.example"] {
            let refused = log("30", name).await;
            assert!(refused.status == 422 && refused.html.contains(&format!("value=\"{name}\"")), "{name}: {}", refused.html);
        }
        assert!(log("300", "Sonnenblume").await.to.ends_with("summe=300"));
        let asked = log("60", "SONNENBLUME ").await.to;
        assert!(asked.ends_with("summe=360"), "{asked}");
        assert!(log("30", "Tiger").await.to.ends_with("summe=30"));
        assert!(log("30", "").await.to.ends_with("da=1"));
        let refused = log("121", "sonnenblume").await;
        assert!(refused.status == 422 && refused.html.contains("mehr als 8 Stunden"), "{}", refused.html);
        let full = log("120", "sonnenblume").await.to;
        assert!(desk.get(&asked).await.html.contains("Es sind schon 6 Stunden"));
        assert!(desk.get(&full).await.html.contains("Es sind 8 Stunden"));
        // The quarter is over: counts stay, the word is forgotten.
        let tokens = "select count(*) from short_contact where token is not null";
        let count = async || world.store.query(tokens).one::<(i64,)>().await.unwrap().unwrap().0;
        assert_eq!(count().await, 4);
        intake::acts::tidy::tidy(&Context { at: ctx.at.plus(30 * DAY), ..ctx.clone() }).await.unwrap();
        assert_eq!(count().await, 4, "still in December");
        intake::acts::tidy::tidy(&Context { at: ctx.at.plus(45 * DAY), ..ctx.clone() }).await.unwrap();
        assert_eq!((count().await, world.count("short_contact").await), (0, 5));
    })
    .await;
}

#[tokio::test]
async fn a_slip_is_taken_back_or_corrected_and_the_figures_tell() {
    each(async |world| {
        let ctx = world.ctx();
        let (market, harbour) = (a_site(&ctx, "=Haus am Markt").await, a_site(&ctx, "Treff am Hafen").await);
        let (_, mut desk) = staff(&world, Role::Desk, market).await;
        let (_, mut other) = staff(&world, Role::Trainer, harbour).await;
        let (path, site) = (paths::ShortContacts::href(DE), market.to_string());
        assert_eq!(other.send(&path, &short(&site, "30", "")).await.status, 404, "not at another site");
        for minutes in ["15", "20"] {
            assert_eq!(desk.send(&path, &short(&site, minutes, "")).await.status, 303);
        }
        let ids: Vec<(Uuid,)> = world.store.query("select id from short_contact order by minutes").all().await.unwrap();
        let (first, second) = (ids[0].0, ids[1].0);
        let page = desk.get(&path).await.html;
        assert!(page.contains("Brief vom Amt, 20 Minuten") && page.contains("Zurücknehmen"), "{page}");
        assert_eq!(other.send(&path, &[("do", "undo"), ("contact", &first.to_string())]).await.status, 404);
        assert_eq!(desk.send(&path, &[("do", "undo"), ("contact", &first.to_string())]).await.status, 303);
        assert_eq!(world.count("short_contact").await, 1);
        world.clock.go_on(11 * MINUTE);
        let late = desk.send(&path, &[("do", "undo"), ("contact", &second.to_string())]).await;
        assert!(late.status == 422 && late.html.contains("zehn Minuten"), "{}", late.html);

        let correct = paths::CorrectShort::href(DE, second);
        assert_eq!(other.get(&correct).await.status, 404);
        let refused =
            desk.send(&correct, &[("topic", "other"), ("minutes-other", "900"), ("channel", "came"), ("site", &site)]).await;
        assert!(refused.status == 422 && refused.html.contains("value=\"900\""), "{}", refused.html);
        let form = [("topic", "other"), ("minutes-other", "25"), ("channel", "street"), ("site", &site)];
        assert_eq!(desk.send(&correct, &form).await.status, 303);
        let trace = desk.get(&correct).await.html;
        assert!(trace.contains("Vorher") && trace.contains("Brief vom Amt · 20 Minuten"), "{trace}");

        let figures = paths::Figures::href(DE);
        let page = desk.get(&figures).await.html;
        assert!(page.contains("November 2026") && page.contains("1-mal geholfen") && page.contains("25 Minuten"), "{page}");
        assert!(other.get(&figures).await.html.contains("0-mal geholfen"), "at her site nobody was helped");
        let table = desk.send(&figures, &[("monat", "2026-11")]).await.html;
        assert!(table.contains("2026-11-22;'=Haus am Markt;Anderes;25;Auf der Straße"), "{table}");
    })
    .await;
}
